import { beforeAll, describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { openCase } from "../cases/index.ts";

const world = await openWorld();
const { coordinator, colleague, shelter, police, stranger } = world.persons;

let caseId = "";

beforeAll(async () => {
  caseId = await world.as(coordinator, async (tx, actor, platform) => {
    const opened = await openCase(tx, actor, platform, {
      targetGroup: "C",
      form: "labour",
      isMinor: false,
      isCrisis: false,
      coordinatorMembershipId: coordinator.membershipId,
      firstEntries: [],
    });
    if ("code" in opened) throw new Error(opened.code);
    return opened.id;
  });
  for (const { organisationId } of [shelter, police]) {
    const joined = await coordinator.api("POST", `/cases/${caseId}/participants`, {
      organisationId,
      agreementId: world.agreementId,
      part: "Doet mee",
    });
    expect(joined.status, JSON.stringify(joined.body)).toBe(201);
  }
});

async function addTask(title: string): Promise<string> {
  const added = await coordinator.api("POST", `/cases/${caseId}/tasks`, {
    title,
    responsibleOrganisationId: shelter.organisationId,
    dueOn: "2026-11-29",
  });
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  return added.body.id;
}

async function finish(taskId: string): Promise<void> {
  const done = await shelter.api(
    "POST",
    `/tasks/${taskId}/completion`,
    { result: "Gelukt." },
    { "if-match": '"1"' },
  );
  expect(done.status, JSON.stringify(done.body)).toBe(200);
}

const reopen = (by: typeof shelter, taskId: string, version: number) =>
  by.api("POST", `/tasks/${taskId}/reopening`, undefined, { "if-match": `"${version}"` });

async function seen(by: typeof shelter, taskId: string) {
  const plan = await by.api("GET", `/cases/${caseId}/plan`);
  return plan.body.tasks.find((task: { id: string }) => task.id === taskId);
}

describe("taking back that a task was finished", () => {
  test("whoever finished it opens it again; what was written stays, and it stands in the log", async () => {
    const taskId = await addTask("Kamer regelen");
    await finish(taskId);
    expect(await seen(shelter, taskId)).toMatchObject({
      status: "done",
      allowedActions: ["reopen"],
    });
    const reopened = await reopen(shelter, taskId, 2);
    expect(reopened.status, JSON.stringify(reopened.body)).toBe(200);
    expect(reopened.headers["etag"]).toBe('"3"');
    expect(await seen(shelter, taskId)).toMatchObject({
      status: "open",
      settledAt: null,
      settledBy: null,
      result: "Gelukt.",
      allowedActions: ["complete", "return"],
      version: 3,
    });
    const lines = await world.sql(
      "select event, dossier_id, detail from platform.audit_events where object_id = $1 order by id",
      [taskId],
    );
    expect(lines.at(-1)).toMatchObject({
      event: "task.reopen",
      dossier_id: caseId,
      detail: { was: "done", settledBy: shelter.accountId },
    });
  });

  test("the coordinating organisation may do it too, also for what was returned", async () => {
    const taskId = await addTask("Bank bellen");
    await shelter.api(
      "POST",
      `/tasks/${taskId}/return`,
      { reason: "Niet onze taak." },
      { "if-match": '"1"' },
    );
    expect((await seen(colleague, taskId)).allowedActions).toEqual(["reopen"]);
    expect((await reopen(colleague, taskId, 2)).status).toBe(200);
    expect((await seen(coordinator, taskId)).status).toBe("open");
  });

  test("somebody else is refused, in words with a way out", async () => {
    const taskId = await addTask("Aangifte doen");
    const done = await coordinator.api(
      "POST",
      `/tasks/${taskId}/completion`,
      {},
      { "if-match": '"1"' },
    );
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect((await seen(shelter, taskId)).allowedActions).toEqual([]);
    const refused = await reopen(shelter, taskId, 2);
    expect(refused.body).toMatchObject({
      code: "task-settled-by-other",
      status: 403,
      detail: expect.stringContaining("zorgcoördinator"),
    });
    expect((await reopen(police, taskId, 2)).status).toBe(404);
    expect((await reopen(stranger, taskId, 2)).status).toBe(404);
  });

  test("an open task, a stale version and a missing one are told apart", async () => {
    const taskId = await addTask("Zorg zoeken");
    expect((await reopen(coordinator, taskId, 1)).body.code).toBe("task-open");
    await finish(taskId);
    expect((await reopen(shelter, taskId, 1)).status).toBe(412);
    expect((await shelter.api("POST", `/tasks/${taskId}/reopening`)).status).toBe(428);
    const two = await Promise.all([reopen(shelter, taskId, 2), reopen(shelter, taskId, 2)]);
    expect(two.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  test("a closed case keeps its tasks settled, also for who slips past the rule", async () => {
    const taskId = await addTask("Afscheid");
    for (const task of (await coordinator.api("GET", `/cases/${caseId}/plan`)).body.tasks) {
      if (task.status !== "open") continue;
      const path = `/tasks/${task.id}/completion`;
      await coordinator.api("POST", path, {}, { "if-match": `"${task.version}"` });
    }
    const file = await coordinator.api("GET", `/cases/${caseId}`);
    const closed = await coordinator.api(
      "POST",
      `/cases/${caseId}/closure`,
      { reason: "goals-reached", outcomes: {}, summary: "Klaar." },
      { "if-match": `"${file.body.version}"` },
    );
    expect(closed.status, JSON.stringify(closed.body)).toBe(200);
    expect((await seen(coordinator, taskId)).allowedActions).toEqual([]);
    expect((await reopen(coordinator, taskId, 2)).body.code).toBe("task-case-closed");
    await expect(
      world.sql(
        "update process.tasks set status = 'open', settled_at = null, settled_by = null where id = $1",
        [taskId],
      ),
    ).rejects.toMatchObject({ constraint: "tasks_open_only_in_open_cases" });
  });
});
