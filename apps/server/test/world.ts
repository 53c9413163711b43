import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { day, fixedDayClock, newId, type Day } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { Kysely, PostgresDialect } from "kysely";
import { makeApp } from "../src/app.ts";
import { loadAllPacks } from "../src/load-all-packs.ts";
import type { Config } from "../src/platform/config.ts";
import { openKeyring } from "../src/platform/crypto/index.ts";
import type { Entry } from "../src/platform/database/actor.ts";
import { asActor, type Tx } from "../src/platform/database/as-actor.ts";
import type { Actor } from "../src/platform/database/actor.ts";
import { openHub } from "../src/platform/events/hub.ts";
import { secretHash } from "../src/platform/http/credential.ts";
import { openLog, type Logger } from "../src/platform/log.ts";
import type { Platform } from "../src/platform/platform.ts";
import {
  openPackedDatabase,
  openTemporaryFolder,
  openTestDatabase,
  type TestDatabase,
} from "./index.ts";

/** Organisations of the small region in which the tests play. */
export const organisationsOfWorld = {
  desk: { type: "care-coordination", name: "Expertisecentrum van de test" },
  police: { type: "police", name: "Politie van de test" },
  shelter: { type: "shelter", name: "Opvang van de test" },
  municipality: { type: "municipality", name: "Gemeente van de test" },
  school: { type: "school", name: "School van de test" },
  elsewhere: { type: "care-coordination", name: "Expertisecentrum van elders" },
} as const;
export type OrganisationName = keyof typeof organisationsOfWorld;

/** Somebody with an account; `api` speaks to the server in that person's session. */
export type Person = {
  readonly accountId: string;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly entry: Entry;
  readonly api: Api;
};

