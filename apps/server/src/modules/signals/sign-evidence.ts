import type { SignCombination, SignDimension } from "@schakel/contract";
import type { CodeItem, CodeList } from "../regions/index.ts";
import { circumstanceWords, pictureNotes, readingNotes } from "./evidence-words.ts";
import {
  circumstancesWithoutWeight,
  pictureOfSigns,
  type AgeGroup,
  type SignPicture,
} from "./sign-dimensions-picture.ts";
import type { Dimension, SignWeight } from "./sign-dimensions.ts";

type Language = "nl" | "en";
type Said = { readonly nl: string; readonly en: string };
type ListAttributes = {
  issuer: string | Said;
  version: string;
  audience?: string;
  form?: string;
  /** How to read the list. */
  rules: Said[];
  /** What the source is called, where that differs per language. */
  sourceName?: Said;
  dimensions: { id: string; label: Said }[];
  /** Only lists that weigh their signs have a rule. */
  positiveWhen?: unknown[];
  combinations?: { id: string; label: Said }[];
};

/** What was ticked, in the order of the list, as evidence for a person who decides. */
export type SignEvidence = {
  /** Dimensions in which something was ticked. */
  readonly dimensions: SignDimension[];
  /** Dimensions that are read together; only of a list that weighs its signs. */
  readonly combinations: SignCombination[];
  /** How to read it; null when nothing was ticked. */
  readonly note: string | null;
  /** What else to know: about the age, about signs without a weight. */
  readonly notes: string[];
  /** Dimensions that still have too few signs, in words. */
  readonly missing: string[];
};

/** The attributes that a sign list carries beside its items. */
export function signListAttributes(list: CodeList): ListAttributes {
  return list.attributes as unknown as ListAttributes;
}

/** The dimension and weight of one sign. */
export function signAttributes(item: CodeItem): { dimension: string; weight?: SignWeight } {
  return item.attributes as { dimension: string; weight?: SignWeight };
}

/** Circumstances that change nothing, in words (R202-R205). */
export function circumstancesInWords(language: Language): string[] {
  return circumstancesWithoutWeight.map((each) => circumstanceWords[each][language]);
}

/** A name that may be the same in both languages. */
export function inLanguage(name: string | Said, language: Language): string {
  return typeof name === "string" ? name : name[language];
}

/**
 * Groups ticked signs by the dimensions of their list. Where the list weighs them, the combination
 * rule of ILO and European Commission says what is shown and what is missing: evidence, no verdict.
 */
export function signEvidence(
  list: CodeList,
  ticked: { readonly ids: readonly string[]; readonly listVersion: string | null },
  age: AgeGroup,
  language: Language,
): SignEvidence {
  const attributes = signListAttributes(list);
  const ids = new Set(ticked.ids);
  const items = list.items.filter((item) => ids.has(item.code));
  const isWeighed = attributes.positiveWhen !== undefined;
  const version = ticked.listVersion ?? attributes.version;
  const picture = isWeighed ? pictureOf({ id: list.id, version }, items, age) : undefined;
  const isForOthers = attributes.audience === "adult" && age === "minor";
  return {
    dimensions: seenDimensions(attributes, items, picture, language),
    combinations: picture ? combinationsOf(attributes, picture, language) : [],
    note: ids.size === 0 ? null : readingNotes[isWeighed ? "weighed" : "unweighed"][language],
    notes: [...(picture?.notes ?? []), ...(isForOthers ? (["made-for-adults"] as const) : [])].map(
      (note) => pictureNotes[note][language],
    ),
    missing: (picture?.dimensions ?? [])
      .filter((found) => !found.positive)
      .map((found) => labelOf(attributes, found.dimension, language)),
  };
}

function pictureOf(
  profile: SignPicture["profile"],
  items: readonly CodeItem[],
  age: AgeGroup,
): SignPicture {
  const signs = items.map((item) => {
    const { dimension, weight } = signAttributes(item);
    return { id: item.code, dimension: dimension as Dimension, weight };
  });
  return pictureOfSigns(profile, signs, age);
}

function seenDimensions(
  attributes: ListAttributes,
  items: readonly CodeItem[],
  picture: SignPicture | undefined,
  language: Language,
): SignDimension[] {
  const all = attributes.dimensions.map(({ id, label }) => {
    const found = picture?.dimensions.find((each) => each.dimension === id);
    return {
      id,
      label: label[language],
      ...(found?.counts ?? { strong: 0, medium: 0, weak: 0 }),
      shown: found?.positive ?? false,
      missing: [...(found?.missing ?? [])],
      signs: items
        .filter((item) => signAttributes(item).dimension === id)
        .map((item) => ({
          id: item.code,
          label: item.label[language],
          weight: signAttributes(item).weight ?? null,
        })),
    };
  });
  return all.filter((each) => each.signs.length > 0);
}

function combinationsOf(
  attributes: ListAttributes,
  picture: SignPicture,
  language: Language,
): SignCombination[] {
  return picture.combinations.map(({ id, parts, complete }) => ({
    id,
    label: attributes.combinations?.find((each) => each.id === id)?.label[language] ?? id,
    complete,
    parts: parts.map(({ anyOf, positive, needed }) => ({
      anyOf: anyOf.map((dimension) => labelOf(attributes, dimension, language)),
      enough: positive.length > 0,
      needed,
    })),
  }));
}

function labelOf(attributes: ListAttributes, dimension: string, language: Language): string {
  const found = attributes.dimensions.find(({ id }) => id === dimension);
  return found?.label[language] ?? dimension;
}
