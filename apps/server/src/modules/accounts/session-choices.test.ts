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

describe("purpose and membership", () => {
  test("another purpose of the role is kept with the session and stands in the log", async () => {
    const { browser } = await comeIn(anouk);
    const changed = await browser.send<SessionView>("PUT", "/session/purpose", {
      purpose: "advice",
    });
    expect(changed.body.purpose).toBe("advice");
    expect((await browser.send<SessionView>("GET", "/session")).body.purpose).toBe("advice");
    await browser.send("DELETE", "/session");
    const [line] = await world.asOwner<{ purpose: string }>(
      "select purpose from platform.audit_events where event = 'session.end' order by id desc limit 1",
    );
    expect(line?.purpose).toBe("advice");
  });

  test("a purpose of another role is refused, by the rule and by the database", async () => {
    const { browser, session } = await comeIn(anouk);
    const refused = await browser.send<{ code: string }>("PUT", "/session/purpose", {
      purpose: "administration",
    });
    expect([refused.status, refused.body.code]).toEqual([422, "purpose-not-of-role"]);
    await expect(
      asActorOnPaper(
        session.memberships[0]?.id ?? "",
        "update accounts.sessions set purpose = 'administration'",
      ),
    ).rejects.toThrow("row-level security");
  });

  test("somebody with two roles moves between them, never to a colleague's", async () => {
    const both = await world.addPerson({ displayName: "Dirk", isDemo: true });
    const second = await world.addPerson({
      accountId: both.accountId,
      displayName: "Dirk",
      isDemo: true,
      organisationId: world.police,
      role: "administrator",
    });
    const { browser, session } = await comeIn(both);
    expect(session.memberships).toHaveLength(2);
    const moved = await browser.send<SessionView>("PUT", "/session/membership", {
      membershipId: second.membershipId,
    });
    expect(moved.body).toMatchObject({
      role: "administrator",
      purpose: "administration",
      organisation: { id: world.police },
      permissions: ["account.manage", "registration.decide"],
    });
    expect((await browser.send<SessionView>("GET", "/session")).body.role).toBe("administrator");
    for (const foreign of [anouk.membershipId, "019a0000-0000-7000-8000-000000000000"]) {
      const refused = await browser.send<{ code: string }>("PUT", "/session/membership", {
        membershipId: foreign,
      });
      expect([refused.status, refused.body.code]).toEqual([404, "not-found"]);
    }
  });
});

describe("the log", () => {
  test("coming in, being refused and going out are lines with who, role and organisation", async () => {
    const { browser } = await comeIn(anouk);
    await browser.send("DELETE", "/session");
    await openPaperBrowser(world.app).send("POST", "/session/demo", {
      personaId: bart.membershipId,
    });
    const lines = await world.asOwner(
      `select event, action, outcome, account_id, organisation_id, role, access_point, detail
         from platform.audit_events order by id desc limit 3`,
    );
    const known = {
      action: "E",
      outcome: "success",
      account_id: anouk.accountId,
      organisation_id: world.school,
      role: "reporter",
      access_point: "web",
    };
    expect(lines).toEqual([
      {
        ...known,
        event: "session.denied",
        outcome: "denied",
        account_id: null,
        organisation_id: null,
        role: null,
        detail: { strength: "demo", reason: "sign-in-failed" },
      },
      { ...known, event: "session.end", detail: {} },
      { ...known, event: "session.start", detail: { strength: "demo" } },
    ]);
  });
});

test("a change that another site sends with the cookie is refused", async () => {
  const { browser } = await comeIn(anouk);
  const refused = await browser.send<{ code: string }>("DELETE", "/session", undefined, {
    "sec-fetch-site": "cross-site",
  });
  expect([refused.status, refused.body.code]).toEqual([403, "other-origin"]);
  expect((await browser.send("GET", "/session")).status).toBe(200);
});

test("on a site with https a cookie without the __Host- prefix opens nothing", async () => {
  const secure = await openTestWorld({ publicUrl: "https://schakel.example" });
  const dora = await secure.addPerson({ isDemo: true });
  const browser = openPaperBrowser(secure.app);
  await browser.send("POST", "/session/demo", { personaId: dora.membershipId });
  const secret = browser.cookies.get("__Host-schakel") ?? "";
  expect((await browser.send("GET", "/session")).status).toBe(200);
  browser.cookies.clear();
  browser.cookies.set("schakel-session", secret);
  expect((await browser.send("GET", "/session")).status).toBe(401);
});

test("on plain http inside a network the cookie has its plain name and still works", async () => {
  const browser = openPaperBrowser(world.app);
  const host = { host: "192.168.1.20:8080" };
  const body = { personaId: anouk.membershipId };
  const { headers } = await browser.send("POST", "/session/demo", body, host);
  expect(headers["set-cookie"]).toMatch(
    /^schakel-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  expect((await browser.send("GET", "/session", undefined, host)).status).toBe(200);
});

/** Runs one statement as the application, acting in a membership. */
async function asActorOnPaper(membershipId: string, statement: string): Promise<void> {
  const client = await world.database.app.connect();
  try {
    await client.query("begin");
    await client.query(
      "select * from accounts.enter('membership', null, $1, current_date, clock_timestamp())",
      [membershipId],
    );
    await client.query(statement);
  } finally {
    await client.query("rollback");
    client.release();
  }
}
