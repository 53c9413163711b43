import { beforeAll, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./test/browser-on-paper.ts";
import { signedInAs } from "./test/newcomer.ts";
import { openTestWorld, type TestPerson } from "./test/open-test-world.ts";

const world = await openTestWorld();
let anouk: TestPerson;
let browser: PaperBrowser;
type Made = { apiToken: { id: string; expiresAt: string }; secret: string };
type Problem = { code: string };

beforeAll(async () => {
  anouk = await world.addPerson({ isDemo: true });
  browser = await signedInAs(world, anouk);
});

const wish = { label: "Koppeling", permissions: ["signal.read"], purpose: "care", daysValid: 30 };

async function make(wanted: object = wish): Promise<Made> {
  const { status, body } = await browser.send<Made>("POST", "/api-tokens", wanted);
  expect(status).toBe(201);
  return body;
}

async function asMachine(secret: string, method = "GET", path = "/session", body?: object) {
  return openPaperBrowser(world.app).send<{ permissions: string[]; code: string }>(
    method,
    path,
    body,
    { authorization: `Bearer ${secret}` },
  );
}

test("a machine does with it what its maker chose, and no more", async () => {
  const { secret } = await make();
  expect(secret).toMatch(/^schakel_[\w-]{43}$/);
  const { status, body } = await asMachine(secret);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    permissions: ["signal.read"],
    purpose: "care",
    strength: "token",
    account: { id: anouk.accountId },
  });
});

test("the secret is shown once: the list and the database do not have it", async () => {
  const { secret, apiToken } = await make();
  const list = await browser.send<{ items: { id: string }[] }>("GET", "/api-tokens");
  expect(list.body.items[0]).toMatchObject({ id: apiToken.id, label: "Koppeling" });
  expect(JSON.stringify(list.body)).not.toContain(secret);
  const rows = await world.asOwner<{ kept: string }>(
    "select t::text as kept from accounts.api_tokens t",
  );
  expect(rows.some((row) => row.kept.includes(secret))).toBe(false);
});

test("nobody gives a token what they may not do, nor a purpose of another role", async () => {
  const more = await browser.send<Problem & { facts: object }>("POST", "/api-tokens", {
    ...wish,
    permissions: ["signal.read", "account.manage"],
  });
  expect([more.status, more.body.code]).toEqual([422, "permission-not-held"]);
  expect(more.body.facts).toEqual({ permissions: ["account.manage"] });
  const purpose = await browser.send<Problem>("POST", "/api-tokens", {
    ...wish,
    purpose: "administration",
  });
  expect([purpose.status, purpose.body.code]).toEqual([422, "purpose-not-of-role"]);
  const year = await browser.send<Problem>("POST", "/api-tokens", { ...wish, daysValid: 367 });
  expect(year.status).toBe(400);
});

test("what the role loses, its tokens lose at the next request", async () => {
  const { secret } = await make();
  await world.asOwner("delete from accounts.role_permissions where permission = 'signal.read'");
  expect((await asMachine(secret)).body.permissions).toEqual([]);
  await world.asOwner(
    "insert into accounts.role_permissions (role_id, permission) values ('reporter', 'signal.read')",
  );
});

test("revoked or expired, it opens nothing any more", async () => {
  const [revoked, expired] = [await make(), await make()];
  expect((await browser.send("DELETE", `/api-tokens/${revoked.apiToken.id}`)).status).toBe(204);
  expect((await asMachine(revoked.secret)).status).toBe(401);
  await world.asOwner(
    "update accounts.api_tokens set created_at = now() - interval '2 d', expires_at = now() - interval '1 s' where id = $1",
    [expired.apiToken.id],
  );
  expect((await asMachine(expired.secret)).status).toBe(401);
  const again = await browser.send<Problem>("DELETE", `/api-tokens/${revoked.apiToken.id}`);
  expect([again.status, again.body.code]).toEqual([404, "not-found"]);
});

test("a token makes no tokens, chooses no purpose and changes no means of signing in", async () => {
  const { secret } = await make();
  for (const [method, path, body] of [
    ["POST", "/api-tokens", wish],
    ["PUT", "/session/purpose", { purpose: "advice" }],
    ["PUT", "/session/membership", { membershipId: anouk.membershipId }],
    ["POST", "/account/passkey-challenge", undefined],
  ] as const) {
    const refused = await asMachine(secret, method, path, body);
    expect([refused.status, refused.body.code]).toEqual([403, "session-needed"]);
  }
});

test("a colleague neither sees nor revokes it", async () => {
  const { apiToken } = await make();
  const colleague = await signedInAs(world, await world.addPerson({ isDemo: true }));
  expect((await colleague.send("GET", "/api-tokens")).body).toEqual({ items: [] });
  const refused = await colleague.send<Problem>("DELETE", `/api-tokens/${apiToken.id}`);
  expect([refused.status, refused.body.code]).toEqual([404, "not-found"]);
});

test("making, using and revoking leave lines in the log, a use under access point «api»", async () => {
  const { secret, apiToken } = await make();
  await asMachine(secret, "GET", "/sessions");
  await browser.send("DELETE", `/api-tokens/${apiToken.id}`);
  const lines = await world.asOwner(
    `select event, access_point, account_id from platform.audit_events order by id desc limit 3`,
  );
  expect(lines).toEqual([
    { event: "token.revoke", access_point: "web", account_id: anouk.accountId },
    { event: "session.list", access_point: "api", account_id: anouk.accountId },
    { event: "token.create", access_point: "web", account_id: anouk.accountId },
  ]);
});
