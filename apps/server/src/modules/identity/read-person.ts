import type { PersonOutput } from "@schakel/contract";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Dossier } from "./dossier.ts";
import { openPerson } from "./person-seal.ts";
import { findPersonRow, listPersonRows, type PersonRow } from "./person-store.ts";

/**
 * A person in an opened dossier, or null when row policies show this actor none: no such person,
 * no access to the identity, or a role that does not handle dossiers. The use case above writes the
 * log line. Throws `BrokenSeal` when somebody tampered with the row.
 */
export async function readPerson(
  tx: Tx,
  _actor: Actor,
  _platform: Platform,
  dossier: Dossier,
  personId: string,
): Promise<PersonOutput | null> {
  const row = await findPersonRow(tx, dossier.id, personId);
  return row ? shown(dossier, row) : null;
}

/** All persons in an opened dossier whom the actor may know, in the order they were written down. */
export async function listPersons(
  tx: Tx,
  _actor: Actor,
  _platform: Platform,
  dossier: Dossier,
): Promise<readonly PersonOutput[]> {
  const rows = await listPersonRows(tx, dossier.id);
  return rows.map((row) => shown(dossier, row));
}

function shown(dossier: Dossier, row: PersonRow): PersonOutput {
  const person = openPerson(dossier, row.id, row.version, row);
  return {
    id: row.id,
    givenName: person.givenName ?? null,
    surname: person.surname ?? null,
    alias: person.alias ?? null,
    birthDay: person.birthDay ?? null,
    birthYear: person.birthYear ?? null,
    gender: person.gender,
    nationality: person.nationality ?? null,
    languages: [...person.languages],
    needsInterpreter: person.needsInterpreter,
    phone: person.phone ?? null,
    email: person.email ?? null,
    bsn: person.bsn ?? null,
    vNumber: person.vNumber ?? null,
    documentNumber: person.documentNumber ?? null,
    version: row.version,
  };
}
