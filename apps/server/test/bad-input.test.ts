import { describe, expect, test } from "vitest";
import { openWorld } from "./world.ts";

const world = await openWorld();
const { coordinator, reporter } = world.persons;

const report = {
  kind: "possible-victim",
  urgency: "within-a-day",
  facts: "Wat ik zag.",
  victimKnows: "no",
  victimAgrees: "not-asked",
};

async function countSignals(): Promise<number> {
  const [row] = await world.sql("select count(*)::int as count from signals.signals");
  return row.count;
}

describe("wrong input gets a clear answer and leaves nothing behind", () => {
  test("all wrong fields are named at once, with their place and a way out", async () => {
    const before = await countSignals();
    const refused = await reporter.api("POST", "/signals", {
      ...report,
      kind: "gossip",
      facts: "",
      municipalityCode: "Rotterdam",
      signIds: "absent",
      persons: [{ birthDay: "2026-02-29", surname: "x".repeat(121) }],
      colour: "blue",
    });
    expect(refused.status).toBe(400);
    expect(refused.headers["content-type"]).toContain("application/problem+json");
    const pointers = refused.body.errors.map((error: { pointer: string }) => error.pointer).sort();
    expect(pointers).toEqual([
      "#",
      "#/facts",
      "#/kind",
      "#/municipalityCode",
      "#/persons/0/birthDay",
      "#/persons/0/surname",
      "#/signIds",
    ]);
    expect(refused.body.errors.every((error: { detail: string }) => error.detail.length > 5)).toBe(
      true,
    );
    expect(await countSignals()).toBe(before);
  });

  test("the answer is in the language that the reader asked for", async () => {
    const dutch = await reporter.api("POST", "/signals", {});
    const english = await reporter.api("POST", "/signals", {}, { "accept-language": "en-GB" });
    expect(dutch.body.title).toBe("Niet alles is goed ingevuld.");
    expect(english.body.title).toBe("Some fields are not right.");
  });

  test.each([
    ["one letter", { givenName: "A", surname: "O" }],
    ["emoji", { alias: "Zon 🌞" }],
    ["right to left", { givenName: "ليلى", surname: "الحداد" }],
    ["HTML and a formula", { givenName: "<b>x</b>", surname: "=1+1" }],
    ["Dutch particles and diacritics", { givenName: "Zoë", surname: "van 't Hôff-IJzer" }],
  ])("a name with %s is kept exactly as typed", async (_, person) => {
    const opened = await coordinator.api("POST", "/cases", {
      targetGroup: "B",
      form: "sexual",
      client: person,
    });
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    const file = await coordinator.api("GET", `/cases/${opened.body.id}`);
    expect(file.body.client).toMatchObject(person);
  });

  test("a text of a megabyte is refused as too large, and an unfinished JSON as wrong", async () => {
    const large = await reporter.api("POST", "/signals", {
      ...report,
      facts: "x".repeat(1_048_576),
    });
    expect(large.body).toMatchObject({ status: 413, code: "too-large" });
    const broken = await world.app.inject({
      method: "POST",
      url: "/api/v1/signals",
      headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
      payload: '{"kind":',
    });
    expect(broken.statusCode).toBe(400);
    expect(broken.headers["content-type"]).toContain("application/problem+json");
  });

  test("control characters, a day in the future and a wrong BSN are refused by name", async () => {
    const opened = await coordinator.api("POST", "/cases", {
      targetGroup: "B",
      form: "sexual",
      client: { surname: "Regel\neinde" },
    });
    expect(opened.body.errors[0]).toMatchObject({
      pointer: "#/client/surname",
      code: "control-character",
    });
    const bsn = await coordinator.api("POST", "/cases", {
      targetGroup: "B",
      form: "sexual",
      client: { bsn: "123456789" },
    });
    expect(bsn.body).toMatchObject({ status: 422, code: "bsn-wrong" });
    const good = await coordinator.api("POST", "/cases", { targetGroup: "B", form: "sexual" });
    const future = await coordinator.api("POST", `/cases/${good.body.id}/track-events`, {
      kind: "registered",
      happenedOn: "2099-01-01",
    });
    expect(future.body).toMatchObject({ status: 422, code: "event-in-future" });
    expect((await coordinator.api("GET", "/cases")).body.items).toHaveLength(6);
  });

  test("an address that no id fits is nothing, and a page key that was made up is refused", async () => {
    expect((await coordinator.api("GET", "/cases/1%20or%201=1")).status).toBe(404);
    const made = Buffer.from("2026-13-99|x").toString("base64url");
    expect([200, 400]).toContain((await coordinator.api("GET", `/cases?after=${made}`)).status);
  });
});

