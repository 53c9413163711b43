import { z } from "zod";
import { code, page, paging } from "./fields.ts";
import { defineRoute } from "./route.ts";

const tag = "regions";

const codeItem = z.object({
  code: z.string(),
  label: z.string(),
  explanation: z.string().nullable(),
  parent: z.string().nullable(),
  source: z.string(),
  checkedOn: z.string(),
  confidence: z.enum(["confirmed", "check"]),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  attributes: z.record(z.string(), z.unknown()),
});

export const regionRoutes = {
  getCodeList: defineRoute({
    operationId: "getCodeList",
    method: "GET",
    path: "/code-lists/{listId}",
    summary: "A code list as it stands today, in the reader's language",
    tag,
    access: "public",
    params: z.strictObject({ listId: code }),
    success: {
      status: 200,
      body: z.object({ id: z.string(), label: z.string(), items: z.array(codeItem) }),
    },
  }),
  listMunicipalities: defineRoute({
    operationId: "listMunicipalities",
    method: "GET",
    path: "/municipalities",
    summary: "Municipalities, of one region or of the whole country",
    tag,
    access: "public",
    query: z.strictObject({ region: code.optional() }),
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            code: z.string(),
            name: z.string(),
            region: z.string().nullable(),
            province: z.string(),
          }),
        ),
      }),
    },
  }),
  listPacks: defineRoute({
    operationId: "listPacks",
    method: "GET",
    path: "/packs",
    summary: "Content packs that are loaded, with what still needs a check",
    tag,
    access: "actor",
    success: {
      status: 200,
      body: z.object({
        items: z.array(
          z.object({
            id: z.string(),
            label: z.string(),
            loadedAt: z.string(),
            itemCount: z.number(),
            toCheck: z.number(),
          }),
        ),
      }),
    },
  }),
  listPackItems: defineRoute({
    operationId: "listPackItems",
    method: "GET",
    path: "/pack-items",
    summary: "Items of the packs with their source and date, such as those that need a check",
    tag,
    access: "actor",
    query: z.strictObject({
      pack: code.optional(),
      confidence: z.enum(["confirmed", "check"]).optional(),
      ...paging,
    }),
    success: { status: 200, body: page(codeItem.extend({ list: z.string(), pack: z.string() })) },
  }),
};
export type CodeItem = z.infer<typeof codeItem>;
