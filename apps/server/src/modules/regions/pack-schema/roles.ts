import { z } from "zod";
import { bilingual, code, itemShape, slug } from "./fields.ts";
import { refer } from "./kind.ts";
import { listKind } from "./list-kind.ts";

const role = z
  .strictObject({
    ...itemShape,
    /** Other names of the same role in the regions. */
    alsoCalled: z.array(bilingual).optional(),
    tasks: z.array(bilingual).min(1),
    /** Purposes of the work; the first is where a session starts. */
    purposes: z.array(slug).min(1),
    permissions: z.array(code).min(1),
    /** Whether the role may ever see what stands in a case. */
    caseContent: z.boolean(),
  })
  .superRefine((one, context) => {
    one.permissions.forEach((permission, index) => {
      if (one.caseContent || !/^(?:case|task|term|person|signal\.triage)/.test(permission)) return;
      context.addIssue({
        code: "custom",
        path: ["permissions", index],
        message: `opens case content (${permission}), which this role may not see`,
      });
    });
  });

/** Roles of accounts, with what they may do. Nothing said is nothing allowed. */
export const rolesKind = listKind({
  kind: "roles",
  listId: "role",
  item: role,
  references: (item, path) => [
    ...refer("list:permission", item.permissions, [...path, "permissions"]),
    ...refer("list:purpose", item.purposes, [...path, "purposes"]),
  ],
});

const workFunction = z.strictObject({
  ...itemShape,
  alsoCalled: z.array(bilingual).optional(),
  /** The role of the account of whoever does this work, if it comes with one. */
  role: slug.optional(),
  organisation: slug.optional(),
  level: z.enum(["national", "regional", "local"]),
  tasks: z.array(bilingual).min(1),
  /** How many people do this work, as the source says. */
  headcount: z.int().positive().optional(),
});

/** Functions in the chain and their tasks, by function and never by person. */
export const functionsKind = listKind({
  kind: "functions",
  listId: "function",
  item: workFunction,
  references: (item, path) => [
    ...refer("list:role", item.role, [...path, "role"]),
    ...refer("organisation", item.organisation, [...path, "organisation"]),
  ],
});
