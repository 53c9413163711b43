import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./test/browser-on-paper.ts";
import { openPaperIssuer } from "./test/issuer-on-paper.ts";
import { signedInAs } from "./test/newcomer.ts";
import { openTestWorld, publicUrl } from "./test/open-test-world.ts";

const world = await openTestWorld({ allowInsideIssuers: true });
const issuer = await openPaperIssuer();
afterAll(async () => issuer.close());

type Problem = { code: string };
type Provider = { id: string; label: string; clientId: string; publicKey: object; version: number };

const redirectUrl = `${publicUrl}/session/callback`;
const newSecret = "het nieuwe geheim van de dienst";
let administrator: PaperBrowser;

beforeAll(async () => {
  for (const [client, secret] of [
    ["schakel", "een geheim van de inlogdienst"],
    ["schakel-2", newSecret],
  ] as const) {
    issuer.addClient({ client_id: client, client_secret: secret, redirect_uris: [redirectUrl] });
  }
  const beheer = await world.addPerson({ isDemo: true, role: "administrator" });
  administrator = await signedInAs(world, beheer);
});

async function add(body: object): Promise<Provider> {
  const added = await administrator.send<Provider>("POST", "/identity-providers", {
    label: "Inloggen met Havenzicht",
    issuer: issuer.issuer,
    ...body,
  });
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  return added.body;
}

const change = async <Body = Provider>(provider: Provider, body: object, by = administrator) =>
  by.send<Body>("PUT", `/identity-providers/${provider.id}`, body, {
    "if-match": `"${provider.version}"`,
  });

/** Where somebody lands who logs in at the service: nobody knows the person, or the proof is wrong. */
async function logIn(providerId: string): Promise<string> {
  issuer.subject = "sub-new";
  const browser = openPaperBrowser(world.app);
  const { body } = await browser.send<{ redirectUrl: string }>("POST", "/session/organisation", {
    providerId,
  });
  const back = await issuer.visit(body.redirectUrl);
  const { headers } = await browser.send("GET", `/session/callback${back.search}`, undefined, {
    "sec-fetch-site": "cross-site",
  });
  return String(headers["location"]);
}

