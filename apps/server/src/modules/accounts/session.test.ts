import { beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser } from "./test/browser-on-paper.ts";
import type { SessionView } from "./session-view.ts";
import { openTestWorld, type TestPerson } from "./test/open-test-world.ts";

const world = await openTestWorld();
let anouk: TestPerson;
let bart: TestPerson;

beforeAll(async () => {
  anouk = await world.addPerson({ displayName: "Anouk de Wit", isDemo: true });
  bart = await world.addPerson({ displayName: "Bart Real", isDemo: false });
});

async function comeIn(person: TestPerson) {
  const browser = openPaperBrowser(world.app);
  const { status, body, headers } = await browser.send<SessionView>("POST", "/session/demo", {
    personaId: person.membershipId,
  });
  expect(status).toBe(200);
  return { browser, session: body, headers };
}

describe("the people of the demo", () => {
  test("a visitor sees them in the language of the browser, and no real account", async () => {
    const browser = openPaperBrowser(world.app);
    const dutch = await browser.send<{ items: object[] }>("GET", "/session/demo-personas");
    expect(dutch.body.items).toEqual([
      {
        id: anouk.membershipId,
        displayName: "Anouk de Wit",
        organisationName: "Scholengroep Havenzicht",
        role: "reporter",
        roleLabel: "Melder",
        region: { id: "rotterdam", label: "Rotterdam" },
      },
    ]);
    const english = await browser.send<{ items: object[] }>(
      "GET",
      "/session/demo-personas",
      undefined,
      { "accept-language": "en" },
    );
    expect(english.body.items).toMatchObject([{ roleLabel: "Reporter" }]);
  });

  test("one click signs in, with a cookie that no script reads and no other site sends", async () => {
    const { session, headers, browser } = await comeIn(anouk);
    expect(headers["set-cookie"]).toMatch(
      /^__Host-schakel=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(session).toMatchObject({
      account: { id: anouk.accountId, displayName: "Anouk de Wit" },
      organisation: { id: world.school, name: "Scholengroep Havenzicht", type: "school" },
      role: "reporter",
      roleLabel: "Melder",
      purpose: "care",
      purposeLabel: "Hulp en bescherming",
      purposes: [
        { id: "care", label: "Hulp en bescherming" },
        { id: "advice", label: "advice" },
      ],
      permissions: ["signal.read", "signal.report"],
      region: { id: "rotterdam", name: "Rotterdam" },
      demo: true,
      strength: "demo",
      today: world.platform.clock.today(),
      memberships: [{ id: anouk.membershipId, roleLabel: "Melder" }],
    });
    expect((await browser.send("GET", "/session")).body).toEqual(session);
  });

  test("the secret of the session is nowhere in the database", async () => {
    const { browser } = await comeIn(anouk);
    const secret = browser.cookies.get("__Host-schakel") ?? "";
    const rows = await world.asOwner<{ found: boolean }>(
      `select position(convert_to($1, 'UTF8') in token_hash) > 0
           or token_hash = decode($2, 'hex') as found
         from accounts.sessions`,
      [secret, Buffer.from(secret, "base64url").toString("hex")],
    );
    expect(rows.some((row) => row.found)).toBe(false);
  });

  test("a real account never comes in by the door of the demo", async () => {
    const browser = openPaperBrowser(world.app);
    const refused = await browser.send<{ code: string }>("POST", "/session/demo", {
      personaId: bart.membershipId,
    });
    expect(refused.status).toBe(401);
    expect(refused.body.code).toBe("sign-in-failed");
    expect(browser.cookies.size).toBe(0);
    const direct = world.database.app.query(
      `select accounts.start_session(gen_random_uuid(), sha256('x'), $1, null, 'demo', null, current_date, null, null) as made`,
      [bart.accountId],
    );
    expect((await direct).rows).toEqual([{ made: null }]);
  });

  test("an installation without demo has no such people and lets nobody in", async () => {
    const real = await openTestWorld({ withDemo: false });
    const dora = await real.addPerson({ isDemo: true });
    const browser = openPaperBrowser(real.app);
    expect((await browser.send("GET", "/session/demo-personas")).body).toEqual({ items: [] });
    const refused = await browser.send("POST", "/session/demo", { personaId: dora.membershipId });
    expect(refused.status).toBe(401);
  });
});

describe("a session ends", () => {
  test("after half an hour without use", async () => {
    const { browser } = await comeIn(anouk);
    await world.asOwner("update accounts.sessions set idle_expires_at = now() - interval '1 s'");
    expect((await browser.send("GET", "/session")).status).toBe(401);
  });

  test("after twelve hours, however busy", async () => {
    const { browser } = await comeIn(anouk);
    const [row] = await world.asOwner<{ hours: number; minutes: number }>(
      `select extract(epoch from expires_at - created_at)::float / 3600 as hours,
              extract(epoch from idle_expires_at - created_at)::float / 60 as minutes
         from accounts.sessions order by created_at desc limit 1`,
    );
    expect(row?.hours).toBeCloseTo(12, 3);
    expect(row?.minutes).toBeCloseTo(30, 1);
    await world.asOwner(
      `update accounts.sessions set created_at = created_at - interval '13 h',
         expires_at = now() - interval '1 s', idle_expires_at = now() - interval '1 s'`,
    );
    expect((await browser.send("GET", "/session")).status).toBe(401);
  });

  test("use moves the half hour, but never past the twelve hours", async () => {
    const { browser } = await comeIn(anouk);
    await world.asOwner(
      `update accounts.sessions set last_used_at = now() - interval '20 min',
         idle_expires_at = now() + interval '10 min', expires_at = now() + interval '15 min'
        where ended_at is null`,
    );
    expect((await browser.send("GET", "/session")).status).toBe(200);
    const [row] = await world.asOwner<{ same: boolean; used: boolean }>(
      `select idle_expires_at = expires_at as same, last_used_at > now() - interval '1 min' as used
         from accounts.sessions order by created_at desc limit 1`,
    );
    expect(row).toEqual({ same: true, used: true });
  });

  test("at once when the person signs out, and the browser forgets this site", async () => {
    const { browser } = await comeIn(anouk);
    const kept = new Map(browser.cookies);
    const out = await browser.send("DELETE", "/session");
    expect(out.status).toBe(204);
    expect(out.headers["clear-site-data"]).toBe('"cache", "cookies", "storage"');
    expect(browser.cookies.has("__Host-schakel")).toBe(false);
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect((await browser.send("GET", "/session")).status).toBe(401);
  });

  test("at once when the membership is over", async () => {
    const carla = await world.addPerson({ displayName: "Carla", isDemo: true });
    const { browser } = await comeIn(carla);
    await world.asOwner(
      "update accounts.memberships set valid = daterange(lower(valid), current_date) where id = $1",
      [carla.membershipId],
    );
    expect((await browser.send("GET", "/session")).status).toBe(401);
    expect(
      (
        await openPaperBrowser(world.app).send("POST", "/session/demo", {
          personaId: carla.membershipId,
        })
      ).status,
    ).toBe(401);
  });
});