export type Answer = {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  // Tests look into answers freely; their shapes are proven by the contract tests.
  // eslint-disable-next-line typescript/no-explicit-any
  readonly body: any;
};
export type Api = (
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

export type World = {
  readonly database: TestDatabase;
  readonly platform: Platform;
  readonly app: FastifyInstance;
  readonly organisations: Readonly<Record<OrganisationName, string>>;
  readonly agreementId: string;
  readonly persons: Readonly<Record<PersonName, Person>>;
  /** Works as a person on a day, straight at the use cases. */
  as<T>(
    person: Person,
    work: (tx: Tx, actor: Actor, platform: Platform) => Promise<T>,
    on?: Day,
  ): Promise<T>;
  /** The same platform on another day. */
  on(day: Day): Platform;
  /** SQL as the owner of everything: to look, and to arrange. */
  // eslint-disable-next-line typescript/no-explicit-any
  sql(text: string, values?: unknown[]): Promise<any[]>;
};

const people = {
  reporter: { organisation: "school", role: "reporter" },
  desk: { organisation: "desk", role: "desk-worker" },
  coordinator: { organisation: "desk", role: "care-coordinator" },
  colleague: { organisation: "desk", role: "care-coordinator" },
  police: { organisation: "police", role: "police-officer" },
  shelter: { organisation: "shelter", role: "shelter-worker" },
  focal: { organisation: "municipality", role: "focal-officer" },
  director: { organisation: "municipality", role: "chain-director" },
  administrator: { organisation: "desk", role: "administrator" },
  privacy: { organisation: "desk", role: "privacy-officer" },
  stranger: { organisation: "elsewhere", role: "care-coordinator" },
} as const;
export type PersonName = keyof typeof people;

/** Clauses of the covenant of the test: recipient type, action, compartments, purpose, consent. */
const clauses: readonly [string, "read" | "contribute", string[], string, boolean][] = [
  [
    "police",
    "read",
    ["identity", "contact-safety", "residence", "criminal-justice"],
    "victim-protection",
    false,
  ],
  ["police", "contribute", ["residence", "criminal-justice"], "victim-protection", false],
  [
    "shelter",
    "read",
    ["identity", "contact-safety", "shelter-housing", "plan-results"],
    "support-and-shelter",
    false,
  ],
  ["shelter", "read", ["care-health"], "support-and-shelter", true],
  ["shelter", "contribute", ["shelter-housing", "plan-results"], "support-and-shelter", false],
  ["municipality", "read", ["plan-results", "finance-work"], "municipal-approach", false],
];

const packFolder = fileURLToPath(new URL("../../../packs", import.meta.url));
/** The day on which most tests play; packs as they stand on it are loaded once for all of them. */
const usualDay = "2026-11-22";

/** A fresh database with the packs, a region, people and a covenant in force. */
export async function openWorld(today: string = usualDay, log?: Logger): Promise<World> {
  const load = async (owner: TestDatabase["owner"], on: string): Promise<void> => {
    await loadAllPacks(owner, packFolder, day(on));
  };
  const isUsual = today === usualDay;
  const database = isUsual
    ? await openPackedDatabase(async (owner) => load(owner, usualDay))
    : await openTestDatabase();
  if (!isUsual) await load(database.owner, today);
  const platform = platformOn(database, day(today), log);
  const sql = async (text: string, values: unknown[] = []) =>
    (await database.owner.query(text, values)).rows;
  const organisations = await addOrganisations(sql);
  const agreementId = await addCovenant(sql, organisations);
  const app = await makeApp(platform, undefined);
  const persons = await addPeople(sql, app, organisations);
  const on = (other: Day): Platform => ({ ...platform, clock: fixedDayClock(other) });
  return {
    database,
    platform,
    app,
    organisations,
    agreementId,
    persons,
    on,
    as: async (person, work, other) => {
      const its = other === undefined ? platform : on(other);
      return asActor(its, person.entry, async (tx, actor) => work(tx, actor, its));
    },
    sql,
  };
}

function platformOn(database: TestDatabase, today: Day, log?: Logger): Platform {
  const home = openTemporaryFolder("world");
  const config: Config = { port: 0, home, withDemo: false, publicUrl: "http://localhost:8080" };
  return {
    config,
    pool: database.app,
    db: new Kysely({ dialect: new PostgresDialect({ pool: database.app }) }),
    clock: fixedDayClock(today),
    keyring: openKeyring(join(home, "keys.json"), { create: true }),
    log: log ?? openLog(process.env["SCHAKEL_TEST_LOG"] ?? "silent"),
    hub: openHub(async () => {}),
  };
}

type Sql = World["sql"];

async function addOrganisations(sql: Sql): Promise<Record<OrganisationName, string>> {
  const ids: Partial<Record<OrganisationName, string>> = {};
  for (const [name, { type, name: label }] of Object.entries(organisationsOfWorld)) {
    const id = newId();
    ids[name as OrganisationName] = id;
    const region = name === "elsewhere" ? "twente" : "rotterdam";
    await sql(
      "insert into partners.organisations (id, type, name, region_id) values ($1, $2, $3, $4)",
      [id, type, label, region],
    );
  }
  const desk = ids.desk;
  await sql(
    `insert into signals.desks (region_id, organisation_id, organisation_key)
     select 'rotterdam', id, key from partners.organisations where id = $1
     on conflict (region_id) do update set organisation_id = excluded.organisation_id, organisation_key = excluded.organisation_key`,
    [desk],
  );
  return ids as Record<OrganisationName, string>;
}

async function addCovenant(
  sql: Sql,
  organisations: Record<OrganisationName, string>,
): Promise<string> {
  const id = newId();
  await sql(
    `insert into agreements.agreements (id, kind, title, region_id, status, valid, review_on, why, for_whom, by_whom, dpia_reference, dpia_version)
     values ($1, 'covenant', 'Convenant van de test', 'rotterdam', 'in-force', '[2020-01-01,)', '2027-01-01', 'Waarom', 'Voor wie', 'Door wie', 'DPIA', '1')`,
    [id],
  );
  for (const name of ["desk", "police", "shelter", "municipality"] as const) {
    await sql(
      "insert into agreements.parties (agreement_id, organisation_id, part, signed_on) values ($1, $2, 'Doet mee', '2020-01-01')",
      [id, organisations[name]],
    );
  }
  let number = 0;
  for (const [type, action, compartments, purpose, consent] of clauses) {
    for (const compartment of compartments) {
      number += 1;
      await sql(
        `insert into agreements.clauses (id, agreement_id, number, recipient_type, action, compartment, purpose, legal_ground, needs_consent)
         values ($1, $2, $3, $4, $5, $6, $7, 'AVG art. 6 lid 1 sub e', $8)`,
        [newId(), id, number, type, action, compartment, purpose, consent],
      );
    }
  }
  return id;
}

async function addPeople(
  sql: Sql,
  app: FastifyInstance,
  organisations: Record<OrganisationName, string>,
): Promise<Record<PersonName, Person>> {
  const made: Partial<Record<PersonName, Person>> = {};
  for (const [name, { organisation, role }] of Object.entries(people)) {
    const accountId = newId();
    const membershipId = newId();
    const organisationId = organisations[organisation];
    const region = organisation === "elsewhere" ? "twente" : "rotterdam";
    await sql("insert into accounts.accounts (id, display_name) values ($1, $2)", [
      accountId,
      `Persoon ${name}`,
    ]);
    await sql(
      `insert into accounts.memberships (id, account_id, organisation_id, role_id, region_id, valid)
       values ($1, $2, $3, $4, $5, '[2020-01-01,)')`,
      [membershipId, accountId, organisationId, role, region],
    );
    const secret = `secret-of-${name}-in-this-test-world`;
    await sql(
      `insert into accounts.sessions (id, token_hash, account_id, membership_id, purpose, strength, created_at, last_used_at, idle_expires_at, expires_at)
       select $1, $2, $3, $4, (select purposes[1] from accounts.roles where id = $5), 'demo', now(), now(), now() + interval '1 hour', now() + interval '1 hour'`,
      [newId(), secretHash(secret), accountId, membershipId, role],
    );
    const entry: Entry = {
      kind: "membership",
      membershipId,
      accessPoint: "command",
      requestId: newId(),
    };
    made[name as PersonName] = {
      accountId,
      membershipId,
      organisationId,
      entry,
      api: apiOf(app, secret),
    };
  }
  return made as Record<PersonName, Person>;
}

function apiOf(app: FastifyInstance, secret: string): Api {
  return async (method, path, body, headers = {}) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        cookie: `schakel-session=${secret}`,
        "sec-fetch-site": "same-origin",
        "accept-language": "nl",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    const isJson = String(answer.headers["content-type"]).includes("json");
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: isJson ? answer.json() : answer.rawPayload,
    };
  };
}
