import { z } from "zod";
import { itemShape, slug, words } from "./fields.ts";
import { listKind } from "./list-kind.ts";

const retentionRule = z
  .strictObject({
    ...itemShape,
    /** The law or agreement under which something is kept; several may hold for one dossier. */
    regime: slug,
    subject: z.enum(["case", "log", "anonymous-signal"]),
    /** The moment from which is counted; `decision`: somebody decided on the last day itself. */
    starts: z.enum(["file-created", "last-added", "case-closed", "written", "decision"]),
    amount: z.int().positive().optional(),
    unit: z.enum(["days", "months", "years"]).optional(),
    /** A shortest period rather than a last day. */
    atLeast: z.boolean().optional(),
    basis: words,
  })
  .superRefine((rule, context) => {
    const isCounted = rule.starts !== "decision";
    if ((rule.amount !== undefined) === isCounted && (rule.unit !== undefined) === isCounted)
      return;
    const message = "goes with every start but «decision», together with a unit";
    context.addIssue({ code: "custom", path: ["amount"], message });
  });

/** How long data are kept. A change of law is a new item with its own dates. */
export const retentionRulesKind = listKind({
  kind: "retention-rules",
  listId: "retention-rule",
  item: retentionRule,
});
