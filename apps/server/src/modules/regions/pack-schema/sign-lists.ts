import { z } from "zod";
import { bilingual, itemShape, slug, words } from "./fields.ts";
import { refer } from "./kind.ts";
import { listInFileShape, listsKind } from "./list-kind.ts";

const weight = z.enum(["weak", "medium", "strong"]);

const sign = z.strictObject({ ...itemShape, dimension: slug, weight: weight.optional() });

/** So many signs of each weight make a dimension positive; `any` counts every weight. */
const threshold = z.strictObject({
  strong: z.int().positive().optional(),
  medium: z.int().positive().optional(),
  weak: z.int().positive().optional(),
  any: z.int().positive().optional(),
});

const combination = z.strictObject({
  id: slug,
  label: bilingual,
  /** Every group needs at least one positive dimension. */
  needs: z.array(z.array(slug).min(1)).min(1),
});

const signList = z
  .strictObject({
    ...listInFileShape,
    form: slug.optional(),
    audience: z.enum(["adult", "child", "any"]),
    /** A name that is the same in both languages may stand once. */
    issuer: z.union([bilingual, words]),
    /** What the source is called, for readers in each language; else its title stands. */
    sourceName: bilingual.optional(),
    version: words,
    /** Rules for the reader: a list helps to look, it proves nothing. */
    rules: z.array(bilingual).min(1),
    dimensions: z.array(z.strictObject({ id: slug, label: bilingual })).min(1),
    positiveWhen: z.array(threshold).optional(),
    combinations: z.array(combination).optional(),
    items: z.array(sign).min(1),
  })
  .superRefine((list, context) => {
    const known = new Set(list.dimensions.map(({ id }) => id));
    list.items.forEach((item, index) => {
      if (!known.has(item.dimension)) {
        const message = `"${item.dimension}" is not a dimension of this list`;
        context.addIssue({ code: "custom", path: ["items", index, "dimension"], message });
      }
      if ((item.weight !== undefined) !== (list.positiveWhen !== undefined)) {
        const message = list.positiveWhen
          ? "is missing: this list weighs its signs"
          : "does not belong here: this list has no rule that weighs signs";
        context.addIssue({ code: "custom", path: ["items", index, "weight"], message });
      }
    });
    list.combinations?.forEach((one, at) =>
      one.needs.flat().forEach((id) => {
        if (known.has(id)) return;
        const message = `"${id}" is not a dimension of this list`;
        context.addIssue({ code: "custom", path: ["combinations", at, "needs"], message });
      }),
    );
  });

/** Lists of signs by dimension, with issuer and version; weights only where a source gives them. */
export const signListsKind = listsKind({
  kind: "sign-lists",
  list: signList,
  listReferences: (list, path) => refer("list:exploitation-form", list.form, [...path, "form"]),
});
