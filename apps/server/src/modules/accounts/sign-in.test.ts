import { beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./browser-on-paper.ts";
import {
  acceptWithPasskey,
  acceptWithPassword,
  codeOf,
  invite,
  signedInAs,
  standStill,
} from "./newcomer.ts";
import { openPaperPasskey, type Misbehaviour } from "./passkey-on-paper.ts";
import { openTestWorld } from "./test-world.ts";

const world = await openTestWorld();
const password = "drie appels op tafel";
let administrator: PaperBrowser;

beforeAll(async () => {
  standStill();
  const beheer = await world.addPerson({ isDemo: true, role: "administrator" });
  administrator = await signedInAs(world, beheer);
});

type Body = Record<string, unknown> & { code: string };

async function tryPassword(email: string, typed: string, code: string) {
  return openPaperBrowser(world.app).send<Body>("POST", "/session/password", {
    email,
    password: typed,
    code,
  });
}

let people = 0;
async function personWithPassword() {
  people += 1;
  const email = `persoon${people}@school.example`;
  const token = await invite(administrator, email);
  const { secret, accepted } = await acceptWithPassword(world, token, "Mies", password);
  expect(accepted.body).not.toHaveProperty("code");
  return { email, secret, recoveryCodes: accepted.body.recoveryCodes };
}

async function reasons(): Promise<string[]> {
  const rows = await world.asOwner<{ reason: string }>(
    "select detail ->> 'reason' as reason from platform.audit_events where event = 'session.denied' order by id",
  );
  return rows.map((row) => row.reason);
}

describe("with a password and a code", () => {
  test("the right three sign in, and the address may be typed in capitals", async () => {
    const { email, secret } = await personWithPassword();
    const answer = await tryPassword(email.toUpperCase(), password, codeOf(secret));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ strength: "totp", demo: false });
    expect(answer.headers["set-cookie"]).toContain("__Host-schakel=");
  });

  test("a code works once, also for two who use it at the same moment", async () => {
    const { email, secret } = await personWithPassword();
    const code = codeOf(secret);
    const both = await Promise.all([1, 2].map(() => tryPassword(email, password, code)));
    expect(both.map((each) => String(each.status)).sort()).toEqual(["200", "401"]);
    expect((await tryPassword(email, password, code)).status).toBe(401);
  });

  test("the code with which the app was set up does not sign in afterwards", async () => {
    const { email, secret } = await personWithPassword();
    expect((await tryPassword(email, password, codeOf(secret, -1))).status).toBe(401);
  });

  test("unknown address, wrong password and wrong code get the same answer", async () => {
    const { email, secret } = await personWithPassword();
    const before = (await reasons()).length;
    const answers = [
      await tryPassword("niemand@school.example", password, codeOf(secret)),
      await tryPassword(email, "drie peren op tafel", codeOf(secret)),
      await tryPassword(email, password, "000000"),
      await tryPassword(email, password, "AAAA-BBBB-CCCC-DDDD"),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect({ ...body, instance: "" }).toEqual({ ...answers[0]?.body, instance: "" });
      expect(body.code).toBe("sign-in-failed");
    }
    expect((await reasons()).slice(before)).toEqual([
      "password-wrong",
      "password-wrong",
      "code-wrong",
      "sign-in-failed",
    ]);
  });

  test("an unknown address takes as long as a wrong password", async () => {
    const { email } = await personWithPassword();
    const spent = { known: [] as number[], unknown: [] as number[] };
    await tryPassword("warm@school.example", "een ander wachtwoord", "000000");
    for (let time = 0; time < 3; time += 1) {
      const known = await elapsed(() => tryPassword(email, "een ander wachtwoord", "000000"));
      const unknown = await elapsed(() =>
        tryPassword(`geen${time}@school.example`, "een ander wachtwoord", "000000"),
      );
      spent.known.push(known);
      spent.unknown.push(unknown);
    }
    const ratio = Math.min(...spent.known) / Math.min(...spent.unknown);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  test("a recovery code signs in once in place of the app", async () => {
    const { email, recoveryCodes } = await personWithPassword();
    const [code = ""] = recoveryCodes;
    expect((await tryPassword(email, password, code.toLowerCase())).status).toBe(200);
    expect((await tryPassword(email, password, code)).status).toBe(401);
    expect((await tryPassword(email, password, recoveryCodes[1] ?? "")).status).toBe(200);
  });

  test("after five wrong codes with the right password no code is taken for a while, silently", async () => {
    const { email, secret, recoveryCodes } = await personWithPassword();
    const wrong = await Promise.all(
      [1, 2, 3, 4, 5].map(() => tryPassword(email, password, "000000")),
    );
    const paused = await tryPassword(email, password, codeOf(secret));
    expect([paused.status, paused.body.code]).toEqual([401, wrong[0]?.body.code]);
    expect((await reasons()).at(-1)).toBe("code-paused");
    expect((await tryPassword(email, password, recoveryCodes[0] ?? "")).status).toBe(200);
    await world.asOwner("update accounts.code_secrets set paused_until = now()");
    expect((await tryPassword(email, password, codeOf(secret))).status).toBe(200);
  });

  test("a person without any membership left does not come in", async () => {
    const { email, secret } = await personWithPassword();
    await world.asOwner(
      `update accounts.memberships m set valid = 'empty' from accounts.accounts a
        where a.id = m.account_id and a.email = $1`,
      [email],
    );
    expect((await tryPassword(email, password, codeOf(secret))).status).toBe(401);
  });
});

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

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
