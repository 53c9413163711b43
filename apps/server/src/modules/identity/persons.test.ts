import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { day, fixedDayClock, isRefusal, newId } from "@schakel/kernel";
import { sql } from "kysely";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase } from "../../../test/index.ts";
import { openKeyring } from "../../platform/crypto/index.ts";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { kyselyOn } from "../../platform/database/client-dialect.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  createDossier,
  findPersons,
  findSimilarPersons,
  listPersons,
  openDossier,
  readPerson,
  registerPerson,
  revisePerson,
  type FoundPerson,
  type Person,
} from "./index.ts";

const database = await openTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "identity-"));
afterAll(() => rmSync(folder, { recursive: true }));

const platform = {
  clock: fixedDayClock(day("2026-11-30")),
  keyring: openKeyring(join(folder, "keys.json"), { create: true }),
} as Platform;

type As = { readonly key: number; readonly permissions?: string };
const desk: As = { key: 1, permissions: "signal.triage person.search case.read" };
const police: As = { key: 2, permissions: "person.search case.read" };
const stranger: As = { key: 3, permissions: "person.search case.read" };

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
    `insert into identity.dossier_readers (dossier_id, organisation_key, reads_identity, valid)
     values ($1, $2, $3, $4)
     on conflict (organisation_key, dossier_id)
       do update set reads_identity = excluded.reads_identity, valid = excluded.valid`,
    [dossierId, key, readsIdentity, valid],
  );
}

function person(known: Partial<Person>): Person {
  return { gender: "unknown", languages: [], needsInterpreter: false, ...known };
}

