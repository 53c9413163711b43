import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { day, fixedDayClock, isRefusal, newId } from "@schakel/kernel";
import { afterAll, beforeEach } from "vitest";
import { openTestDatabase } from "../../../test/index.ts";
import { openKeyring } from "../../platform/crypto/index.ts";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { kyselyOn } from "../../platform/database/client-dialect.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  createDossier,
  findPersons,
  registerPerson,
  type FoundPerson,
  type Person,
} from "./index.ts";

/** Who acts in a test: an organisation and what the role may do. */
export type As = { readonly key: number; readonly permissions?: string };
export const desk: As = { key: 1, permissions: "signal.triage person.search case.read" };
export const police: As = { key: 2, permissions: "person.search case.read" };
export const stranger: As = { key: 3, permissions: "person.search case.read" };

/** A person of whom only this is known. */
export function person(known: Partial<Person>): Person {
  return { gender: "unknown", languages: [], needsInterpreter: false, ...known };
}

export const fatima = person({
  givenName: "Fatima",
  surname: "El Mansouri",
  alias: "Lina",
  birthDay: day("1998-04-17"),
  gender: "woman",
  nationality: "MA",
  languages: ["ar", "fr"],
  needsInterpreter: true,
  phone: "06 12 34 56 78",
  email: "fatima@example.org",
  bsn: "123456782",
  vNumber: "280.123.4567",
  documentNumber: "NX12O34I5",
});

/** A database of its own for one test file, emptied before every test, and hands to work in it. */
export async function openIdentityDatabase() {
  const database = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), "identity-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    await database.owner.query("truncate identity.data_keys cascade");
  });
  const platform = {
    clock: fixedDayClock(day("2026-11-30")),
    keyring: openKeyring(join(folder, "keys.json"), { create: true }),
  } as Platform;

  /** Works under row security as somebody of an organisation, with the settings that `enter` makes. */
  async function as<T>(who: As, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
    const client = await database.app.connect();
    try {
      await client.query("begin");
      await client.query(
        `select set_config('app.organisation_key', $1, true), set_config('app.permissions', $2, true),
        set_config('app.account_id', $3, true), set_config('app.today', '2026-11-30', true)`,
        [String(who.key), who.permissions ?? "", newId()],
      );
      const result = await work(kyselyOn(client) as Tx, { organisationKey: who.key } as Actor);
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  }

  /** What the triggers of the modules above do. */
  async function admit(
    dossierId: string,
    key: number,
    readsIdentity: boolean,
    valid = "{[2026-01-01,)}",
  ): Promise<void> {
    await database.owner.query(
      `insert into identity.dossier_readers (dossier_id, organisation_key, valid)
     values ($1, $2, $3)
     on conflict (organisation_key, dossier_id) do update set valid = excluded.valid`,
      [dossierId, key, valid],
    );
    await database.owner.query(
      "delete from identity.known_by where dossier_id = $1 and organisation_key = $2",
      [dossierId, key],
    );
    if (!readsIdentity) return;
    await database.owner.query(
      `insert into identity.known_by (dossier_id, organisation_key, valid)
       select $1, $2, unnest($3::datemultirange)`,
      [dossierId, key, valid],
    );
  }

  async function dossierWith(who: As, ...people: readonly Person[]): Promise<string> {
    const dossierId = newId();
    const dossier = await as(who, async (tx) => createDossier(tx, platform, dossierId));
    await admit(dossierId, who.key, true);
    await as(who, async (tx, actor) => {
      for (const each of people) await registerPerson(tx, actor, platform, dossier, each);
    });
    return dossierId;
  }

  async function search(who: As, text: string): Promise<readonly FoundPerson[]> {
    const found = await as(who, async (tx, actor) =>
      findPersons(tx, actor, platform, { text, limit: 10 }),
    );
    if (isRefusal(found)) throw new Error(found.code);
    return found;
  }

  return { ...database, platform, as, admit, dossierWith, search };
}
