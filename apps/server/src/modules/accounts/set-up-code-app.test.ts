import { beforeEach, describe, expect, test, vi } from "vitest";
import { openPaperBrowser } from "./test/browser-on-paper.ts";
import { codeOf, invite, signedInAs } from "./test/newcomer.ts";
import { openTestWorld } from "./test/open-test-world.ts";

const world = await openTestWorld();
const beheer = await world.addPerson({ isDemo: true, role: "administrator" });
const administrator = await signedInAs(world, beheer);
const password = "een lange zin om te onthouden";

type Answer = { code?: string; recoveryCodes?: string[]; facts?: { retryAfterSeconds?: number } };

beforeEach(() => {
  vi.useRealTimers();
});

/** Somebody with an invitation who connects a code app; `type` gives a code. */
async function setUp(email: string) {
  const token = await invite(administrator, email);
  const browser = openPaperBrowser(world.app);
  const { body } = await browser.send<{ challengeId: string; secret: string }>(
    "POST",
    "/invitations/code-secret",
    { token },
  );
  const type = async (code: string) =>
    browser.send<Answer>("POST", "/invitations/accept", {
      token,
      displayName: "Noor",
      proof: { kind: "password", password, challengeId: body.challengeId, code },
    });
  return { ...body, type };
}

/** A code of long ago, so that it is surely wrong. */
const wrongCode = (secret: string): string => codeOf(secret, -1_000);

/** Lets the pause of the database pass, without waiting for it. */
async function passPause(challengeId: string): Promise<void> {
  await world.asOwner("update accounts.challenges set paused_until = null where id = $1", [
    challengeId,
  ]);
}

describe("a wrong code while a code app is set up", () => {
  test("does not use up the secret: the next code is taken", async () => {
    const { secret, type } = await setUp("noor@school.example");
    const wrong = await type(wrongCode(secret));
    expect([wrong.status, wrong.body.code]).toEqual([422, "code-wrong"]);
    const right = await type(codeOf(secret, -1));
    expect(right.status, JSON.stringify(right.body)).toBe(200);
    expect(right.body.recoveryCodes).toHaveLength(10);
  });

  test("earns a pause from the second on, told in seconds, also for a right code", async () => {
    const { secret, challengeId, type } = await setUp("oda@school.example");
    await type(wrongCode(secret));
    await type(wrongCode(secret));
    const tooSoon = await type(codeOf(secret, -1));
    expect([tooSoon.status, tooSoon.body.code]).toEqual([429, "code-too-soon"]);
    const seconds = Number(tooSoon.headers["retry-after"]);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(2);
    await passPause(challengeId);
    expect((await type(codeOf(secret, -1))).status).toBe(200);
  });

  test("ends the secret after five tries, also for who knows the code by then", async () => {
    const { secret, challengeId, type } = await setUp("puk@school.example");
    for (let time = 1; time <= 5; time += 1) {
      expect((await type(wrongCode(secret))).body.code).toBe("code-wrong");
      await passPause(challengeId);
    }
    const over = await type(codeOf(secret, -1));
    expect([over.status, over.body.code]).toEqual([410, "challenge-expired"]);
  });

  test("tries at the same moment count one by one", async () => {
    const { secret, challengeId, type } = await setUp("ria@school.example");
    await Promise.all([1, 2, 3, 4, 5, 6].map(() => type(wrongCode(secret))));
    const [row] = await world.asOwner<{ tries: number }>(
      "select tries from accounts.challenges where id = $1",
      [challengeId],
    );
    expect(row?.tries).toBe(2);
  });

  test("a right code uses the secret up: two windows do not both get it", async () => {
    const { secret, challengeId, type } = await setUp("sas@school.example");
    expect((await type(codeOf(secret, -1))).status).toBe(200);
    const [row] = await world.asOwner<{ used: boolean }>(
      "select used_at is not null as used from accounts.challenges where id = $1",
      [challengeId],
    );
    expect(row?.used).toBe(true);
  });

  test("holds for the own account too, and a password that is refused costs no try", async () => {
    const me = await signedInAs(world, await world.addPerson({ isDemo: true }));
    const { body } = await me.send<{ challengeId: string; secret: string }>(
      "POST",
      "/account/code-secret",
    );
    const set = async (code: string, chosen = password) =>
      me.send<Answer>("PUT", "/account/password", {
        password: chosen,
        challengeId: body.challengeId,
        code,
      });
    expect((await set(codeOf(body.secret), "password1234")).body.code).toBe("password-common");
    expect((await set(wrongCode(body.secret))).body.code).toBe("code-wrong");
    expect((await set(wrongCode(body.secret))).body.code).toBe("code-wrong");
    const tooSoon = await set(codeOf(body.secret));
    expect([tooSoon.status, tooSoon.headers["retry-after"]]).toEqual([429, expect.any(String)]);
    await passPause(body.challengeId);
    expect((await set(codeOf(body.secret))).body.recoveryCodes).toHaveLength(10);
  });

  test("the secret of somebody else is as unknown as one that never was", async () => {
    const me = await signedInAs(world, await world.addPerson({ isDemo: true }));
    const other = await signedInAs(world, await world.addPerson({ isDemo: true }));
    const { body } = await other.send<{ challengeId: string; secret: string }>(
      "POST",
      "/account/code-secret",
    );
    const stolen = await me.send<Answer>("PUT", "/account/password", {
      password,
      challengeId: body.challengeId,
      code: codeOf(body.secret),
    });
    expect([stolen.status, stolen.body.code]).toEqual([410, "challenge-expired"]);
  });
});

describe("the list of sessions", () => {
  test("says in words in which browser each began, and nothing finer is kept", async () => {
    const person = await world.addPerson({ isDemo: true });
    const userAgent =
      "Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0 geheim-kenmerk";
    const browser = openPaperBrowser(world.app);
    await browser.send(
      "POST",
      "/session/demo",
      { personaId: person.membershipId },
      { "user-agent": userAgent },
    );
    const { body } = await browser.send<{ items: Record<string, unknown>[] }>("GET", "/sessions");
    expect(body.items).toMatchObject([
      { device: "Firefox op Windows", isCurrent: true, lastUsedAt: expect.any(String) },
    ]);
    const english = await browser.send<{ items: object[] }>("GET", "/sessions", undefined, {
      "accept-language": "en",
    });
    expect(english.body.items).toMatchObject([{ device: "Firefox on Windows" }]);
    const [row] = await world.asOwner<{ kept: string }>(
      "select s::text as kept from accounts.sessions s where account_id = $1",
      [person.accountId],
    );
    expect(row?.kept).toContain("firefox,windows");
    expect(row?.kept).not.toMatch(/Mozilla|145|geheim-kenmerk/);
    const log = await world.asOwner<{ kept: string }>(
      "select string_agg(e::text, ' ') as kept from platform.audit_events e",
    );
    expect(log[0]?.kept).not.toContain("geheim-kenmerk");
  });
});