describe("requests that come twice or from elsewhere", () => {
  test("a double click makes one signal: both get the first answer, or the second hears to wait", async () => {
    const before = await countSignals();
    const key = { "idempotency-key": "double-click-1" };
    const answers = await Promise.all([
      reporter.api("POST", "/signals", report, key),
      reporter.api("POST", "/signals", report, key),
    ]);
    expect(
      answers.map((answer) => answer.status).every((status) => status === 201 || status === 409),
    ).toBe(true);
    expect(answers.some((answer) => answer.status === 201)).toBe(true);
    expect(await countSignals()).toBe(before + 1);
  });

  test("a key of somebody else is a key of its own", async () => {
    const key = { "idempotency-key": "shared-key-1" };
    const mine = await reporter.api("POST", "/signals", report, key);
    const theirs = await coordinator.api(
      "POST",
      "/signals",
      { ...report, facts: "Iets anders." },
      key,
    );
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(mine.body.id).not.toBe(theirs.body.id);
  });

  test("a change with a cookie from another website is refused", async () => {
    const foreign = await reporter.api("POST", "/signals", report, {
      "sec-fetch-site": "cross-site",
    });
    expect(foreign.body).toMatchObject({ status: 403, code: "other-origin" });
    const old = await reporter.api("POST", "/signals", report, { "sec-fetch-site": "same-site" });
    expect(old.status).toBe(403);
  });

  test("a draft that was changed in another tab is not overwritten", async () => {
    const draft = await reporter.api("POST", "/signal-drafts", {
      step: 2,
      answers: { facts: "Een" },
    });
    const path = `/signal-drafts/${draft.body.id}`;
    expect(
      (
        await reporter.api(
          "PUT",
          path,
          { step: 3, answers: { facts: "Twee" } },
          { "if-match": '"1"' },
        )
      ).status,
    ).toBe(200);
    expect(
      (
        await reporter.api(
          "PUT",
          path,
          { step: 2, answers: { facts: "Drie" } },
          { "if-match": '"1"' },
        )
      ).status,
    ).toBe(412);
    const mine = await reporter.api("GET", "/signal-drafts");
    expect(mine.body.items[0]).toMatchObject({ step: 3, answers: { facts: "Twee" } });
    expect(
      (await coordinator.api("PUT", path, { step: 1, answers: {} }, { "if-match": '"2"' })).status,
    ).toBe(404);
  });

  test("an expired or ended session may nothing, and hears that what was typed stays", async () => {
    await world.sql("update accounts.sessions set ended_at = now() where account_id = $1", [
      reporter.accountId,
    ]);
    const refused = await reporter.api("POST", "/signals", report);
    expect(refused.body).toMatchObject({ status: 401, code: "not-signed-in" });
    await world.sql("update accounts.sessions set ended_at = null where account_id = $1", [
      reporter.accountId,
    ]);
  });
});

test("answers carry the headers that make browsers careful", async () => {
  const answer = await coordinator.api("GET", "/cases");
  expect(answer.headers).toMatchObject({
    "api-version": "1.0.0",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  expect(String(answer.headers["content-security-policy"])).not.toMatch(/unsafe|\*/);
});
