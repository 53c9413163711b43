import { beforeAll, describe, expect, test } from "vitest";
import { openPaperBrowser, type PaperBrowser } from "./browser-on-paper.ts";
import { signedInAs } from "./newcomer.ts";
import { openTestWorld, type TestPerson } from "./test-world.ts";

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

describe("asking to be let into the members area", () => {
  const request = {
    name: "Vera van Dam",
    organisationName: "Wijkteam Noord",
    email: "vera@wijkteam.example",
    reason: "Ik wil meldingen kunnen doen voor onze wijk.",
    regionId: "rotterdam",
  };
  type Registrations = { items: { id: string; version: number; name: string }[] };

  async function ask(more: object = {}) {
    const asked = await openPaperBrowser(world.app).send<Problem>("POST", "/registrations", {
      ...request,
      ...more,
    });
    return asked;
  }

  test("is kept sealed, and who decides in that region reads it [R505]", async () => {
    expect((await ask()).status).toBe(202);
    const [row] = await world.asOwner<{ kept: string }>(
      "select r::text as kept from accounts.registrations r",
    );
    for (const word of ["Vera", "wijkteam", "meldingen"]) {
      expect(row?.kept).not.toContain(word);
      expect(row?.kept).not.toContain(Buffer.from(word).toString("hex"));
    }
    const { body } = await administrator.send<Registrations>("GET", "/registrations");
    expect(body.items).toMatchObject([request]);
    const elsewhere = await signedInAs(
      world,
      await world.addPerson({
        isDemo: true,
        role: "administrator",
        organisationId: world.elsewhere,
      }),
    );
    expect((await elsewhere.send<Registrations>("GET", "/registrations")).body.items).toEqual([]);
    const reporter = await signedInAs(world, await world.addPerson({ isDemo: true }));
    expect((await reporter.send("GET", "/registrations")).status).toBe(403);
  });

  test("approved, it becomes an invitation to the chosen organisation; once [R505]", async () => {
    const { body } = await administrator.send<Registrations>("GET", "/registrations");
    const path = `/registrations/${body.items[0]?.id}/approval`;
    const approve = (organisationId: string) =>
      administrator.send<{ url: string; code: string }>(
        "POST",
        path,
        { organisationId, role: "reporter" },
        { "if-match": '"1"' },
      );
    const far = await approve(world.elsewhere);
    expect([far.status, far.body.code]).toEqual([422, "organisation-unknown"]);
    const approved = await approve(world.police);
    expect(approved.status).toBe(201);
    const found = await openPaperBrowser(world.app).send("POST", "/invitations/find", {
      token: new URL(approved.body.url).hash.slice(1),
    });
    expect(found.body).toMatchObject({
      email: "vera@wijkteam.example",
      displayName: "Vera van Dam",
      organisationName: "Politie-eenheid",
    });
    expect((await approve(world.police)).status).toBe(404);
  });

  test("declined, it keeps the reason and leaves the list [R505]", async () => {
    await ask({ name: "Wout" });
    const { body } = await administrator.send<Registrations>("GET", "/registrations");
    const { id, version } = body.items.find((item) => item.name === "Wout") ?? {};
    const declined = await administrator.send(
      "POST",
      `/registrations/${id}/refusal`,
      { reason: "Meld je bij het wijkteam." },
      { "if-match": `"${version}"` },
    );
    expect(declined.status).toBe(204);
    const after = await administrator.send<Registrations>("GET", "/registrations");
    expect(after.body.items.some((item) => item.name === "Wout")).toBe(false);
  });

  test("names every wrong field, and knows no region that does not exist", async () => {
    const wrong = await openPaperBrowser(world.app).send<{ errors: { pointer: string }[] }>(
      "POST",
      "/registrations",
      { name: "", email: "geen adres", reason: "x".repeat(2001), extra: 1 },
    );
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors.map((error) => error.pointer).sort()).toEqual([
      "#",
      "#/email",
      "#/name",
      "#/organisationName",
      "#/reason",
    ]);
    const nowhere = await ask({ regionId: "atlantis" });
    expect([nowhere.status, nowhere.body.code]).toEqual([422, "region-unknown"]);
  });
});
