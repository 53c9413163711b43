import { day, isRefusal, newId } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { desk, fatima, openIdentityDatabase, person } from "./identity-database.fixture.ts";
import {
  findPersons,
  findSimilarPersons,
  listPersons,
  newDossier,
  openDossier,
  personRows,
} from "./index.ts";

const { owner, platform, as, admit, dossierWith, search } = await openIdentityDatabase();

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

test("people loaded in bulk are found and opened like those who were registered one by one", async () => {
  const dossierId = newId();
  const { dossier, row } = await newDossier(platform.keyring, dossierId);
  const stored = { ...fatima, phone: "+31612345678" };
  const id = newId();
  const rows = personRows(platform.keyring, dossier, { id, byKey: desk.key }, stored);
  const one = await dossierWith(desk, fatima);
  await owner.query(
    "insert into identity.data_keys (dossier_id, wrapped, key_id) values ($1, $2, $3)",
    [row.dossier_id, row.wrapped, row.key_id],
  );
  await admit(dossierId, desk.key, true);
  const { person: sealed } = rows;
  await owner.query(
    `insert into identity.persons (id, dossier_id, registered_by_key, sealed_names, sealed_contact,
      sealed_numbers, sealed_language) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      sealed.id,
      sealed.dossier_id,
      sealed.registered_by_key,
      sealed.sealed_names,
      sealed.sealed_contact,
      sealed.sealed_numbers,
      sealed.sealed_language,
    ],
  );
  await owner.query(
    `insert into identity.blind_tokens select t, k, $3, $4 from unnest($1::bytea[], $2::int[]) as x (t, k)
     on conflict do nothing`,
    [rows.tokens.map((each) => each.token), rows.tokens.map((each) => each.kind), id, dossierId],
  );
  const bulk = await owner.query<{ same: boolean }>(
    `select array_agg(token || kind::text::bytea order by token, kind) filter (where dossier_id = $1)
          = array_agg(token || kind::text::bytea order by token, kind) filter (where dossier_id = $2) as same
       from identity.blind_tokens`,
    [dossierId, one],
  );
  expect(bulk.rows).toEqual([{ same: true }]);
  const found = await search(desk, "Fatima El Mansouri");
  expect(found.map((each) => each.dossierId).sort()).toEqual([dossierId, one].sort());
  const [read] = await as(desk, async (tx, actor) =>
    listPersons(tx, actor, platform, await openDossier(tx, platform, dossierId)),
  );
  expect(read).toMatchObject(stored);
});
