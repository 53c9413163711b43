import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./test/browser-on-paper.ts";
import { openPaperIssuer } from "./test/issuer-on-paper.ts";
import { invite, signedInAs } from "./test/newcomer.ts";
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
async function begin(id = providerId, returnTo?: string) {
  const browser = openPaperBrowser(world.app);
  const { body } = await browser.send<{ redirectUrl: string }>("POST", "/session/organisation", {
    providerId: id,
    ...(returnTo === undefined ? {} : { returnTo }),
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

/** Invites an address and accepts by way of the log-in service. */
async function comeInInvited(email: string, subject: string) {
  const token = await invite(administrator, email);
  issuer.subject = subject;
  const browser = openPaperBrowser(world.app);
  const { body } = await browser.send<{ redirectUrl: string }>(
    "POST",
    "/invitations/organisation",
    {
      token,
      displayName: "Xander",
      providerId,
    },
  );
  return { browser, location: await comeBack(browser, await issuer.visit(body.redirectUrl)) };
}

describe("signing in at the log-in service of the organisation", () => {
  test("the question carries code flow, PKCE S256, state and nonce, and asks for no more than who", async () => {
    const { url, browser } = await begin();
    expect(url.origin).toBe(issuer.issuer);
    const {
      state,
      nonce,
      code_challenge: challenge,
      ...rest
    } = Object.fromEntries(url.searchParams);
    expect(rest).toEqual({
      client_id: "schakel",
      redirect_uri: redirectUrl,
      response_type: "code",
      scope: "openid",
      code_challenge_method: "S256",
    });
    expect(String(state).length).toBeGreaterThan(43);
    expect(String(nonce).length).toBeGreaterThanOrEqual(43);
    expect(String(challenge)).toHaveLength(43);
    expect([...browser.cookies.keys()]).toEqual(["__Host-schakel-step"]);
  });

  test("who was invited comes in, and afterwards without invitation", async () => {
    const invited = await comeInInvited("xander@school.example", "sub-xander");
    expect(invited.location).toBe("/");
    const { body } = await invited.browser.send("GET", "/session");
    expect(body).toMatchObject({
      account: { displayName: "Xander" },
      organisation: { id: world.school },
      strength: "organisation",
    });
    const { browser, url } = await begin();
    expect(await comeBack(browser, await issuer.visit(url.href))).toBe("/");
    expect((await browser.send("GET", "/session")).body).toMatchObject({
      account: { displayName: "Xander" },
    });
    expect(browser.cookies.has("__Host-schakel-step")).toBe(false);
  });

  test("somebody whom only the service knows is told to ask for an invitation", async () => {
    issuer.subject = "sub-unknown";
    const { browser, url } = await begin();
    const location = await comeBack(browser, await issuer.visit(url.href));
    expect(location).toBe("/inloggen?melding=identity-unknown");
    expect((await browser.send("GET", "/session")).status).toBe(401);
    const [line] = await world.asOwner(
      "select outcome, detail from platform.audit_events where event = 'session.denied' order by id desc limit 1",
    );
    expect(line).toEqual({
      outcome: "denied",
      detail: { strength: "organisation", reason: "identity-unknown" },
    });
  });

  test.each([
    ["another nonce", "nonce", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
    ["another PKCE challenge", "code_challenge", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
  ])("a code that was made for %s is refused", async (_, parameter, value) => {
    issuer.subject = "sub-xander";
    const { browser, url } = await begin();
    url.searchParams.set(parameter, value);
    const location = await comeBack(browser, await issuer.visit(url.href));
    expect(location).toBe("/inloggen?melding=provider-refused");
  });

  test("another state or another issuer in the answer is refused, and the question is used up", async () => {
    for (const [parameter, value] of [
      ["state", (old: string) => `${old.slice(0, -1)}${old.endsWith("A") ? "B" : "A"}`],
      ["iss", () => "https://evil.example"],
    ] as const) {
      const { browser, url } = await begin();
      const cookies = new Map(browser.cookies);
      const back = await issuer.visit(url.href);
      const good = new URL(back);
      back.searchParams.set(parameter, value(back.searchParams.get(parameter) ?? ""));
      expect(await comeBack(browser, back)).toBe("/inloggen?melding=provider-refused");
      for (const [name, secret] of cookies) browser.cookies.set(name, secret);
      expect(await comeBack(browser, good)).toBe("/inloggen?melding=challenge-expired");
    }
  });

  test("the answer in another browser than the one that asked is refused (log-in forgery)", async () => {
    const { url } = await begin();
    const victim = openPaperBrowser(world.app);
    const location = await comeBack(victim, await issuer.visit(url.href));
    expect(location).toBe("/inloggen?melding=challenge-expired");
    const { browser: other } = await begin();
    const second = await begin();
    const crossed = await comeBack(other, await issuer.visit(second.url.href));
    expect(crossed).toBe("/inloggen?melding=challenge-expired");
  });

  test("an answer that says no, or nothing sensible, lets nobody in", async () => {
    const { browser, url } = await begin();
    const state = url.searchParams.get("state");
    const denied = new URL(
      `${redirectUrl}?error=access_denied&state=${state}&iss=${issuer.issuer}`,
    );
    expect(await comeBack(browser, denied)).toBe("/inloggen?melding=provider-refused");
    for (const search of ["", "?state=x&code=y", "?state=00000000-0000-7000-8000-000000000000.x"]) {
      const location = await comeBack(browser, new URL(`${redirectUrl}${search}`));
      expect(location).toBe("/inloggen?melding=challenge-expired");
    }
  });

  test("the service vouches for its own organisation only", async () => {
    const { browser } = await comeInInvited("yara@school.example", "sub-yara");
    const { body } = await browser.send<{ account: { id: string } }>("GET", "/session");
    const elsewhere = await world.addPerson({
      accountId: body.account.id,
      organisationId: world.police,
    });
    const moved = await browser.send<Problem>("PUT", "/session/membership", {
      membershipId: elsewhere.membershipId,
    });
    expect([moved.status, moved.body.code]).toEqual([404, "not-found"]);
    await world.asOwner(
      "update accounts.memberships set valid = 'empty' where account_id = $1 and organisation_id = $2",
      [body.account.id, world.school],
    );
    issuer.subject = "sub-yara";
    const again = await begin();
    const location = await comeBack(again.browser, await issuer.visit(again.url.href));
    expect(location).toBe("/inloggen?melding=sign-in-failed");
  });

  test("an identity that belongs to somebody is not given to somebody else; the link stays", async () => {
    await comeInInvited("zoe@school.example", "sub-zoe");
    const { location } = await comeInInvited("zus@school.example", "sub-zoe");
    expect(location).toBe("/inloggen?melding=identity-linked");
    const [row] = await world.asOwner<{ accounts: number; open: number }>(
      `select (select count(*)::int from accounts.accounts where email = 'zus@school.example') as accounts,
              (select count(*)::int from accounts.invitations
                where email = 'zus@school.example' and accepted_at is null) as open`,
    );
    expect(row).toEqual({ accounts: 0, open: 1 });
  });

  test("an invitation of another organisation is not accepted by this service", async () => {
    const police = await signedInAs(
      world,
      await world.addPerson({ isDemo: true, role: "administrator", organisationId: world.police }),
    );
    const token = await invite(police, "agent@politie.example");
    const refused = await openPaperBrowser(world.app).send<Problem>(
      "POST",
      "/invitations/organisation",
      { token, displayName: "Agent", providerId },
    );
    expect([refused.status, refused.body.code]).toEqual([404, "provider-unknown"]);
  });
});

describe("the page that was asked for", () => {
  test("opens after the log-in at the organisation, with its filters", async () => {
    await comeInInvited("wil@school.example", "sub-wil");
    issuer.subject = "sub-wil";
    const { browser, url } = await begin(providerId, "/casussen?fase=open");
    expect(url.href).not.toContain("casussen");
    expect(await comeBack(browser, await issuer.visit(url.href))).toBe("/casussen?fase=open");
  });

  test("is kept for a second try when the first one failed", async () => {
    issuer.subject = "sub-nobody";
    const { browser, url } = await begin(providerId, "/signalen");
    const location = await comeBack(browser, await issuer.visit(url.href));
    expect(location).toBe("/inloggen?melding=identity-unknown&terug=%2Fsignalen");
  });

  test.each(["https://evil.example/", "//evil.example", "/.//evil.example", "/\\evil.example"])(
    "is never another site: %s",
    async (returnTo) => {
      issuer.subject = "sub-xander";
      const { browser, url } = await begin(providerId, returnTo);
      expect(await comeBack(browser, await issuer.visit(url.href))).toBe("/");
      issuer.subject = "sub-nobody";
      const failing = await begin(providerId, returnTo);
      expect(await comeBack(failing.browser, await issuer.visit(failing.url.href))).toBe(
        "/inloggen?melding=identity-unknown",
      );
    },
  );
});
