import { beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./test/browser-on-paper.ts";
import { acceptWithPasskey, codeOf, invite, signedInAs, standStill } from "./test/newcomer.ts";
import { openPaperPasskey, type Misbehaviour } from "./test/passkey-on-paper.ts";
import { openTestWorld } from "./test/open-test-world.ts";

const world = await openTestWorld();
const password = "drie appels op tafel";
let administrator: PaperBrowser;

beforeAll(async () => {
  standStill();
  const beheer = await world.addPerson({ isDemo: true, role: "administrator" });
  administrator = await signedInAs(world, beheer);
});

type Body = Record<string, unknown> & { code: string };
let people = 0;

async function tryPassword(email: string, typed: string, code: string) {
  return openPaperBrowser(world.app).send<Body>("POST", "/session/password", {
    email,
    password: typed,
    code,
  });
}

async function personWithPasskey() {
  people += 1;
  const token = await invite(administrator, `sleutel${people}@school.example`);
  const { passkey, browser } = await acceptWithPasskey(world, token, "Noor");
  return { passkey, browser };
}
type Asked = { challengeId: string; options: { challenge: string } };

async function signIn(
  passkey: ReturnType<typeof openPaperPasskey>,
  odd: Misbehaviour = {},
): Promise<{ status: number; body: Body; sent: object }> {
  const browser = openPaperBrowser(world.app);
  const { body } = await browser.send<Asked>("POST", "/session/passkey-challenge");
  const sent = { challengeId: body.challengeId, answer: passkey.answer(body.options, odd) };
  const answer = await browser.send<Body>("POST", "/session/passkey", sent);
  return { ...answer, sent };
}

describe("with a passkey", () => {
  test("the owner comes in, again and again", async () => {
    const { passkey } = await personWithPasskey();
    const first = await signIn(passkey);
    expect([first.status, first.body["strength"]]).toEqual([200, "passkey"]);
    expect((await signIn(passkey)).status).toBe(200);
  });

  test("the same answer does not come in twice, nor an answer to another question", async () => {
    const { passkey } = await personWithPasskey();
    const { sent } = await signIn(passkey);
    const again = await openPaperBrowser(world.app).send<Body>("POST", "/session/passkey", sent);
    expect([again.status, again.body.code]).toEqual([410, "challenge-expired"]);
    const other = await signIn(passkey, {
      challenge: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    });
    expect([other.status, other.body.code]).toEqual([401, "sign-in-failed"]);
  });

  test("a question of more than five minutes ago is not answered any more", async () => {
    const { passkey } = await personWithPasskey();
    const browser = openPaperBrowser(world.app);
    const { body } = await browser.send<Asked>("POST", "/session/passkey-challenge");
    const [row] = await world.asOwner<{ minutes: number }>(
      "select extract(epoch from expires_at - created_at)::float / 60 as minutes from accounts.challenges where id = $1",
      [body.challengeId],
    );
    expect(row?.minutes).toBeCloseTo(5, 1);
    await world.asOwner("update accounts.challenges set expires_at = now()");
    const late = await browser.send<Body>("POST", "/session/passkey", {
      challengeId: body.challengeId,
      answer: passkey.answer(body.options),
    });
    expect([late.status, late.body.code]).toEqual([410, "challenge-expired"]);
  });

  test.each<[string, Misbehaviour]>([
    ["that was only touched, without finger, face or PIN", { withoutVerification: true }],
    ["used on a site that looks like ours", { origin: "http://localhost.evil.example:8080" }],
    ["made for another site", { host: "evil.example" }],
    ["that is a copy: its counter did not go up", { count: 1 }],
  ])("one %s is refused", async (_, odd) => {
    const { passkey } = await personWithPasskey();
    expect((await signIn(passkey)).status).toBe(200);
    const refused = await signIn(passkey, odd);
    expect([refused.status, refused.body.code]).toEqual([401, "sign-in-failed"]);
  });

  test("one of somebody unknown gets the same answer as a wrong one", async () => {
    const unknown = openPaperPasskey("http://localhost:8080");
    const refused = await signIn(unknown);
    expect([refused.status, refused.body.code]).toEqual([401, "sign-in-failed"]);
  });

  test("a second one is added and the first removed, but never the last", async () => {
    const { browser } = await personWithPasskey();
    const asked = await browser.send<Asked>("POST", "/account/passkey-challenge");
    const second = openPaperPasskey("http://localhost:8080");
    const answer = second.create(asked.body.options);
    const { challengeId } = asked.body;
    const added = await browser.send("POST", "/account/passkeys", {
      challengeId,
      label: "Laptop",
      answer,
    });
    expect(added.status).toBe(201);
    const replayed = await browser.send<Body>("POST", "/account/passkeys", {
      challengeId,
      label: "Laptop",
      answer,
    });
    expect([replayed.status, replayed.body.code]).toEqual([410, "challenge-expired"]);
    const { body } = await browser.send<{ passkeys: { id: string; label: string }[] }>(
      "GET",
      "/account/credentials",
    );
    const [phone, laptop] = body.passkeys;
    expect([phone?.label, laptop?.label]).toEqual(["Telefoon", "Laptop"]);
    expect((await browser.send("DELETE", `/account/passkeys/${phone?.id}`)).status).toBe(204);
    const last = await browser.send<Body>("DELETE", `/account/passkeys/${laptop?.id}`);
    expect([last.status, last.body.code]).toEqual([409, "last-credential"]);
    expect((await signIn(second)).status).toBe(200);
  });

  test("nobody removes a colleague's, and a session of an hour ago adds none", async () => {
    const [mine, theirs] = [await personWithPasskey(), await personWithPasskey()];
    const { body } = await theirs.browser.send<{ passkeys: { id: string }[] }>(
      "GET",
      "/account/credentials",
    );
    const foreign = await mine.browser.send<Body>(
      "DELETE",
      `/account/passkeys/${body.passkeys[0]?.id}`,
    );
    expect([foreign.status, foreign.body.code]).toEqual([404, "not-found"]);
    await world.asOwner(
      "update accounts.sessions set created_at = created_at - interval '1 h' where strength = 'passkey'",
    );
    const old = await mine.browser.send<Body>("POST", "/account/passkey-challenge");
    expect([old.status, old.body.code]).toEqual([403, "sign-in-again"]);
  });
});

describe("own password", () => {
  test("can be set beside a passkey; new recovery codes end the earlier ones", async () => {
    const token = await invite(administrator, "olga@school.example");
    const { browser } = await acceptWithPasskey(world, token, "Olga");
    const asked = await browser.send<{ challengeId: string; secret: string }>(
      "POST",
      "/account/code-secret",
    );
    const { challengeId, secret } = asked.body;
    const wrong = await browser.send<Body>("PUT", "/account/password", {
      password,
      challengeId,
      code: "000000",
    });
    expect([wrong.status, wrong.body.code]).toEqual([422, "code-wrong"]);
    const again = await browser.send<{ challengeId: string; secret: string }>(
      "POST",
      "/account/code-secret",
    );
    expect(again.body.secret).not.toBe(secret);
    const set = await browser.send<{ recoveryCodes: string[] }>("PUT", "/account/password", {
      password,
      challengeId: again.body.challengeId,
      code: codeOf(again.body.secret, -1),
    });
    expect(set.status).toBe(200);
    const renewed = await browser.send<{ recoveryCodes: string[] }>(
      "POST",
      "/account/recovery-codes",
    );
    const email = "olga@school.example";
    expect((await tryPassword(email, password, set.body.recoveryCodes[0] ?? "")).status).toBe(401);
    expect((await tryPassword(email, password, renewed.body.recoveryCodes[0] ?? "")).status).toBe(
      200,
    );
    expect((await browser.send("GET", "/account/credentials")).body).toMatchObject({
      recoveryCodesLeft: 9,
      password: { setAt: expect.any(String) },
    });
  });

  test("without a code app there are no recovery codes to renew", async () => {
    const token = await invite(administrator, "piet@school.example");
    const { browser } = await acceptWithPasskey(world, token, "Piet");
    const refused = await browser.send<Body>("POST", "/account/recovery-codes");
    expect([refused.status, refused.body.code]).toEqual([409, "code-app-missing"]);
  });
});
