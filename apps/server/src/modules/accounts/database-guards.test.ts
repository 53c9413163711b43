import { newId } from "@schakel/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import { clearSignIns } from "./clear-sign-ins.ts";
import { openTestWorld, type TestPerson } from "./test/open-test-world.ts";

// What the database refuses by itself, also when the code above it would be wrong.
const world = await openTestWorld();
let anouk: TestPerson;
let beheer: TestPerson;
let agent: TestPerson;

beforeAll(async () => {
  anouk = await world.addPerson({});
  beheer = await world.addPerson({ role: "administrator" });
  agent = await world.addPerson({ role: "administrator", organisationId: world.police });
});

/** Runs statements as the application, acting for somebody or for nobody; the last one answers. */
async function asApp(person: TestPerson | undefined, ...statements: [string, unknown[]?][]) {
  const client = await world.database.app.connect();
  try {
    await client.query("begin");
    if (person) {
      await client.query(
        "select * from accounts.enter('membership', null, $1, current_date, clock_timestamp())",
        [person.membershipId],
      );
    }
    let last;
    for (const [text, values] of statements) last = await client.query(text, values);
    return { rows: last?.rows as Record<string, unknown>[], count: last?.rowCount ?? 0 };
  } finally {
    await client.query("rollback");
    client.release();
  }
}

describe("secrets", () => {
  test.each([
    "select sealed_hash from accounts.passwords",
    "select sealed_secret from accounts.code_secrets",
    "select code_hash from accounts.recovery_codes",
    "select public_key from accounts.passkeys",
    "select sealed_secret from accounts.identity_providers",
    "select token_hash from accounts.invitations",
    "select * from accounts.challenges",
    "select * from accounts.used_codes",
    "select email from accounts.accounts",
    "select accounts.forget_credentials(gen_random_uuid())",
    "insert into accounts.accounts (id, display_name) values (gen_random_uuid(), 'x')",
    "insert into accounts.sessions default values",
    "insert into accounts.memberships default values",
    "update accounts.sessions set membership_id = gen_random_uuid()",
    "update accounts.accounts set email = 'x@x.example'",
    "update accounts.memberships set role_id = 'administrator'",
    "update accounts.api_tokens set permissions = '{account.manage}'",
    "update accounts.passkeys set sign_count = 0",
    "delete from accounts.sessions",
  ])("«%s» is not for the application", async (statement) => {
    await expect(asApp(beheer, [statement])).rejects.toThrow("permission denied");
  });

  test("nobody sees nothing at all", async () => {
    for (const table of ["accounts", "memberships", "sessions", "api_tokens", "registrations"]) {
      const column = table === "accounts" ? "id" : "*";
      expect((await asApp(undefined, [`select ${column} from accounts.${table}`])).count).toBe(0);
    }
  });
});

type Statement = [string, unknown[]];

const token = (of: { accountId: string; membershipId: string }, permissions: string) =>
  [
    `insert into accounts.api_tokens (id, token_hash, label, account_id, membership_id, permissions,
       purpose, created_at, expires_at)
     values ($1, sha256('x'), 'x', $2, $3, $4, 'care', now(), now() + interval '1 day')`,
    [newId(), of.accountId, of.membershipId, permissions],
  ] as Statement;

const invitation = (organisation: string, by: TestPerson, more = "") =>
  [
    `insert into accounts.invitations (id, token_hash, email, organisation_id, role_id, region_id, invited_by, expires_at${more && ", account_id"})
     values ($1::uuid, sha256($1::uuid::text::bytea), 'x@x.example', $2, 'administrator', 'rotterdam', $3, now() + interval '1 h'${more})`,
    [newId(), organisation, by.accountId],
  ] as Statement;

const end = (id: string): Statement => [
  "update accounts.memberships set valid = 'empty' where id = $1",
  [id],
];

const rename = (id: string): Statement => [
  "update accounts.accounts set display_name = 'x' where id = $1",
  [id],
];

const ask = (state: string): Statement => [
  `insert into accounts.registrations (id, sealed_request, state, decided_at)
   values ($1, 'x', $2, case when $2 = 'open' then null else now() end)`,
  [newId(), state],
];

