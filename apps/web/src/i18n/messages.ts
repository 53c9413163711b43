import { formatFor, type Format } from "./format.ts";
import { useLanguage, type Language } from "./language.ts";

/** A text, a text made from values, or a group of them. */
export type Message =
  | string
  | ((...values: never[]) => string)
  | { readonly [key: string]: Message };

/** The shape that the other language must have: the same keys and the same values to fill in. */
export type SameShape<M> = {
  readonly [K in keyof M]: M[K] extends string
    ? string
    : M[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : SameShape<M[K]>;
};

/** The texts of one feature in both languages. */
export type Catalogue<M> = { readonly nl: M; readonly en: SameShape<M> };

/** Refuses keys that the Dutch side does not have. */
type NoExtra<E, M> = {
  readonly [K in keyof E]: K extends keyof M
    ? E[K] extends string | ((...values: never[]) => string)
      ? unknown
      : NoExtra<E[K], M[K]>
    : never;
};

/**
 * Declares the texts of a feature. Dutch leads; English must have exactly the same keys, which the
 * compiler and `catalogues.test.ts` check. Each side gets its own formatter for dates and plurals:
 * `defineMessages((f) => ({ … }), (f) => ({ … }))`. Kept beside the feature, so that texts load
 * with the screen that shows them.
 */
export function defineMessages<
  const M extends { readonly [key: string]: Message },
  E extends SameShape<M>,
>(nl: (format: Format) => M, en: (format: Format) => E & NoExtra<E, M>): Catalogue<M> {
  return { nl: nl(formatFor("nl")), en: en(formatFor("en")) };
}

/** The texts of a feature in the language of the screens. */
export function useMessages<M>(catalogue: Catalogue<M>): SameShape<M> {
  return messagesIn(catalogue, useLanguage());
}

/** The texts of a feature in a given language, outside React. */
export function messagesIn<M>(catalogue: Catalogue<M>, language: Language): SameShape<M> {
  return language === "nl" ? (catalogue.nl as unknown as SameShape<M>) : catalogue.en;
}

/** Dates, numbers and plurals in the language of the screens. */
export function useFormat(): Format {
  return formatFor(useLanguage());
}