const fatima = person({
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

beforeEach(async () => {
  await database.owner.query("truncate identity.data_keys cascade");
});

describe("a person in a dossier", () => {
  test("reads back as written down, phone and BSN in one form", async () => {
    const dossierId = await dossierWith(desk, fatima);
    const [read] = await as(desk, async (tx, actor) =>
      listPersons(tx, actor, platform, await openDossier(tx, platform, dossierId)),
    );
    expect(read).toMatchObject({
      ...fatima,
      birthYear: null,
      phone: "+31612345678",
      version: 1,
    });
  });

  test("of whom nothing is known, with an emoji or one letter for a name, is a person too", async () => {
    const dossierId = await dossierWith(
      desk,
      person({}),
      person({ alias: "👩‍👧" }),
      person({ surname: "محمد الحسن", givenName: "X" }),
    );
    const read = await as(desk, async (tx, actor) =>
      listPersons(tx, actor, platform, await openDossier(tx, platform, dossierId)),
    );
    expect(read.map((each) => [each.givenName, each.surname, each.alias])).toEqual([
      [null, null, null],
      [null, null, "👩‍👧"],
      ["X", "محمد الحسن", null],
    ]);
    expect(await search(desk, "👩‍👧")).toHaveLength(1);
    expect(await search(desk, "El Hassan")).toHaveLength(1);
  });

  test.each([
    [{ phone: "12" }, "phone-wrong"],
    [{ phone: "geen" }, "phone-wrong"],
    [{ bsn: "123456789" }, "bsn-wrong"],
    [{ birthDay: day("2026-12-01") }, "birth-in-future"],
    [{ birthYear: 2027 }, "birth-in-future"],
  ])("with %j is refused: %s", async (wrong, code) => {
    const dossierId = await dossierWith(desk);
    const refused = await as(desk, async (tx, actor) =>
      registerPerson(
        tx,
        actor,
        platform,
        await openDossier(tx, platform, dossierId),
        person(wrong),
      ),
    );
    expect(isRefusal(refused) && refused.code).toBe(code);
  });

  test("leaves no readable trace in any table", async () => {
    await dossierWith(desk, fatima);
    const { rows } = await database.owner.query<{ whole: string }>(`
      select encode(sealed_names, 'escape') || encode(coalesce(sealed_contact, ''), 'escape') ||
        encode(coalesce(sealed_numbers, ''), 'escape') || p::text as whole from identity.persons p
      union all select t::text from identity.blind_tokens t
      union all select v::text from identity.spelling_variants v
      union all select encode(wrapped, 'escape') from identity.data_keys`);
    const dump = rows
      .map((row) => row.whole)
      .join("\n")
      .toLowerCase();
    for (const canary of [
      "fatima",
      "mansour",
      "lina",
      "1998-04-17",
      "612345678",
      "123456782",
      "2801234567",
    ]) {
      expect(dump).not.toContain(canary);
      expect(dump).not.toContain(Buffer.from(canary).toString("hex"));
    }
  });
});

describe("who may know a person", () => {
  test("an organisation without access opens nothing, finds nothing and cannot write", async () => {
    const dossierId = await dossierWith(desk, fatima);
    await expect(
      as(stranger, async (tx) => openDossier(tx, platform, dossierId)),
    ).rejects.toMatchObject({ code: "not-found" });
    expect(await search(stranger, "Fatima El Mansouri")).toEqual([]);
    const opened = await as(desk, async (tx) => openDossier(tx, platform, dossierId));
    await expect(
      as(stranger, async (tx, actor) => registerPerson(tx, actor, platform, opened, fatima)),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test("access without identity opens the dossier but not who it is about", async () => {
    const dossierId = await dossierWith(desk, fatima);
    await admit(dossierId, police.key, false);
    const read = await as(police, async (tx, actor) =>
      listPersons(tx, actor, platform, await openDossier(tx, platform, dossierId)),
    );
    expect(read).toEqual([]);
    expect(await search(police, "Fatima El Mansouri")).toEqual([]);
    await admit(dossierId, police.key, true);
    expect(await search(police, "Fatima El Mansouri")).toHaveLength(1);
  });

  test("access that is over, or not yet there, gives nothing at the next statement", async () => {
    const dossierId = await dossierWith(desk, fatima);
    for (const valid of ["{[2026-01-01,2026-11-30)}", "{[2026-12-01,)}"]) {
      await admit(dossierId, police.key, true, valid);
      expect(await search(police, "Fatima El Mansouri")).toEqual([]);
      await expect(
        as(police, async (tx) => openDossier(tx, platform, dossierId)),
      ).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("a role that handles no dossiers of people reads no person, whatever its organisation may", async () => {
    const dossierId = await dossierWith(desk, fatima);
    const director: As = { key: desk.key, permissions: "figures.read" };
    const read = await as(director, async (tx, actor) =>
      listPersons(tx, actor, platform, await openDossier(tx, platform, dossierId)),
    );
    expect(read).toEqual([]);
    expect(await search(director, "Fatima El Mansouri")).toEqual([]);
  });

  test("nobody acting sees no row of any table", async () => {
    await dossierWith(desk, fatima);
    for (const table of ["data_keys", "dossier_readers", "persons"]) {
      const { rows } = await database.app.query(`select from identity.${table}`);
      expect(rows).toEqual([]);
    }
  });

  test.each(["blind_tokens", "spelling_variants"])(
    "the application itself cannot touch %s",
    async (table) => {
      await expect(database.app.query(`select from identity.${table}`)).rejects.toMatchObject({
        code: "42501",
      });
    },
  );

  test("nobody lets themselves into a dossier", async () => {
    const dossierId = await dossierWith(desk, fatima);
    await expect(
      as(stranger, async (tx) =>
        sql`insert into identity.dossier_readers (dossier_id, organisation_key, reads_identity, valid)
          values (${dossierId}, 3, true, '{(,)}')`.execute(tx),
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });
});

describe("tampering", () => {
  test("a name that was copied to another person or an older version does not open", async () => {
    const dossierId = await dossierWith(desk, fatima, person({ surname: "Bakker" }));
    await database.owner.query(
      `update identity.persons p set sealed_names = o.sealed_names
         from identity.persons o where o.dossier_id = p.dossier_id and o.id <> p.id`,
    );
    await expect(
      as(desk, async (tx, actor) =>
        listPersons(tx, actor, platform, await openDossier(tx, platform, dossierId)),
      ),
    ).rejects.toMatchObject({ name: "BrokenSeal" });
  });

  test("a dossier whose key was destroyed cannot be told from none", async () => {
    const dossierId = await dossierWith(desk, fatima);
    await database.owner.query(
      "update identity.data_keys set wrapped = null, destroyed_at = now() where dossier_id = $1",
      [dossierId],
    );
    platform.keyring.forgetDataKeys();
    await expect(
      as(desk, async (tx) => openDossier(tx, platform, dossierId)),
    ).rejects.toMatchObject({ code: "not-found" });
    expect(await search(desk, "Fatima El Mansouri")).toEqual([]);
  });
});

describe("revising", () => {
  test("replaces facts and tokens: the old name no longer finds, the new one does", async () => {
    const dossierId = await dossierWith(desk, person({ givenName: "Anna", surname: "Bakker" }));
    const [before] = await search(desk, "Anna Bakker");
    await as(desk, async (tx, actor) => {
      const dossier = await openDossier(tx, platform, dossierId);
      return revisePerson(tx, actor, platform, dossier, before?.id ?? "", fatima);
    });
    expect(await search(desk, "Anna Bakker")).toEqual([]);
    expect(await search(desk, "Fatima El Mansouri")).toMatchObject([{ id: before?.id }]);
    const read = await as(desk, async (tx, actor) => {
      const dossier = await openDossier(tx, platform, dossierId);
      return readPerson(tx, actor, platform, dossier, before?.id ?? "");
    });
    expect(read).toMatchObject({ surname: "El Mansouri", version: 2 });
  });

  test("a person of another dossier is none", async () => {
    const own = await dossierWith(desk);
    await dossierWith(desk, fatima);
    const [other] = await search(desk, "Fatima El Mansouri");
    await expect(
      as(desk, async (tx, actor) => {
        const dossier = await openDossier(tx, platform, own);
        return revisePerson(tx, actor, platform, dossier, other?.id ?? "", fatima);
      }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("searching", () => {
  test.each([
    "Fatima El Mansouri",
    "El Mansouri, Fatima",
    "el mansouri fatima",
    "Fatima Mansoeri",
    "Fatma Mansouri",
    "FATIMA AL-MANSOURI",
    "Mansouri",
    "Mansori",
    "فاطمة المنصوري",
    "Lina",
    "0612345678",
    "+31 6 1234 5678",
    "123456782",
    "1234.56.782",
    "2801234567",
    "NX12034I5",
    "Fatima@Example.org",
  ])("«%s» finds her among others", async (text) => {
    await dossierWith(desk, fatima);
    await dossierWith(
      desk,
      person({ givenName: "Sanne", surname: "van den Berg" }),
      person({ givenName: "Krzysztof", surname: "Kowalski", phone: "+48 512 345 678" }),
    );
    const found = await search(desk, text);
    expect(found).toMatchObject([{ givenName: "Fatima", surname: "El Mansouri" }]);
    expect(found[0]?.evidence.length).toBeGreaterThan(0);
  });

  test("the best match comes first, with what agrees and never what it says", async () => {
    await dossierWith(desk, person({ givenName: "Fatiha", surname: "Mansouri" }), fatima);
    const found = await as(desk, async (tx, actor) =>
      findPersons(tx, actor, platform, {
        text: "Fatima Mansouri",
        birthDay: day("1998-04-17"),
        phone: "0612345678",
        limit: 10,
      }),
    );
    if (isRefusal(found)) throw new Error(found.code);
    expect(found.map((each) => each.givenName)).toEqual(["Fatima", "Fatiha"]);
    expect(found[0]?.score).toBeGreaterThan(0.99);
    expect(found[0]?.evidence).toEqual([
      "birth-same-day",
      "phone-agrees",
      "surname-exact",
      "given-name-exact",
    ]);
  });

  test("a birth day alone, or nothing at all, is too wide", async () => {
    for (const asked of [{ birthDay: day("1998-04-17") }, {}, { text: "  " }, { text: "!" }]) {
      const found = await as(desk, async (tx, actor) =>
        findPersons(tx, actor, platform, { ...asked, limit: 10 }),
      );
      expect(isRefusal(found) ? found.code : found).toEqual(
        asked.text === "!" ? [] : "search-too-wide",
      );
    }
  });

  test("a new signal meets the earlier dossiers of the same person, not itself", async () => {
    const earlier = await dossierWith(desk, fatima);
    const fresh = person({ givenName: "Fatma", surname: "Mansouri", phone: "0612345678" });
    const signal = await dossierWith(desk, fresh);
    const similar = await as(desk, async (tx, actor) =>
      findSimilarPersons(tx, actor, platform, fresh, { limit: 5, besidesDossier: signal }),
    );
    expect(similar.map((each) => each.dossierId)).toEqual([earlier]);
    const nobody = await as(desk, async (tx, actor) =>
      findSimilarPersons(tx, actor, platform, person({}), { limit: 5 }),
    );
    expect(nobody).toEqual([]);
  });
});