describe("rights", () => {
  test("a token is for oneself, in the present membership, with no more than one has", async () => {
    expect((await asApp(anouk, token(anouk, "{signal.read}"))).count).toBe(1);
    for (const statement of [
      token({ ...anouk, membershipId: beheer.membershipId }, "{signal.read}"),
      token({ ...anouk, accountId: beheer.accountId }, "{signal.read}"),
      token(anouk, "{signal.read,account.manage}"),
    ]) {
      await expect(asApp(anouk, statement)).rejects.toThrow("row-level security");
    }
  });

  test("a session or token whose membership is somebody else's opens nothing", async () => {
    await world.asOwner(
      `insert into accounts.sessions (id, token_hash, account_id, membership_id, purpose, strength,
         created_at, last_used_at, idle_expires_at, expires_at)
       values ($1, sha256('crossed'), $2, $3, 'care', 'passkey', now(), now(), now() + interval '5 min', now() + interval '1 h')`,
      [newId(), anouk.accountId, beheer.membershipId],
    );
    const entered = await world.database.app.query(
      "select * from accounts.enter('session', sha256('crossed'), null, current_date, now())",
    );
    expect(entered.rows).toEqual([]);
  });

  test("an administrator invites to the own organisation, as oneself, and takes no account over", async () => {
    expect((await asApp(beheer, invitation(world.school, beheer))).count).toBe(1);
    for (const statement of [
      invitation(world.police, beheer),
      invitation(world.school, agent),
      invitation(world.school, beheer, `, '${anouk.accountId}'`),
    ]) {
      await expect(asApp(beheer, statement)).rejects.toThrow("row-level security");
    }
    await expect(asApp(anouk, invitation(world.school, anouk))).rejects.toThrow(
      "row-level security",
    );
  });

  test("a link never lives longer than 72 hours, a token never longer than 366 days", async () => {
    const [text, values] = invitation(world.school, beheer);
    await expect(
      asApp(beheer, [text.replace("interval '1 h'", "interval '73 h'"), values]),
    ).rejects.toThrow("invitations_check");
    const [long, forAnouk] = token(anouk, "{signal.read}");
    await expect(
      asApp(anouk, [long.replace("interval '1 day'", "interval '367 days'"), forAnouk]),
    ).rejects.toThrow("api_tokens_check");
  });

  test("an administrator ends memberships, sessions and tokens of the own organisation only", async () => {
    expect((await asApp(agent, end(anouk.membershipId))).count).toBe(0);
    expect((await asApp(beheer, end(anouk.membershipId))).count).toBe(1);
    expect((await asApp(anouk, end(anouk.membershipId))).count).toBe(0);
    const sessions: [string] = ["update accounts.sessions set ended_at = now()"];
    expect((await asApp(agent, sessions)).count).toBe(0);
    await expect(
      asApp(beheer, [
        "update accounts.sessions set purpose = 'administration' where account_id <> platform.actor_account_id()",
      ]),
    ).rejects.toThrow("row-level security");
  });

  test("one changes only one's own name", async () => {
    expect((await asApp(anouk, rename(anouk.accountId))).count).toBe(1);
    expect((await asApp(beheer, rename(anouk.accountId))).count).toBe(0);
  });

  test("the public form only adds an open request", async () => {
    expect((await asApp(undefined, ask("open"))).count).toBe(1);
    await expect(asApp(undefined, ask("approved"))).rejects.toThrow("row-level security");
  });
});

test("the hourly job removes ended sessions, old questions and old codes, and nothing else", async () => {
  await world.asOwner("delete from accounts.sessions");
  for (const [hash, ended, expires] of [
    ["live", null, "1 hour"],
    ["ended", "now", "1 hour"],
    ["expired", null, "-1 hour"],
  ]) {
    await world.asOwner(
      `insert into accounts.sessions (id, token_hash, account_id, membership_id, purpose, strength,
         created_at, last_used_at, idle_expires_at, expires_at, ended_at)
       values ($1, sha256($2::bytea), $3, $4, 'care', 'passkey', now(), now(), now() + $5::interval,
         now() + $5::interval, $6::timestamptz)`,
      [newId(), hash, anouk.accountId, anouk.membershipId, expires, ended],
    );
  }
  for (const age of ["1 minute", "2 hours"]) {
    await world.asOwner(
      `insert into accounts.challenges (id, kind, sealed_content, created_at, expires_at)
       values ($1, 'passkey-sign-in', 'x', now() - $2::interval, now() - $2::interval + interval '5 min')`,
      [newId(), age],
    );
    await world.asOwner(
      `insert into accounts.used_codes (account_id, step, used_at) values ($1, length($2), now() - $2::interval * 20)`,
      [anouk.accountId, age],
    );
  }
  await clearSignIns.work(world.database.worker, world.platform.clock, world.platform);
  const [left] = await world.asOwner(
    `select (select count(*)::int from accounts.sessions) as sessions,
            (select count(*)::int from accounts.challenges) as challenges,
            (select count(*)::int from accounts.used_codes) as codes`,
  );
  expect(left).toEqual({ sessions: 1, challenges: 1, codes: 1 });
});
