import { beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./test/browser-on-paper.ts";
import { signedInAs } from "./test/newcomer.ts";
import { openTestWorld, type TestPerson } from "./test/open-test-world.ts";

const world = await openTestWorld();
let beheer: TestPerson;
let administrator: PaperBrowser;
let police: PaperBrowser;
type Problem = { code: string };
type Accounts = {
  items: { membershipId: string; displayName: string; version: number; openSessions: number }[];
  next: string | null;
};

beforeAll(async () => {
  beheer = await world.addPerson({
    isDemo: true,
    role: "administrator",
    displayName: "Beheer School",
  });
  administrator = await signedInAs(world, beheer);
  police = await signedInAs(
    world,
    await world.addPerson({
      isDemo: true,
      role: "administrator",
      organisationId: world.police,
      displayName: "Beheer Politie",
    }),
  );
});

describe("people of the organisation", () => {
  test("an administrator sees those of the own organisation only, page by page", async () => {
    for (const displayName of ["Roos", "Sem", "Tess"]) await world.addPerson({ displayName });
    const names: string[] = [];
    let after: string | null = "";
    while (after !== null) {
      const query: string = after === "" ? "?limit=2" : `?limit=2&after=${after}`;
      const { body }: { body: Accounts } = await administrator.send("GET", `/accounts${query}`);
      names.push(...body.items.map((item) => item.displayName));
      after = body.next;
    }
    expect(names).toEqual(["Beheer School", "Roos", "Sem", "Tess"]);
    const { body } = await police.send<Accounts>("GET", "/accounts");
    expect(body.items.map((item) => item.displayName)).toEqual(["Beheer Politie"]);
  });

  test("others get no list, and no address of anybody in any other way", async () => {
    const reporter = await signedInAs(world, await world.addPerson({ isDemo: true }));
    expect((await reporter.send("GET", "/accounts")).status).toBe(403);
    expect((await reporter.send("GET", "/invitations")).status).toBe(403);
    expect((await reporter.send("GET", "/roles")).status).toBe(403);
    await expect(world.database.app.query("select email from accounts.accounts")).rejects.toThrow(
      "permission denied",
    );
  });
});

async function colleague(organisationId = world.school) {
  const person = await world.addPerson({ isDemo: true, organisationId });
  const browser = await signedInAs(world, person);
  const { body } = await browser.send<{ secret: string }>("POST", "/api-tokens", {
    label: "Koppeling",
    permissions: ["signal.read"],
    purpose: "care",
    daysValid: 1,
  });
  return { person, browser, token: body.secret };
}
const end = (id: string, version = '"1"') =>
  administrator.send<Problem>("DELETE", `/memberships/${id}`, undefined, { "if-match": version });

describe("ending a membership", () => {
  test("ends the open session and the tokens at their next request", async () => {
    const { person, browser, token } = await colleague();
    expect((await end(person.membershipId)).status).toBe(204);
    expect((await browser.send("GET", "/session")).status).toBe(401);
    const machine = await openPaperBrowser(world.app).send("GET", "/session", undefined, {
      authorization: `Bearer ${token}`,
    });
    expect(machine.status).toBe(401);
    const [line] = await world.asOwner(
      "select event, object_id, account_id from platform.audit_events where event = 'membership.end'",
    );
    expect(line).toEqual({
      event: "membership.end",
      object_id: person.membershipId,
      account_id: beheer.accountId,
    });
  });

  test("needs the version that was read", async () => {
    const { person } = await colleague();
    expect((await administrator.send("DELETE", `/memberships/${person.membershipId}`)).status).toBe(
      428,
    );
    const stale = await end(person.membershipId, '"7"');
    expect([stale.status, stale.body.code]).toEqual([412, "stale-version"]);
  });

  test("does not work on another organisation, which answers as if it did not exist", async () => {
    const { person, browser } = await colleague(world.police);
    const foreign = await end(person.membershipId);
    const unknown = await end("019a0000-0000-7000-8000-000000000000");
    expect([foreign.status, foreign.body.code]).toEqual([unknown.status, unknown.body.code]);
    expect(foreign.status).toBe(404);
    expect((await browser.send("GET", "/session")).status).toBe(200);
  });

  test("does not work on oneself", async () => {
    const refused = await end(beheer.membershipId);
    expect([refused.status, refused.body.code]).toEqual([409, "own-membership"]);
  });
});

describe("sessions", () => {
  type Sessions = { items: { id: string; displayName: string; isOwn: boolean }[] };

  test("an administrator sees and ends those of the organisation, others only their own", async () => {
    const person = await world.addPerson({ isDemo: true, displayName: "Uma" });
    const uma = await signedInAs(world, person);
    const own = await uma.send<Sessions>("GET", "/sessions");
    expect(own.body.items.map((item) => [item.displayName, item.isOwn])).toEqual([["Uma", true]]);
    const { body } = await administrator.send<Sessions>("GET", "/sessions");
    const found = body.items.find((item) => item.displayName === "Uma");
    expect(body.items.some((item) => item.displayName === "Beheer Politie")).toBe(false);
    const foreign = await police.send<Problem>("DELETE", `/sessions/${found?.id}`);
    expect([foreign.status, foreign.body.code]).toEqual([404, "not-found"]);
    expect((await uma.send("GET", "/session")).status).toBe(200);
    expect((await administrator.send("DELETE", `/sessions/${found?.id}`)).status).toBe(204);
    expect((await uma.send("GET", "/session")).status).toBe(401);
  });
});
