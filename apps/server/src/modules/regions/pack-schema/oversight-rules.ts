import { z } from "zod";
import { itemShape } from "./fields.ts";
import { listKind } from "./list-kind.ts";

const hourOfDay = z.int().min(0).max(23);

const oversightRule = z
  .strictObject({
    ...itemShape,
    /** What the rule looks at in a line of the log. */
    looksAt: z.enum(["other-region", "colleague", "own-name", "night", "denied", "reading-only"]),
    /** What is counted in one day or night of one account, and how many stand out. */
    counts: z.enum(["lines", "dossiers"]),
    atLeast: z.int().positive(),
    /** For `night`: from which hour to which hour, in the Netherlands. */
    fromHour: hourOfDay.optional(),
    toHour: hourOfDay.optional(),
    /** For `own-name`: a surname that more people bear says nothing. */
    mostBearers: z.int().positive().optional(),
    /** For `reading-only`: so many days back somebody may have worked in the dossier. */
    lookBackDays: z.int().positive().optional(),
  })
  .superRefine((rule, context) => {
    const needs = {
      fromHour: rule.looksAt === "night",
      toHour: rule.looksAt === "night",
      mostBearers: rule.looksAt === "own-name",
      lookBackDays: rule.looksAt === "reading-only",
    } as const;
    for (const [field, isNeeded] of Object.entries(needs)) {
      if ((rule[field as keyof typeof needs] !== undefined) === isNeeded) continue;
      const message = isNeeded
        ? `is needed for ${rule.looksAt}`
        : `means nothing for ${rule.looksAt}`;
      context.addIssue({ code: "custom", path: [field], message });
    }
  });

/** Which access stands out. A region may set other numbers. */
export const oversightRulesKind = listKind({
  kind: "oversight-rules",
  listId: "oversight-rule",
  item: oversightRule,
});
