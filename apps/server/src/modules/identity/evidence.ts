import { weightOf, type Chances } from "./match-weights.ts";

export type EvidenceField =
  | "surname"
  | "given-name"
  | "swapped-names"
  | "alias"
  | "birth"
  | "phone"
  | "email"
  | "bsn"
  | "v-number"
  | "document"
  | "gender"
  | "nationality";

/** One comparison: what was compared, how far it agrees, and what it weighs in bits. */
export type Evidence = {
  readonly field: EvidenceField;
  readonly level: string;
  /** Positive speaks for one person, negative against. */
  readonly bits: number;
};

/** An observation with the weight of its chances. */
export function weighed(field: EvidenceField, level: string, chances: Chances): Evidence {
  return { field, level, bits: weightOf(chances) };
}

/** The weights together. */
export function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, each) => total + each.bits, 0);
}
