import { beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./test/browser-on-paper.ts";
import { acceptWithPassword, codeOf, invite, signedInAs, standStill } from "./test/newcomer.ts";
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
    await tryPassword("warm@school.example", "een ander wachtwoord", "000000");
    const least = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY };
    const isAlike = (): boolean => {
      const ratio = least.known / least.unknown;
      return ratio > 0.6 && ratio < 1.6;
    };
    // The least of several tries, because a busy machine only ever adds time. An answer without the
    // costly hash would be tens of times quicker, however often it is tried.
    for (let time = 0; time < 3 || (!isAlike() && time < 15); time += 1) {
      const known = await elapsed(() => tryPassword(email, "een ander wachtwoord", "000000"));
      const unknown = await elapsed(() =>
        tryPassword(`geen${time}@school.example`, "een ander wachtwoord", "000000"),
      );
      least.known = Math.min(least.known, known);
      least.unknown = Math.min(least.unknown, unknown);
    }
    expect(isAlike(), JSON.stringify(least)).toBe(true);
  }, 120_000);

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

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
