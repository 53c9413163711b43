import { sql } from "kysely";
import type { Keyring } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { blindForStorage } from "./blind.ts";
import { matchTokens } from "./match-tokens.ts";
import type { Person } from "./person.ts";
import type { SealedPerson } from "./person-seal.ts";

/** A row of `identity.persons` as row policies let the actor see it. */
export type PersonRow = SealedPerson & { readonly id: string; readonly version: number };

/** Adds the row of a person. Row policies want the actor's organisation to have the dossier. */
export async function insertPerson(
  tx: Tx,
  row: SealedPerson & { readonly id: string; readonly dossierId: string; readonly by: number },
): Promise<void> {
  await sql`
    insert into identity.persons (id, dossier_id, registered_by_key, sealed_names, sealed_contact,
      sealed_numbers, sealed_language)
    values (${row.id}, ${row.dossierId}, ${row.by}, ${row.sealed_names}, ${row.sealed_contact},
      ${row.sealed_numbers}, ${row.sealed_language})`.execute(tx);
}

/** Replaces what is sealed of a person and counts the version; false when it was not the latest. */
export async function updatePerson(
  tx: Tx,
  row: SealedPerson & { readonly id: string; readonly dossierId: string; readonly version: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update identity.persons
       set sealed_names = ${row.sealed_names}, sealed_contact = ${row.sealed_contact},
           sealed_numbers = ${row.sealed_numbers}, sealed_language = ${row.sealed_language},
           version = ${row.version}
     where id = ${row.id} and dossier_id = ${row.dossierId} and version = ${row.version} - 1`.execute(
    tx,
  );
  return numAffectedRows === 1n;
}

/** The person in a dossier, or undefined when there is none for this actor. */
export async function findPersonRow(
  tx: Tx,
  dossierId: string,
  personId: string,
): Promise<PersonRow | undefined> {
  const { rows } = await sql<PersonRow>`
    select id, version, sealed_names, sealed_contact, sealed_numbers, sealed_language
      from identity.persons where id = ${personId} and dossier_id = ${dossierId}`.execute(tx);
  return rows[0];
}

/** All persons in a dossier whom the actor may know, in the order in which they were written down. */
export async function listPersonRows(tx: Tx, dossierId: string): Promise<readonly PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    select id, version, sealed_names, sealed_contact, sealed_numbers, sealed_language
      from identity.persons where dossier_id = ${dossierId} order by id`.execute(tx);
  return rows;
}

/** Makes a person findable by what is known now, and no longer by what was known before. */
export async function storeTokens(
  tx: Tx,
  keyring: Keyring,
  personId: string,
  person: Person,
): Promise<void> {
  const { kinds, tokens, spellings, variants } = blindForStorage(keyring, matchTokens(person));
  await sql`
    select identity.replace_tokens(${personId}, ${kinds}::smallint[], ${tokens}::bytea[],
      ${spellings}::bytea[], ${variants}::bytea[])`.execute(tx);
}

/** A person who shares a token with the question, with what is needed to open and score them. */
export type CandidateRow = {
  readonly person_id: string;
  readonly dossier_id: string;
  readonly kinds: readonly number[];
  readonly version: number;
  readonly sealed_names: Buffer;
  readonly wrapped: Buffer;
  readonly key_id: string;
};

/** The best candidates among the dossiers whose identity the actor's organisation may know. */
export async function listCandidates(
  tx: Tx,
  blinded: { readonly tokens: readonly Buffer[]; readonly variants: readonly Buffer[] },
  maximum: number,
): Promise<readonly CandidateRow[]> {
  const { rows } = await sql<CandidateRow>`
    select person_id, dossier_id, kinds, version, sealed_names, wrapped, key_id
      from identity.search_candidates(${blinded.tokens}::bytea[], ${blinded.variants}::bytea[],
        ${maximum})`.execute(tx);
  return rows;
}
