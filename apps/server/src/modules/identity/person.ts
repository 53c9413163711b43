import type { Brand, Day } from "@schakel/kernel";

export type PersonId = Brand<string, "PersonId">;

export type Gender = "woman" | "man" | "other" | "unknown";

/** What is known of a person; everything may be unknown. Never logged, always sealed at rest. */
export type Person = {
  readonly givenName?: string | undefined;
  /** With its particles, as written: «van der Berg». */
  readonly surname?: string | undefined;
  readonly alias?: string | undefined;
  readonly birthDay?: Day | undefined;
  /** Where only the year, or an estimate of it, is known. */
  readonly birthYear?: number | undefined;
  readonly gender: Gender;
  /** ISO 3166-1 alpha-2. */
  readonly nationality?: string | undefined;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly needsInterpreter: boolean;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly bsn?: string | undefined;
  readonly vNumber?: string | undefined;
  readonly documentNumber?: string | undefined;
};

/** The facts by which persons are compared; all of them may be missing. */
export type Traits = Partial<Omit<Person, "languages" | "needsInterpreter">>;
