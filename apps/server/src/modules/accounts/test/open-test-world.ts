import { join } from "node:path";
import cookie from "@fastify/cookie";
import { newId, systemClock } from "@schakel/kernel";
import Fastify, { type FastifyInstance } from "fastify";
import { Kysely, PostgresDialect } from "kysely";
import {
  openTemporaryFolder,
  openTestDatabase,
  type TestDatabase,
} from "../../../../test/index.ts";
import type { Config } from "../../../platform/config.ts";
import { openKeyring } from "../../../platform/crypto/index.ts";
import { openHub } from "../../../platform/events/hub.ts";
import { handleErrors } from "../../../platform/http/error-handler.ts";
import { hardenHeaders } from "../../../platform/http/headers.ts";
import { openLog } from "../../../platform/log.ts";
import type { Platform } from "../../../platform/platform.ts";
import { accountsModule } from "../index.ts";

/** A server on a database of its own, with two organisations in one region and one in another. */
export type TestWorld = {
  readonly database: TestDatabase;
  readonly platform: Platform;
  readonly app: FastifyInstance;
  readonly school: string;
  readonly police: string;
  readonly elsewhere: string;
  /** Adds an account with a membership, as the owner of everything would. */
  addPerson(person: Partial<TestPerson>): Promise<TestPerson>;
  /** Runs SQL as the owner of everything: to look, and to let time pass. */
  asOwner<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
};

export type TestPerson = {
  readonly accountId: string;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly role: string;
  readonly isDemo: boolean;
};

export const publicUrl = "http://localhost:8080";

/** Opens the world. Call it once at the top of a test file. */
export async function openTestWorld(config: Partial<Config> = {}): Promise<TestWorld> {
  const database = await openTestDatabase();
  const home = openTemporaryFolder("accounts");
  const platform: Platform = {
    config: { port: 0, home, withDemo: true, publicUrl, ...config },
    pool: database.app,
    db: new Kysely({ dialect: new PostgresDialect({ pool: database.app }) }),
    clock: systemClock(),
    keyring: openKeyring(join(home, "keys.json"), { create: true }),
    log: openLog("silent"),
    hub: openHub(async () => {}),
  };
  const asOwner = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await database.owner.query<Row>(text, values)).rows;
  const organisations = await seed(asOwner);
  return {
    database,
    platform,
    app: await openApp(platform),
    ...organisations,
    asOwner,
    addPerson: (person) => addPerson(asOwner, { organisationId: organisations.school, ...person }),
  };
}

type AsOwner = TestWorld["asOwner"];

async function openApp(platform: Platform): Promise<FastifyInstance> {
  const app = Fastify({ genReqId: () => newId(), logger: false });
  await app.register(cookie);
  hardenHeaders(app);
  handleErrors(app, platform.log, [accountsModule.problems]);
  accountsModule.serve(app, platform);
  await app.ready();
  return app;
}

async function seed(asOwner: AsOwner) {
  await asOwner(`insert into regions.sources (id, pack_id, title, issuer, checked_on)
    values ('test', 'test', 'Test', 'Test', '2026-01-01')`);
  await asOwner(`insert into regions.regions (id, pack_id, label_nl, label_en, safety_regions,
      police_unit, riec, source_id, checked_on, confidence)
    select id, 'test', label, label, '{VR17}', 'PL10', 'RIEC', 'test', '2026-01-01', 'confirmed'
      from (values ('rotterdam', 'Rotterdam'), ('twente', 'Twente')) r (id, label)`);
  await asOwner(`insert into regions.code_lists (id, pack_id, kind, label_nl, label_en, source_id, checked_on, confidence)
    values ('purpose', 'test', 'words', 'Doelen', 'Purposes', 'test', '2026-01-01', 'confirmed')`);
  await asOwner(`insert into regions.code_items (list_id, code, position, label_nl, label_en, pack_id,
      source_id, checked_on, confidence, valid)
    values ('purpose', 'care', 1, 'Hulp en bescherming', 'Care and protection', 'test', 'test',
      '2026-01-01', 'confirmed', '[,)')`);
  await asOwner(`insert into accounts.roles (id, label_nl, label_en, purposes) values
    ('reporter', 'Melder', 'Reporter', '{care,advice}'),
    ('administrator', 'Beheerder', 'Administrator', '{administration}')`);
  await asOwner(`insert into accounts.role_permissions (role_id, permission) values
    ('reporter', 'signal.report'), ('reporter', 'signal.read'),
    ('administrator', 'account.manage'), ('administrator', 'registration.decide')`);
  const [school, police, elsewhere] = [newId(), newId(), newId()];
  await asOwner(
    `insert into partners.organisations (id, type, name, region_id) values
      ($1, 'school', 'Scholengroep Havenzicht', 'rotterdam'),
      ($2, 'police', 'Politie-eenheid', 'rotterdam'),
      ($3, 'school', 'School in Twente', 'twente')`,
    [school, police, elsewhere],
  );
  return { school, police, elsewhere };
}

async function addPerson(
  asOwner: AsOwner,
  wanted: Partial<TestPerson> & { organisationId: string },
): Promise<TestPerson> {
  const accountId = wanted.accountId ?? newId();
  const person: TestPerson = {
    membershipId: newId(),
    displayName: "Anouk de Wit",
    email: `${accountId}@school.example`,
    role: "reporter",
    isDemo: false,
    ...wanted,
    accountId,
  };
  await asOwner(
    `insert into accounts.accounts (id, display_name, email, is_demo) values ($1, $2, $3, $4)
     on conflict (id) do nothing`,
    [accountId, person.displayName, person.isDemo ? null : person.email, person.isDemo],
  );
  await asOwner(
    `insert into accounts.memberships (id, account_id, organisation_id, role_id, region_id, valid)
     select $1, $2, $3, $4, o.region_id, '[2026-01-01,)' from partners.organisations o where o.id = $3`,
    [person.membershipId, accountId, person.organisationId, person.role],
  );
  return person;
}
