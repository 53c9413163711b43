import { join } from "node:path";
import { day, newId } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTemporaryFolder, openTestDatabase } from "../../test/index.ts";
import { makeApp } from "../app.ts";
import { packFolder } from "../content.ts";
import { loadAllPacks } from "../load-all-packs.ts";
import { openDossier, revisePerson, type PersonId } from "../modules/identity/index.ts";
import { composePlatform, type Composed } from "../platform/compose.ts";
import type { Entry } from "../platform/database/actor.ts";
import { asActor } from "../platform/database/as-actor.ts";
import { openOwnerPool } from "../platform/database/pool.ts";
import { personOfCase } from "./case-rows.ts";
import { planOf } from "./plan.ts";
import { seedBench, type Seeded, type SeedOptions } from "./seed-bench.ts";
import { tableNames } from "./tables.ts";

const database = await openTestDatabase();
const owner = openOwnerPool(database.logins.migrator, { name: "seed test", pipeline: false });
const parameters = { cases: 60, organisations: 12, seed: 3 };
let composed: Composed;
let app: FastifyInstance;
let options: SeedOptions;
let seeded: Seeded;

beforeAll(async () => {
  const home = openTemporaryFolder("bench-seed");
  await loadAllPacks(owner, packFolder, day("2026-11-22"));
  const config = { home, port: 0, withDemo: false, publicUrl: "http://localhost:8080" };
  composed = await composePlatform(config, database.logins);
  app = await makeApp(composed.platform, undefined);
  const { fingerprint } = composed.platform.keyring;
  const keyFile = join(home, "keys.json");
  options = { parameters, keyFile, fingerprint, isForced: false, say: () => {} };
  seeded = await seedBench(owner, options);
});
afterAll(async () => {
  await app.close();
  await composed.close();
  await owner.end();
});

async function rows(text: string, values: unknown[] = []) {
  return (await owner.query<Record<string, string>>(text, values)).rows;
}

async function ask(method: "GET" | "POST", path: string, token: string, body?: object) {
  const answer = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: answer.statusCode, body: answer.json<{ items: Record<string, string>[] }>() };
}

/** What triggers compile, apart from the moment at which they do. */
async function compiled(): Promise<unknown> {
  return {
    grants: await rows("select * from cases.grants order by case_id, organisation_key"),
    feed: await rows(
      `select organisation_key, case_id, valid::text, status, form, municipality_code, opened_on
         from cases.feed order by case_id, organisation_key`,
    ),
    readers: await rows(
      "select * from identity.dossier_readers order by dossier_id, organisation_key",
    ),
    known: await rows("select * from identity.known_by order by dossier_id, organisation_key"),
  };
}

describe("a seeded database", () => {
  test("holds the access that the triggers would have compiled", async () => {
    const before = await compiled();
    await owner.query("update cases.coordinators set period = period");
    await owner.query("update cases.participations set valid = valid");
    expect(await compiled()).toEqual(before);
  });

  test("has its guards on again: triggers and forced row security", async () => {
    const off = await rows(
      `select c.oid::regclass::text as name from pg_class c
        where c.oid = any ($1::regclass[])
          and (not c.relforcerowsecurity or not c.relrowsecurity
            or exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgenabled <> 'O'))`,
      [tableNames],
    );
    expect(off).toEqual([]);
  });

  test("finds a person by the same tokens as one who was written down by hand", async () => {
    const [one] = await rows(
      `select c.id as "caseId", c.client_person_id as "personId", k.membership_id as "membershipId"
         from cases.cases c join cases.coordinators k on k.case_id = c.id order by c.id limit 1`,
    );
    const tokens = async () =>
      rows("select token, kind from identity.blind_tokens where person_id = $1 order by 1, 2", [
        one?.["personId"],
      ]);
    const before = await tokens();
    const entry = {
      kind: "membership",
      membershipId: one?.["membershipId"],
      accessPoint: "command",
      requestId: newId(),
    } as Entry;
    const person = {
      ...personOfCase(planOf(parameters), 0),
      languages: [],
      needsInterpreter: false,
    };
    await asActor(composed.platform, entry, async (tx, actor) => {
      const { platform } = composed;
      const dossier = await openDossier(tx, platform, one?.["caseId"] ?? "");
      const personId = one?.["personId"] as PersonId;
      await revisePerson(tx, actor, platform, dossier, personId, person);
    });
    expect(before.length).toBeGreaterThan(3);
    expect(await tokens()).toEqual(before);
  });

  test("lets each token do its work over the interface", async () => {
    const { coordinator, few, many, partner } = seeded.tokens;
    for (const token of [coordinator, few, many]) {
      expect((await ask("GET", "/cases", token)).body.items.length).toBeGreaterThan(0);
    }
    const dossiers = (await ask("GET", "/cases", partner)).body.items;
    const entries = await ask("GET", `/cases/${dossiers[0]?.["id"]}/entries?limit=100`, partner);
    expect(entries.body.items).toHaveLength(60);
    const text = seeded.misspelt[0];
    const found = await ask("POST", "/person-searches", many, { text });
    expect(found.status).toBe(200);
    expect(found.body.items.length).toBeGreaterThan(0);
  });

  test("gives new tokens the second time and adds nothing", async () => {
    const again = await seedBench(owner, options);
    expect(again.tokens.few).not.toBe(seeded.tokens.few);
    expect((await ask("GET", "/cases", seeded.tokens.few)).status).toBe(401);
    expect((await ask("GET", "/cases", again.tokens.few)).status).toBe(200);
    expect(await rows("select count(*)::int as number from cases.cases")).toEqual([{ number: 60 }]);
  });

  test("refuses other parameters, and data of others", async () => {
    const other = { ...options, parameters: { ...parameters, cases: 70 } };
    await expect(seedBench(owner, other)).rejects.toThrow("--cases 60");
    await owner.query("delete from platform.settings where name = 'bench-seed'");
    await expect(seedBench(owner, options)).rejects.toThrow("of others");
  });
});
