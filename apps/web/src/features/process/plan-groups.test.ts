import { expect, test } from "vitest";
import { byDomain, byPartner, looseTasks, tasksToDo } from "./plan-groups.ts";
import type { Goal, Plan, Task } from "./process-api.ts";

function task(id: string, part: Partial<Task> = {}): Task {
  return {
    id,
    caseId: "case",
    caseNumber: "RO-2026-00001",
    casePseudonym: "Zilveren reiger",
    goalId: null,
    title: id,
    responsibleOrganisationId: "own",
    responsibleOrganisation: "Zorgcoördinatie",
    assignee: null,
    dueOn: "2026-11-25",
    isOverdue: false,
    status: "open",
    settledAt: null,
    settledBy: null,
    result: null,
    allowedActions: ["complete", "return"],
    version: 1,
    ...part,
  };
}

const housing: Goal = {
  id: "g1",
  domain: "stable-housing",
  result: "Een eigen plek",
  status: "open",
  version: 1,
};
const shelter = { responsibleOrganisationId: "shelter", responsibleOrganisation: "De Haven" };

const plan: Plan = {
  goals: [housing],
  tasks: [
    task("late", { goalId: "g1", dueOn: "2026-11-20", isOverdue: true }),
    task("done", { goalId: "g1", status: "done", settledAt: "2026-11-01T10:00:00Z" }),
    task("loose"),
    task("theirs", { ...shelter, goalId: "g1", dueOn: "2026-11-18", allowedActions: [] }),
    task("hidden goal", { goalId: "g9", dueOn: "2026-12-24" }),
  ],
};

test("all four recovery domains stay in sight, also without a goal [R331]", () => {
  expect(byDomain(plan).map(({ domain, goals }) => [domain, goals.length])).toEqual([
    ["independence", 0],
    ["stable-housing", 1],
    ["self-worth", 0],
    ["social-relations", 0],
  ]);
});

test("under a goal the first due stands on top and what is done at the end", () => {
  const [goal] = byDomain(plan)[1]?.goals ?? [];
  expect(goal?.tasks.map((each) => each.id)).toEqual(["theirs", "late", "done"]);
});

test("a task of a goal that the reader may not see is not lost", () => {
  expect(looseTasks(plan).map((each) => each.id)).toEqual(["loose", "hidden goal"]);
});

test("per partner the own organisation comes first", () => {
  expect(byPartner(plan, "shelter").map((group) => group.name)).toEqual([
    "De Haven",
    "Zorgcoördinatie",
  ]);
});

test("to do is what is due soon and what one may settle oneself", () => {
  expect(tasksToDo(plan, "2026-11-29").map((each) => each.id)).toEqual(["late", "loose"]);
});