describe("changing a log-in service", () => {
  let provider: Provider;

  beforeAll(async () => {
    const clientSecret = "een geheim van de inlogdienst";
    provider = await add({ clientId: "schakel", clientProof: "client_secret_basic", clientSecret });
  });

  test("the name alone keeps the secret: people go on logging in", async () => {
    const changed = await change(provider, { label: "Havenzicht", clientId: "schakel" });
    expect([changed.status, changed.headers["etag"]]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({ label: "Havenzicht", clientId: "schakel", version: 2 });
    expect(await logIn(provider.id)).toBe("/inloggen?melding=identity-unknown");
    provider = changed.body;
  });

  test("another client with its secret counts from then on, and no answer ever shows a secret", async () => {
    const changed = await change(provider, {
      label: "Havenzicht",
      clientId: "schakel-2",
      clientSecret: newSecret,
    });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect(await logIn(provider.id)).toBe("/inloggen?melding=identity-unknown");
    const list = await administrator.send("GET", "/identity-providers");
    expect(JSON.stringify([changed.body, list.body])).not.toContain(newSecret);
    expect(JSON.stringify(list.body)).not.toMatch(/secret":/i);
    const [line] = await world.asOwner(
      "select event, detail from platform.audit_events where event = 'provider.change' order by id desc limit 1",
    );
    expect(line).toEqual({
      event: "provider.change",
      detail: { secretRenewed: true, clientChanged: true },
    });
    provider = changed.body;
  });

  test("a wrong secret is noticed by nobody until somebody logs in: it is refused there", async () => {
    const changed = await change(provider, {
      label: "Havenzicht",
      clientId: "schakel-2",
      clientSecret: "een verkeerd geheim",
    });
    expect(await logIn(provider.id)).toBe("/inloggen?melding=provider-refused");
    provider = changed.body;
  });

  test("a stale version, a missing one and the wrong kind of proof are refused", async () => {
    const stale = await change<Problem>({ ...provider, version: 1 }, { label: "X", clientId: "y" });
    expect([stale.status, stale.body.code]).toEqual([412, "stale-version"]);
    const missing = await administrator.send("PUT", `/identity-providers/${provider.id}`, {
      label: "X",
      clientId: "y",
    });
    expect(missing.status).toBe(428);
    const wanted = { label: "X", clientId: "schakel-2", renewKey: true };
    expect((await change<Problem>(provider, wanted)).body.code).toBe("key-not-used");
  });

  test("with a key a new pair is made, and a secret is not taken", async () => {
    const keyed = await add({ clientId: "with-key", clientProof: "private_key_jwt" });
    const renewed = await change(keyed, { label: "Sleutel", clientId: "with-key", renewKey: true });
    expect(renewed.status, JSON.stringify(renewed.body)).toBe(200);
    expect(renewed.body.publicKey).not.toEqual(keyed.publicKey);
    expect(renewed.body.publicKey).not.toHaveProperty("d");
    issuer.addClient({
      client_id: "with-key",
      redirect_uris: [redirectUrl],
      token_endpoint_auth_method: "private_key_jwt",
      jwks: { keys: [renewed.body.publicKey] },
    });
    expect(await logIn(keyed.id)).toBe("/inloggen?melding=identity-unknown");
    const wrong = { label: "Sleutel", clientId: "with-key", clientSecret: "x" };
    expect((await change<Problem>(renewed.body, wrong)).body.code).toBe("secret-not-used");
    const known = { label: "Sleutel", clientId: "schakel-2" };
    expect((await change<Problem>(renewed.body, known)).body.code).toBe("provider-known");
  });

  test("is for administrators of that organisation only", async () => {
    const wanted = { label: "X", clientId: "schakel-2" };
    const reporter = await signedInAs(world, await world.addPerson({ isDemo: true }));
    expect((await change(provider, wanted, reporter)).status).toBe(403);
    const police = await signedInAs(
      world,
      await world.addPerson({ isDemo: true, role: "administrator", organisationId: world.police }),
    );
    expect((await change(provider, wanted, police)).status).toBe(404);
  });
});

describe("a create that is sent twice", () => {
  test("connects a log-in service once", async () => {
    const wish = {
      label: "Dubbel",
      issuer: issuer.issuer,
      clientId: "double",
      clientProof: "private_key_jwt",
    };
    const key = { "idempotency-key": "provider-0001" };
    const first = await administrator.send<Provider>("POST", "/identity-providers", wish, key);
    const again = await administrator.send<Provider>("POST", "/identity-providers", wish, key);
    expect(again.body).toEqual(first.body);
    const other = { ...wish, label: "Anders" };
    expect((await administrator.send("POST", "/identity-providers", other, key)).status).toBe(422);
  });

  test("invites once, and shows the same link", async () => {
    const wish = { email: "twee@school.example", role: "reporter" };
    const key = { "idempotency-key": "invite-00001" };
    const first = await administrator.send<{ url: string }>("POST", "/invitations", wish, key);
    const again = await administrator.send<{ url: string }>("POST", "/invitations", wish, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    const rows = await world.asOwner(
      "select 1 from accounts.invitations where email = 'twee@school.example'",
    );
    expect(rows).toHaveLength(1);
    const [kept] = await world.asOwner<{ kept: string }>(
      "select k::text as kept from platform.idempotency_keys k where key = 'invite-00001'",
    );
    expect(kept?.kept).not.toContain(new URL(first.body.url).hash.slice(1));
  });

  test("makes one token for a machine, and one link to recover", async () => {
    const body = {
      label: "Koppeling",
      permissions: ["account.manage"],
      purpose: "administration",
      daysValid: 1,
    };
    const key = { "idempotency-key": "token-000001" };
    const first = await administrator.send("POST", "/api-tokens", body, key);
    expect(first.status, JSON.stringify(first.body)).toBe(201);
    expect((await administrator.send("POST", "/api-tokens", body, key)).body).toEqual(first.body);
    const tokens = await administrator.send<{ items: object[] }>("GET", "/api-tokens");
    expect(tokens.body.items).toHaveLength(1);
    const colleague = await world.addPerson({ isDemo: false });
    const path = `/memberships/${colleague.membershipId}/recovery`;
    const one = { "idempotency-key": "recover-0001" };
    const link = await administrator.send("POST", path, undefined, one);
    expect(link.status, JSON.stringify(link.body)).toBe(201);
    expect((await administrator.send("POST", path, undefined, one)).body).toEqual(link.body);
  });
});
