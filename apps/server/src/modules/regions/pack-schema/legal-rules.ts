import { z } from "zod";
import { bilingual, itemShape, packDay, slug, words } from "./fields.ts";
import { refer } from "./kind.ts";
import { listKind } from "./list-kind.ts";

const length = {
  amount: z.int().positive(),
  unit: z.enum(["hours", "days", "weeks", "months", "years"]),
};

const legalRule = z
  .strictObject({
    ...itemShape,
    validFrom: packDay,
    version: words,
    /** Which clock this is, whatever the rule: a new law gives the same family a new rule. */
    family: slug,
    track: z.enum(["care", "criminal-justice", "aliens", "privacy", "administrative"]),
    /** The event whose day starts the term and does not count itself. */
    starts: slug,
    ...length,
    /** Ends a right, is a last day to act, comes back, or says how long something is kept. */
    nature: z.enum(["expires", "due", "recurs", "retention"]),
    /** At most one term of the family for a person. */
    once: z.boolean(),
    extendable: z.boolean(),
    extension: z.strictObject(length).optional(),
    warnDays: z.array(z.int().positive()),
    /** Whether the Algemene termijnenwet moves an end on a Saturday, Sunday or holiday. */
    generalTermsAct: z.enum(["applies", "excluded"]),
    /** The law or policy as people cite it. */
    basis: words,
    appliesWhen: bilingual.optional(),
    /** Facts that must hold; of the rules that fit, the one with most facts goes first. */
    condition: z.record(slug, z.union([z.boolean(), words])),
  })
  .superRefine((rule, context) => {
    if (rule.extendable === (rule.extension !== undefined)) return;
    const message = "goes with extendable: true, and only with that";
    context.addIssue({ code: "custom", path: ["extension"], message });
  });

/** Legal terms with their source. A change of law is a new item with its own dates. */
export const legalRulesKind = listKind({
  kind: "legal-rules",
  listId: "legal-rule",
  item: legalRule,
  references: (item, path) => refer("list:term-event", item.starts, [...path, "starts"]),
});
