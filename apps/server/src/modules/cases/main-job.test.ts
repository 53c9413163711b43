import { describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";

const world = await openWorld();
const { reporter, desk, coordinator, police, shelter, director, stranger } = world.persons;

const report = {
  kind: "possible-victim",
  urgency: "within-a-day",
  municipalityCode: "GM0599",
  form: "sexual",
  facts: "Kanarie-feit: de leerling kwam drie weken niet op school.",
  interpretation: "Ik denk dat zij niet vrij is.",
  victimKnows: "yes",
  victimAgrees: "yes",
  persons: [
    { givenName: "Marta", surname: "Kowalczyk", birthDay: "2007-05-04", phone: "0612345678" },
  ],
};

describe("the main job, from signal to dossier that partners share", () => {
  let signalId = "";
  let caseId = "";

  test("a professional reports a signal to the desk of the region [R107 R108]", async () => {
    const sent = await reporter.api("POST", "/signals", report, {
      "idempotency-key": "report-0001",
    });
    expect(sent.body).toMatchObject({ number: expect.stringMatching(/^RO-S-2026-\d{5}$/) });
    expect(sent.status).toBe(201);
    signalId = sent.body.id;
    const again = await reporter.api("POST", "/signals", report, {
      "idempotency-key": "report-0001",
    });
    expect(again.body).toEqual(sent.body);
    const other = await reporter.api(
      "POST",
      "/signals",
      { ...report, facts: "Iets anders" },
      { "idempotency-key": "report-0001" },
    );
    expect(other.status).toBe(422);
    const advice = await reporter.api("POST", "/signals", { ...report, kind: "advice" });
    expect(advice.body.code).toBe("persons-not-for-advice");
  });

  test("the desk takes it in hand and opens a case with one coordinator [R427 R465]", async () => {
    const inbox = await desk.api("GET", "/signals?view=inbox");
    expect(inbox.body.items.map((item: { id: string }) => item.id)).toEqual([signalId]);
    const seen = await desk.api("GET", `/signals/${signalId}`);
    expect(seen.body).toMatchObject({ facts: report.facts, persons: [{ surname: "Kowalczyk" }] });
    const taken = await desk.api("POST", `/signals/${signalId}/triage`, undefined, {
      "if-match": '"1"',
    });
    expect(taken.status).toBe(200);
    const decided = await desk.api(
      "POST",
      `/signals/${signalId}/decisions`,
      {
        decision: "case-opened",
        reason: "Er is hulp nodig.",
        feedback: "Wij bieden hulp aan.",
        newCase: {
          targetGroup: "B",
          form: "sexual",
          municipalityCode: "GM0599",
          clientPersonId: seen.body.persons[0].id,
          coordinatorMembershipId: coordinator.membershipId,
        },
      },
      { "if-match": '"2"' },
    );
    expect(decided.status, JSON.stringify(decided.body)).toBe(201);
    caseId = decided.body.caseId;
    const told = await reporter.api("GET", `/signals/${signalId}`);
    expect(told.body.feedback[0].text).toBe("Wij bieden hulp aan.");
    expect(told.body.persons).toEqual([]);
    expect(told.body.decisions).toEqual([]);
  });

  test("the coordinator sees the dossier, a stranger and the director see none [R432]", async () => {
    const file = await coordinator.api("GET", `/cases/${caseId}`);
    expect(file.status, JSON.stringify(file.body)).toBe(200);
    expect(file.body).toMatchObject({
      client: { givenName: "Marta", surname: "Kowalczyk" },
      coordinator: { name: "Persoon coordinator" },
      access: { basis: "coordination" },
    });
    expect(file.body.access.reads).toHaveLength(10);
    const foreign = await stranger.api("GET", `/cases/${caseId}`);
    const none = await stranger.api("GET", "/cases/01a201c0-0000-7000-8000-000000000000");
    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, instance: "" }).toEqual({ ...none.body, instance: "" });
    expect((await director.api("GET", `/cases/${caseId}`)).status).toBe(403);
    expect((await police.api("GET", `/cases/${caseId}`)).status).toBe(404);
  });

  test("a partner joins under the covenant and sees exactly its compartments [R387 R433]", async () => {
    const query = `organisationId=${police.organisationId}&agreementId=${world.agreementId}`;
    const preview = await coordinator.api("GET", `/cases/${caseId}/sharing-preview?${query}`);
    const promised = preview.body.compartments
      .filter((each: { reads: boolean }) => each.reads)
      .map((each: { compartment: string }) => each.compartment);
    const joined = await coordinator.api("POST", `/cases/${caseId}/participants`, {
      organisationId: police.organisationId,
      agreementId: world.agreementId,
      part: "Onderzoek en bedenktijd",
    });
    expect(joined.status, JSON.stringify(joined.body)).toBe(201);
    const file = await police.api("GET", `/cases/${caseId}`);
    expect(file.body.access.reads.sort()).toEqual(promised.sort());
    expect(file.body.client.surname).toBe("Kowalczyk");
    for (const compartment of ["criminal-justice", "care-health", "plan-results"]) {
      const added = await coordinator.api("POST", `/cases/${caseId}/entries`, {
        kind: "note",
        compartment,
        text: `Over ${compartment}`,
      });
      expect(added.status, JSON.stringify(added.body)).toBe(201);
    }
    const entries = await police.api("GET", `/cases/${caseId}/entries`);
    expect(entries.body.items.map((item: { compartment: string }) => item.compartment)).toEqual([
      "criminal-justice",
    ]);
    const refused = await police.api("POST", `/cases/${caseId}/entries`, {
      kind: "note",
      compartment: "care-health",
      text: "Nee",
    });
    expect(refused.body.code).toBe("compartment-closed");
  });

  test("the police record the offer of the reflection period and the legal clock runs [R316 R368]", async () => {
    const recorded = await police.api("POST", `/cases/${caseId}/track-events`, {
      kind: "reflection-period-offered",
      happenedOn: "2026-11-20",
    });
    expect(recorded.status, JSON.stringify(recorded.body)).toBe(201);
    expect(recorded.body.startedTerm).toMatchObject({
      startsOn: "2026-11-20",
      endsOn: "2027-02-20",
      status: "running",
    });
    expect(
      recorded.body.startedTerm.warnings.map((each: { daysBefore: number }) => each.daysBefore),
    ).toEqual([30, 14, 7]);
    const again = await police.api("POST", `/cases/${caseId}/track-events`, {
      kind: "reflection-period-offered",
      happenedOn: "2026-11-21",
    });
    expect(again.body.code).toBe("reflection-period-once");
    const terms = await coordinator.api("GET", "/terms");
    expect(terms.body.items).toHaveLength(1);
  });

  test("the plan gives a partner a task, which the partner finishes [R331 R429 R475]", async () => {
    const joined = await coordinator.api("POST", `/cases/${caseId}/participants`, {
      organisationId: shelter.organisationId,
      agreementId: world.agreementId,
      part: "Opvang",
    });
    expect(joined.status, JSON.stringify(joined.body)).toBe(201);
    const goal = await coordinator.api("POST", `/cases/${caseId}/goals`, {
      domain: "stable-housing",
      result: "Zij woont ergens veilig.",
    });
    const task = await coordinator.api("POST", `/cases/${caseId}/tasks`, {
      goalId: goal.body.id,
      title: "Kamer regelen",
      responsibleOrganisationId: shelter.organisationId,
      dueOn: "2026-11-29",
    });
    expect(task.status, JSON.stringify(task.body)).toBe(201);
    const mine = await shelter.api("GET", "/tasks");
    expect(mine.body.items).toMatchObject([
      { title: "Kamer regelen", allowedActions: ["complete", "return"] },
    ]);
    const done = await shelter.api(
      "POST",
      `/tasks/${task.body.id}/completion`,
      { result: "Gelukt." },
      { "if-match": '"1"' },
    );
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    const plan = await coordinator.api("GET", `/cases/${caseId}/plan`);
    expect(plan.body).toMatchObject({
      goals: [{ result: "Zij woont ergens veilig." }],
      tasks: [{ status: "done", result: "Gelukt." }],
    });
    expect((await police.api("GET", `/cases/${caseId}/plan`)).body).toEqual({
      goals: [],
      tasks: [],
    });
  });

  test("a client is found by a misspelt name, by those who may know, with a line in the log", async () => {
    const found = await coordinator.api("POST", "/person-searches", { text: "Marta Kowalcyk" });
    expect(found.body.items, JSON.stringify(found.body)).toMatchObject([
      { caseId, name: "Marta Kowalczyk" },
    ]);
    const none = await stranger.api("POST", "/person-searches", { text: "Kowalczyk" });
    expect(none.body.items).toEqual([]);
  });

  test("the case closes with outcomes and aftercare, and opens again with a reason [R332 R363]", async () => {
    const file = await coordinator.api("GET", `/cases/${caseId}`);
    const closed = await coordinator.api(
      "POST",
      `/cases/${caseId}/closure`,
      {
        reason: "goals-reached",
        outcomes: { "stable-housing": "better" },
        aftercareOn: "2027-02-01",
        summary: "Goed gegaan.",
      },
      { "if-match": `"${file.body.version}"` },
    );
    expect(closed.status, JSON.stringify(closed.body)).toBe(200);
    const refused = await coordinator.api("POST", `/cases/${caseId}/entries`, {
      kind: "note",
      compartment: "plan-results",
      text: "Te laat",
    });
    expect(refused.body.code).toBe("case-closed");
    const reopened = await coordinator.api(
      "POST",
      `/cases/${caseId}/reopening`,
      { reason: "Terugval." },
      { "if-match": `"${closed.body.version}"` },
    );
    expect(reopened.status).toBe(200);
  });

  test("the client can be shown who saw what, denied attempts included", async () => {
    const log = await coordinator.api("GET", `/cases/${caseId}/access-log?limit=100`);
    const lines = log.body.items as { who: string; what: string; outcome: string }[];
    expect(
      lines.some((line) => line.who === "Persoon police" && line.what.includes("gelezen")),
    ).toBe(true);
    expect(
      lines.some((line) => line.who === "Persoon coordinator" && line.what.includes("zoeken")),
    ).toBe(true);
    const refused = lines.filter((line) => line.outcome === "denied").map((line) => line.who);
    expect(refused).toContain("Persoon stranger");
    expect(refused).toContain("Persoon director");
    expect((await police.api("GET", `/cases/${caseId}/access-log`)).status).toBe(403);
  });
});
