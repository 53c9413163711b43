import { z } from "zod";
import { itemShape, slug } from "./fields.ts";
import { refer } from "./kind.ts";
import { listKind } from "./list-kind.ts";

const minimum = z
  .strictObject({
    ...itemShape,
    /** What the rule counts for: a body, a goal or a function. */
    body: slug.optional(),
    goal: slug.optional(),
    function: slug.optional(),
    atLeast: z.int().positive(),
    atMost: z.int().positive().optional(),
    per: z.enum(["year", "half-year", "quarter"]),
  })
  .superRefine((one, context) => {
    const named = [one.body, one.goal, one.function].filter((each) => each !== undefined);
    if (named.length === 1) return;
    const message = "names one of body, goal and function, not none and not two";
    context.addIssue({ code: "custom", path: [], message });
  });

/** How often something must happen: one rule for tables, networks, accounts and actions. */
export const minimaKind = listKind({
  kind: "minima",
  listId: "minimum",
  item: minimum,
  references: (item, path) => [
    ...refer("body", item.body, [...path, "body"]),
    ...refer("goal", item.goal, [...path, "goal"]),
    ...refer("list:function", item.function, [...path, "function"]),
  ],
});
