import type { BirthAgreement } from "./birth.ts";

/**
 * Weights of the comparison, after Fellegi and Sunter (1969): per field and level of agreement the
 * chance to see it when two records are one person (`same`) and when they are not (`other`). The
 * weight is the base-2 logarithm of their ratio.
 *
 * These chances are ESTIMATES OF OURS, made by reasoning and tried on synthetic people; they were
 * not learned from real dossiers. Numbers weigh most, names less because our partners hear them over
 * the telephone, and a wrong date of birth or nationality counts only moderately against, because
 * victims are often made to use false papers.
 */
export type Chances = { readonly same: number; readonly other: number };

/** Chance that two records met by accident are one person, as a base-2 logarithm of the odds. */
export const priorBits = -12;

/** Swapped given name and surname happen, but seldom; taken off when that reading is the better. */
export const swapBits = -2;

export const nameChances = {
  surname: {
    exact: { same: 0.75, other: 0.002 },
    /** One letter too many, too few or another, or two neighbours swapped. */
    typo: { same: 0.1, other: 0.0012 },
    /** One part of a double name, or with and without an article. */
    part: { same: 0.03, other: 0.003 },
    /** Another spelling of the same sound. */
    sound: { same: 0.06, other: 0.004 },
    /** Alike by Jaro–Winkler. */
    near: { same: 0.03, other: 0.005 },
    differs: { same: 0.03, other: 0.985 },
  },
  givenName: {
    exact: { same: 0.7, other: 0.01 },
    typo: { same: 0.1, other: 0.003 },
    sound: { same: 0.08, other: 0.006 },
    near: { same: 0.05, other: 0.008 },
    differs: { same: 0.07, other: 0.973 },
  },
  /** One side knows an initial only. */
  initial: {
    exact: { same: 0.95, other: 0.08 },
    differs: { same: 0.05, other: 0.92 },
  },
  /** An alias that is the alias, or one of the names, of the other. */
  alias: {
    exact: { same: 0.5, other: 0.002 },
    sound: { same: 0.2, other: 0.006 },
    differs: { same: 0.3, other: 0.97 },
  },
} as const satisfies Record<string, Record<string, Chances>>;

export const birthChances: Readonly<Record<BirthAgreement, Chances>> = {
  "same-day": { same: 0.76, other: 0.0001 },
  slip: { same: 0.1, other: 0.002 },
  "same-month": { same: 0.02, other: 0.002 },
  "same-year": { same: 0.04, other: 0.03 },
  "same-year-only": { same: 0.88, other: 0.035 },
  "year-beside": { same: 0.04, other: 0.07 },
  other: { same: 0.04, other: 0.86 },
};

/** Fields that agree or do not. */
export const plainChances = {
  phone: { agrees: { same: 0.6, other: 0.0003 }, differs: { same: 0.4, other: 0.9997 } },
  email: { agrees: { same: 0.6, other: 0.0001 }, differs: { same: 0.4, other: 0.9999 } },
  bsn: { agrees: { same: 0.98, other: 0.000001 }, differs: { same: 0.02, other: 0.999999 } },
  vNumber: { agrees: { same: 0.98, other: 0.000001 }, differs: { same: 0.03, other: 0.999999 } },
  documentNumber: { agrees: { same: 0.6, other: 0.00001 }, differs: { same: 0.4, other: 0.99999 } },
  gender: { agrees: { same: 0.97, other: 0.5 }, differs: { same: 0.03, other: 0.5 } },
  nationality: { agrees: { same: 0.88, other: 0.15 }, differs: { same: 0.12, other: 0.85 } },
} as const satisfies Record<string, { agrees: Chances; differs: Chances }>;

/** The weight of an observation in bits: positive speaks for one person, negative against. */
export function weightOf(chances: Chances): number {
  return Math.log2(chances.same / chances.other);
}
