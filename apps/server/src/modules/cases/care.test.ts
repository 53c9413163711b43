import { beforeEach, describe, expect, test } from "vitest";
import { findCodeList } from "../regions/index.ts";
import { openWorld, type Person } from "../../../test/world.ts";

const world = await openWorld();
const { coordinator, colleague, police, shelter } = world.persons;
let path = "";

beforeEach(async () => {
  const opened = await coordinator.api("POST", "/cases", { targetGroup: "B", form: "sexual" });
  path = `/cases/${opened.body.id}`;
});

async function invite(partner: Person): Promise<void> {
  await coordinator.api("POST", `${path}/participants`, {
    organisationId: partner.organisationId,
    agreementId: world.agreementId,
    part: "Mee",
  });
}

async function codesOf(listId: string): Promise<string[]> {
  const list = await world.as(coordinator, async (tx, _, { clock }) =>
    findCodeList(tx, listId, clock.today()),
  );
  return list?.items.map((item) => item.code) ?? [];
}

describe("the step of the help", () => {
  test("is one of six, also after the shelter, and is moved by who coordinates [R270 R360]", async () => {
    const phases = ["noticing", "referral", "shelter", "guidance", "return", "monitoring"];
    expect(await codesOf("help-phase")).toEqual(phases);
    const move = async (by: Person, phase: string, version: number) =>
      by.api("PUT", `${path}/phase`, { phase }, { "if-match": `"${version}"` });
    expect((await coordinator.api("GET", path)).body.phase).toBe("referral");
    expect((await move(coordinator, "shelter", 1)).status).toBe(200);
    expect((await move(coordinator, "guidance", 2)).status).toBe(200);
    expect((await move(coordinator, "guidance", 3)).body.code).toBe("same-phase");
    expect((await move(colleague, "return", 1)).status).toBe(412);
    const { body } = await coordinator.api("GET", path);
    expect(body).toMatchObject({ phase: "guidance", tracks: ["care"] });
    expect(body.allowedActions).toContain("move-phase");
    await invite(police);
    expect((await police.api("GET", path)).body.allowedActions).not.toContain("move-phase");
    expect((await move(police, "return", 3)).status).toBe(403);
  });

  test("stands beside the steps of the criminal case and of the residence [R361 R362]", async () => {
    expect(await codesOf("criminal-justice-step")).toEqual(["report-to-police", "investigation"]);
    expect(await codesOf("aliens-step")).toEqual([
      "identification",
      "residence-status",
      "residence",
    ]);
  });
});

describe("what the client was told", () => {
  test("comes from a list of risks, rights and duties [R258 R259 R260 R317 R318 R319 R321 R322 R323 R324 R325]", async () => {
    const codes = await codesOf("client-information");
    expect(codes).toEqual(
      expect.arrayContaining([
        "risk-of-reporting",
        "take-part-report",
        "take-part-help",
        "take-part-court",
        "take-part-integration",
        "safety-risks",
        "residence-permit",
        "after-the-help",
        "family-abroad",
        "reflection-allowance",
        "reflection-shelter",
        "report-allowance",
        "report-health-costs",
        "report-legal-help",
        "report-shelter",
        "report-permit",
        "report-care",
        "report-work",
        "own-terms",
        "own-address",
        "own-shelter",
        "own-work",
        "own-appointments",
      ]),
    );
  });

  test("is kept with language, day, teller, interpreter and what was understood", async () => {
    const tell = async (by: Person, more: object = {}) =>
      by.api("POST", `${path}/client-information`, {
        topics: ["risk-of-reporting", "family-abroad"],
        language: "bg",
        toldOn: "2026-11-22",
        withInterpreter: true,
        understood: "partly",
        ...more,
      });
    expect((await tell(coordinator)).status).toBe(201);
    expect((await tell(coordinator, { topics: ["nothing-known"] })).body.code).toBe(
      "unknown-topic",
    );
    expect((await tell(coordinator, { toldOn: "2026-11-23" })).body.code).toBe("event-in-future");
    await invite(police);
    expect((await tell(police)).body.code).toBe("compartment-closed");
    const { body } = await coordinator.api("GET", `${path}/client-information`);
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({
      language: "bg",
      toldBy: "Persoon coordinator",
      withInterpreter: true,
      understood: "partly",
    });
    expect((await police.api("GET", `${path}/client-information`)).body.items).toEqual([]);
  });
});

test("a flag has a reason and a day, and goes by itself or by hand", async () => {
  const raise = async (by: Person, body: object) => by.api("POST", `${path}/flags`, body);
  const raised = await raise(coordinator, { reason: "Wil geen post", untilOn: "2026-11-22" });
  expect(raised.status, JSON.stringify(raised.body)).toBe(201);
  expect((await raise(coordinator, { reason: "x", untilOn: "2026-11-21" })).status).toBe(422);
  await invite(police);
  expect((await raise(police, { reason: "x" })).body.code).toBe("compartment-closed");
  expect((await police.api("GET", `${path}/flags`)).body.items).toEqual([]);
  const seen = await colleague.api("GET", `${path}/flags`);
  expect(seen.body.items).toMatchObject([{ reason: "Wil geen post", raisedOn: "2026-11-22" }]);
  const lowering = `${path}/flags/${raised.body.id}/lowering`;
  await coordinator.api("POST", lowering, undefined, { "if-match": '"1"' });
  expect((await coordinator.api("GET", `${path}/flags`)).body.items).toEqual([]);
});

describe("a watched case", () => {
  const write = async (by: Person, more: object = {}) =>
    by.api("POST", `${path}/entries`, {
      kind: "note",
      compartment: "plan-results",
      text: "Geheime tekst",
      ...more,
    });
  const noticesOf = async (reader: Person) =>
    (await reader.api("GET", "/notices")).body.items.filter((item: { caseId: string }) =>
      path.endsWith(item.caseId),
    );

  test("tells that somebody else wrote, never what, until it is read", async () => {
    await coordinator.api("PUT", `${path}/watch`, { watching: true });
    await write(coordinator);
    expect(await noticesOf(coordinator)).toEqual([]);
    await write(colleague);
    const told = await noticesOf(coordinator);
    expect(told).toMatchObject([{ event: "entry.added", readAt: null }]);
    expect(JSON.stringify(told)).not.toContain("Geheime");
    await coordinator.api("POST", "/notices/reading", {});
    expect((await noticesOf(coordinator))[0].readAt).not.toBeNull();
    await coordinator.api("PUT", `${path}/watch`, { watching: false });
    await write(colleague);
    expect(await noticesOf(coordinator)).toHaveLength(1);
  });

  test("tells a partner only of what it may read, and nothing once its part ended", async () => {
    await invite(shelter);
    await shelter.api("PUT", `${path}/watch`, { watching: true });
    await write(coordinator, { compartment: "criminal-justice" });
    await write(coordinator, { onwardUse: "supplier" });
    expect(await noticesOf(shelter)).toEqual([]);
    await write(coordinator);
    expect(await noticesOf(shelter)).toHaveLength(1);
    const file = await coordinator.api("GET", path);
    const [participant] = file.body.participants;
    await coordinator.api(
      "POST",
      `${path}/participants/${participant.id}/ending`,
      { reason: "Klaar" },
      { "if-match": '"1"' },
    );
    expect(await noticesOf(shelter)).toEqual([]);
  });
});
