import type { Random } from "../demo/random.ts";
import type { Dossier } from "../modules/identity/index.ts";
import type { Keyring } from "../platform/crypto/index.ts";
import type { CopyValue } from "./copy-text.ts";
import type { NumberedClause } from "./covenant.ts";
import type { CasePlan, Plan } from "./plan.ts";
import type { TableName } from "./tables.ts";

/** An organisation of the bench with the one account that works there. */
export type BenchOrganisation = {
  readonly id: string;
  readonly key: number;
  readonly type: string;
  readonly regionId: string;
  readonly accountId: string;
  readonly membershipId: string;
};

/** All that a case is made of besides its number. */
export type CaseContext = {
  readonly plan: Plan;
  readonly keyring: Keyring;
  readonly organisations: readonly BenchOrganisation[];
  readonly clauses: readonly NumberedClause[];
  readonly agreementId: string;
  readonly municipalities: Readonly<Record<string, readonly string[]>>;
  readonly forms: readonly string[];
  /** Number of the first case, after those that exist. */
  readonly firstSequence: number;
  /** Takes the row of a table. */
  readonly put: (table: TableName, row: readonly CopyValue[]) => void;
};

export const firstDayMs = Date.UTC(2022, 0, 3, 8);
export const lastDayMs = Date.UTC(2026, 9, 31, 16);
export const dayMs = 86_400_000;

/** A case while its rows are made. */
export type Made = CasePlan & {
  readonly context: CaseContext;
  readonly random: Random;
  readonly at: number;
  readonly id: string;
  readonly openedMs: number;
  readonly home: BenchOrganisation;
  readonly dossier: Dossier;
  readonly form: string;
  readonly municipality: string;
};

/** An entry as far as its readers' lists need to know it. */
export type Written = { readonly compartment: string; readonly atMs: number };

/** The day of a moment, in UTC: nothing in the bench happens around midnight. */
export function dayOfMs(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
