import { z } from "zod";
import { bilingual, itemShape, slug } from "./fields.ts";
import { refer } from "./kind.ts";
import { listKind } from "./list-kind.ts";

const age = z.int().min(0).max(120);

const targetGroup = z.strictObject({
  ...itemShape,
  /** Ages in whole years; both ends count. */
  ageFrom: age.optional(),
  ageTo: age.optional(),
  /** Whom the group holds. */
  about: z.array(z.enum(["victim", "offender", "at-risk"])).min(1),
  forms: z.array(slug),
  /** Lists with the traits or means that belong to the group. */
  traits: z.array(slug).optional(),
  rules: z.array(bilingual).optional(),
});

/** Target groups A to D of the chain approach. */
export const targetGroupsKind = listKind({
  kind: "target-groups",
  listId: "target-group",
  item: targetGroup,
  references: (item, path) => [
    ...refer("list:exploitation-form", item.forms, [...path, "forms"]),
    ...refer("list", item.traits, [...path, "traits"]),
  ],
});
