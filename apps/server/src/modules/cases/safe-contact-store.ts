import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Dossier, Place } from "../identity/index.ts";
import type { ContactChannel } from "./safe-contact.ts";

export type SafeContactRow = {
  channels: (ContactChannel | "none")[];
  sealed_rules: Buffer;
  sealed_when: Buffer | null;
  sealed_by_whom: Buffer | null;
  sealed_never: Buffer | null;
  version: number;
};

/** Rules for safe contact: what everybody must know, and when, by whom and what never. */
export type SafeContactRules = {
  readonly channels: readonly string[];
  readonly rules: string;
  readonly when?: string | undefined;
  readonly byWhom?: string | undefined;
  readonly never?: string | undefined;
};

function placeOf(caseId: string, column: string, version: number): Place {
  return { table: "cases.safe_contacts", row: caseId, column, version };
}

/** The rules for safe contact, or null when there are none that the actor may read. */
export async function findSafeContact(tx: Tx, caseId: string): Promise<SafeContactRow | null> {
  const { rows } = await sql<SafeContactRow>`
    select channels, sealed_rules, sealed_when, sealed_by_whom, sealed_never, version
      from cases.safe_contacts where case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

/** The rules as their readers see them. */
export function openSafeContact(dossier: Dossier, caseId: string, row: SafeContactRow) {
  const open = (column: string, sealed: Buffer | null) =>
    sealed && dossier.open(placeOf(caseId, column, row.version), sealed);
  return {
    channels: row.channels,
    rules: dossier.open(placeOf(caseId, "rules", row.version), row.sealed_rules),
    when: open("when", row.sealed_when),
    byWhom: open("by-whom", row.sealed_by_whom),
    never: open("never", row.sealed_never),
    version: row.version,
  };
}

/** The rules sealed, each part in its own place. */
export function sealSafeContact(
  dossier: Dossier,
  caseId: string,
  version: number,
  rules: SafeContactRules,
) {
  const seal = (column: string, text: string | undefined) =>
    text === undefined ? null : dossier.seal(placeOf(caseId, column, version), text);
  return {
    rules: dossier.seal(placeOf(caseId, "rules", version), rules.rules),
    when: seal("when", rules.when),
    byWhom: seal("by-whom", rules.byWhom),
    never: seal("never", rules.never),
  };
}
