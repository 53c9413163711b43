import { z } from "zod";
import { bilingual, defaults, provenanceShape, slug } from "./fields.ts";
import {
  definePackKind,
  entryOf,
  provenanceOf,
  refer,
  type Entry,
  type Path,
  type Reference,
} from "./kind.ts";
import type { BodyMemberRow } from "./content.ts";

const member = z
  .strictObject({
    id: slug,
    organisation: slug.optional(),
    organisationType: slug.optional(),
    function: slug.optional(),
    capacity: z.enum(["chair", "permanent-member", "member", "delegate", "support"]),
    role: bilingual,
    /** Whom a delegate speaks for. */
    represents: bilingual.optional(),
  })
  .superRefine((one, context) => {
    if (one.organisation ?? one.organisationType ?? one.function) return;
    const message = "names no organisation, organisationType or function";
    context.addIssue({ code: "custom", path: [], message });
  });

const body = z.strictObject({
  id: slug,
  label: bilingual,
  explanation: bilingual.optional(),
  level: z.enum(["national", "regional", "local"]),
  tier: z.enum(["administrative", "strategic", "tactical", "operational", "network"]),
  chair: slug.optional(),
  prepares: slug.optional(),
  members: z.array(member).min(1),
  ...provenanceShape,
});
type Body = z.output<typeof body>;

function memberRow(bodyId: string, one: z.output<typeof member>, position: number): BodyMemberRow {
  return {
    bodyId,
    slug: one.id,
    organisation: one.organisation ?? null,
    organisationType: one.organisationType ?? null,
    functionCode: one.function ?? null,
    capacity: one.capacity,
    position,
    role: one.role,
    represents: one.represents ?? null,
  };
}

function bodyEntries(one: Body, path: Path): Entry[] {
  const members = one.members.map((each, index) => {
    const at = [...path, "members", index];
    const references: Reference[] = [
      ...refer("organisation", each.organisation, [...at, "organisation"]),
      ...refer("list:organisation-type", each.organisationType, [...at, "organisationType"]),
      ...refer("list:function", each.function, [...at, "function"]),
    ];
    return { collection: `body-member:${one.id}`, id: each.id, path: at, references };
  });
  const own = [
    ...refer("body", one.prepares, [...path, "prepares"]),
    ...refer(`body-member:${one.id}`, one.chair, [...path, "chair"]),
  ];
  return [entryOf("body", one, path, own), ...members];
}

/** Tables, platforms and networks with their members: functions and organisations, never names. */
export const bodiesKind = definePackKind({
  kind: "bodies",
  schema: z.strictObject({ kind: z.literal("bodies"), defaults, items: z.array(body).min(1) }),
  read: (file, context) => ({
    entries: file.items.flatMap((one, index) => bodyEntries(one, ["items", index])),
    content: {
      bodies: file.items.map((one) => ({
        id: one.id,
        regionId: context.regionId,
        label: one.label,
        explanation: one.explanation ?? null,
        level: one.level,
        tier: one.tier,
        chair: one.chair ?? null,
        prepares: one.prepares ?? null,
        members: one.members.map((each, index) => memberRow(one.id, each, index)),
        ...provenanceOf(one),
      })),
    },
  }),
});
