import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./test/browser-on-paper.ts";
import { openPaperIssuer } from "./test/issuer-on-paper.ts";
import { signedInAs } from "./test/newcomer.ts";
import { openTestWorld, publicUrl } from "./test/open-test-world.ts";

const world = await openTestWorld({ allowInsideIssuers: true });
const issuer = await openPaperIssuer();
afterAll(async () => issuer.close());

const redirectUrl = `${publicUrl}/session/callback`;
let administrator: PaperBrowser;
let providerId = "";
type Problem = { code: string };
type Provider = { id: string; publicKey: object; redirectUrl: string; version: number };

beforeAll(async () => {
  issuer.addClient({
    client_id: "schakel",
    client_secret: "een geheim van de inlogdienst",
    redirect_uris: [redirectUrl],
  });
  const beheer = await world.addPerson({ isDemo: true, role: "administrator" });
  administrator = await signedInAs(world, beheer);
  const { body } = await administrator.send<Provider>("POST", "/identity-providers", {
    label: "Inloggen met Havenzicht",
    issuer: issuer.issuer,
    clientId: "schakel",
    clientProof: "client_secret_basic",
    clientSecret: "een geheim van de inlogdienst",
  });
  providerId = body.id;
});

/** Begins in a fresh browser and gives the address at the log-in service. */
async function begin(id = providerId) {
  const browser = openPaperBrowser(world.app);
  const { body } = await browser.send<{ redirectUrl: string }>("POST", "/session/organisation", {
    providerId: id,
  });
  return { browser, url: new URL(body.redirectUrl) };
}

async function comeBack(browser: PaperBrowser, back: URL) {
  const { headers } = await browser.send("GET", `/session/callback${back.search}`, undefined, {
    // As browsers send it: the visit comes from the site of the log-in service.
    "sec-fetch-site": "cross-site",
  });
  return String(headers["location"]);
}

/** Log-in services on the public page. */
async function listed(): Promise<string[]> {
  const { body } = await openPaperBrowser(world.app).send<{ items: { id: string }[] }>(
    "GET",
    "/session/providers",
  );
  return body.items.map((item) => item.id);
}

describe("connecting a log-in service", () => {
  const wish = { label: "Tweede", clientId: "with-key", clientProof: "private_key_jwt" };

  test("with a key that never leaves the server, whose public half the service gets", async () => {
    const added = await administrator.send<Provider>("POST", "/identity-providers", {
      ...wish,
      issuer: issuer.issuer,
    });
    expect(added.status).toBe(201);
    expect(added.body.publicKey).toMatchObject({ kty: "EC", crv: "P-256", alg: "ES256" });
    expect(added.body.publicKey).not.toHaveProperty("d");
    expect(added.body.redirectUrl).toBe(redirectUrl);
    issuer.addClient({
      client_id: "with-key",
      redirect_uris: [redirectUrl],
      token_endpoint_auth_method: "private_key_jwt",
      jwks: { keys: [added.body.publicKey] },
    });
    issuer.subject = "sub-key";
    const { browser, url } = await begin(added.body.id);
    // The service took our key and named the person; that nobody knows the person is another matter.
    const location = await comeBack(browser, await issuer.visit(url.href));
    expect(location).toBe("/inloggen?melding=identity-unknown");
  });

  test("shows it on the public page; switched off it is gone and lets nobody in", async () => {
    expect(await listed()).toContain(providerId);
    const { browser, url } = await begin();
    const back = await issuer.visit(url.href);
    const path = `/identity-providers/${providerId}`;
    const off = await administrator.send<Provider>(
      "PATCH",
      path,
      { enabled: false },
      {
        "if-match": '"1"',
      },
    );
    expect([off.status, off.body.version, off.headers["etag"]]).toEqual([200, 2, '"2"']);
    expect(await listed()).not.toContain(providerId);
    expect(await comeBack(browser, back)).toBe("/inloggen?melding=provider-unknown");
    const stale = await administrator.send<Problem>(
      "PATCH",
      path,
      { enabled: true },
      {
        "if-match": '"1"',
      },
    );
    expect([stale.status, stale.body.code]).toEqual([412, "stale-version"]);
    await administrator.send("PATCH", path, { enabled: true }, { "if-match": '"2"' });
  });

  test("once: the same service and client again is refused", async () => {
    const again = await administrator.send<Problem>("POST", "/identity-providers", {
      ...wish,
      issuer: issuer.issuer,
    });
    expect([again.status, again.body.code]).toEqual([409, "provider-known"]);
  });

  test("that does not answer is refused, and the server is not sent around inside", async () => {
    const away = await administrator.send<Problem>("POST", "/identity-providers", {
      ...wish,
      issuer: "http://127.0.0.1:9",
    });
    expect([away.status, away.body.code]).toEqual([503, "provider-away"]);
    const strict = await openTestWorld();
    const beheer = await strict.addPerson({ isDemo: true, role: "administrator" });
    const careful = await signedInAs(strict, beheer);
    for (const address of [issuer.issuer, "https://127.0.0.1", "https://169.254.169.254"]) {
      const refused = await careful.send<Problem>("POST", "/identity-providers", {
        ...wish,
        issuer: address,
      });
      expect([refused.status, refused.body.code]).toEqual([422, "issuer-not-allowed"]);
    }
  });

  test("is for administrators of the organisation; others neither see nor switch it", async () => {
    const reporter = await signedInAs(world, await world.addPerson({ isDemo: true }));
    expect((await reporter.send("GET", "/identity-providers")).status).toBe(403);
    const police = await signedInAs(
      world,
      await world.addPerson({ isDemo: true, role: "administrator", organisationId: world.police }),
    );
    expect((await police.send("GET", "/identity-providers")).body).toEqual({ items: [] });
    const refused = await police.send<Problem>(
      "PATCH",
      `/identity-providers/${providerId}`,
      { enabled: false },
      { "if-match": '"3"' },
    );
    expect([refused.status, refused.body.code]).toEqual([404, "not-found"]);
  });
});
