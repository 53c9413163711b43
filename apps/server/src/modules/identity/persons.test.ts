import { day, isRefusal } from "@schakel/kernel";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import {
  desk,
  fatima,
  openIdentityDatabase,
  person,
  police,
  stranger,
  type As,
} from "./identity-database.fixture.ts";
import { listPersons, openDossier, readPerson, registerPerson, revisePerson } from "./index.ts";

const { app, owner, platform, as, admit, dossierWith, search } = await openIdentityDatabase();

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
    const { rows } = await owner.query<{ whole: string }>(`
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
    for (const table of ["data_keys", "dossier_readers", "known_by", "persons"]) {
      const { rows } = await app.query(`select from identity.${table}`);
      expect(rows).toEqual([]);
    }
  });

  test.each(["blind_tokens", "spelling_variants"])(
    "the application itself cannot touch %s",
    async (table) => {
      await expect(app.query(`select from identity.${table}`)).rejects.toMatchObject({
        code: "42501",
      });
    },
  );

  test("nobody lets themselves into a dossier", async () => {
    const dossierId = await dossierWith(desk, fatima);
    await expect(
      as(stranger, async (tx) =>
        sql`insert into identity.dossier_readers (dossier_id, organisation_key, valid)
          values (${dossierId}, 3, '{(,)}')`.execute(tx),
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });
});

describe("tampering", () => {
  test("a name that was copied to another person or an older version does not open", async () => {
    const dossierId = await dossierWith(desk, fatima, person({ surname: "Bakker" }));
    await owner.query(
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
    await owner.query(
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
