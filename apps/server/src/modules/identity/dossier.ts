import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import { openField, sealField, type DataKey, type Keyring } from "../../platform/crypto/index.ts";
import type { Platform } from "../../platform/platform.ts";

/** Where a sealed value stands inside a dossier. */
export type Place = {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly version: number;
};

/** The opened dossier: seals and opens its values with the dossier's own key. */
export type Dossier = {
  readonly id: string;
  seal(place: Place, text: string): Buffer;
  open(place: Place, sealed: Uint8Array): string;
};

/** A dossier with a fresh key, and the row of `identity.data_keys` that must be stored with it. */
export type NewDossier = {
  readonly dossier: Dossier;
  readonly row: { readonly dossier_id: string; readonly wrapped: Buffer; readonly key_id: string };
};

/** Makes the key of a new dossier without storing it, for those who load many at once. */
export async function newDossier(keyring: Keyring, dossierId: string): Promise<NewDossier> {
  const { plain, wrapped, keyId } = await keyring.createDataKey(dossierId);
  return {
    dossier: dossierWith(dossierId, plain),
    row: { dossier_id: dossierId, wrapped, key_id: keyId },
  };
}

/** Makes the key of a new dossier and stores it wrapped. Send it before what it seals. */
export async function createDossier(
  tx: Kysely<Database>,
  platform: Platform,
  dossierId: string,
): Promise<Dossier> {
  const { dossier, row } = await newDossier(platform.keyring, dossierId);
  await tx.insertInto("identity.data_keys").values(row).execute();
  return dossier;
}

/**
 * Opens a dossier that row policies let the actor read. Throws a not-found {@link Denied} when
 * they do not, or when its key was destroyed: an erased dossier cannot be told from none.
 */
export async function openDossier(
  tx: Kysely<Database>,
  platform: Platform,
  dossierId: string,
): Promise<Dossier> {
  const opened = await openDossiers(tx, platform, [dossierId]);
  const dossier = opened.get(dossierId);
  if (!dossier) throw notFound("dossier.open", "dossier", dossierId);
  return dossier;
}

/** Opens several dossiers with one statement; those that the actor may not read are left out. */
export async function openDossiers(
  tx: Kysely<Database>,
  platform: Platform,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, Dossier>> {
  if (dossierIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("identity.data_keys")
    .select(["dossier_id", "wrapped", "key_id"])
    .where(sql<boolean>`dossier_id = any(${[...new Set(dossierIds)]}::uuid[])`)
    .where("wrapped", "is not", null)
    .$narrowType<{ wrapped: Buffer }>()
    .execute();
  const opened = await Promise.all(
    rows.map(async (row) => [row.dossier_id, await dossierOf(platform, row)] as const),
  );
  return new Map(opened);
}

/** Opens a dossier of which the wrapped key is at hand. */
export async function dossierOf(
  platform: Platform,
  row: { readonly dossier_id: string; readonly wrapped: Buffer; readonly key_id: string },
): Promise<Dossier> {
  const stored = { wrapped: row.wrapped, keyId: row.key_id };
  const key = await platform.keyring.unwrapDataKey(row.dossier_id, stored);
  return dossierWith(row.dossier_id, key);
}

function dossierWith(id: string, key: DataKey): Dossier {
  return {
    id,
    seal: (place, text) => sealField(key, { ...place, dossier: id }, text),
    open: (place, sealed) => openField(key, { ...place, dossier: id }, sealed),
  };
}
