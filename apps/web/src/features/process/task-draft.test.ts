import { expect, test } from "vitest";
import { checkTask, emptyTask, taskBody } from "./task-draft.ts";

const words = { missingWhat: "what", missingWho: "who", missingDue: "due" };

test("a task needs what, who and when", () => {
  expect(checkTask(emptyTask, words).map((error) => error.message)).toEqual(["what", "who", "due"]);
});

test("a task goes with the goal that it was opened for, unless another was chosen", () => {
  const draft = { ...emptyTask, title: " Bank bellen ", organisationId: "o" };
  expect(taskBody(draft, "g1", "2026-12-01")).toEqual({
    title: "Bank bellen",
    responsibleOrganisationId: "o",
    dueOn: "2026-12-01",
    goalId: "g1",
  });
  expect(taskBody({ ...draft, goalId: "g2" }, "g1", "2026-12-01").goalId).toBe("g2");
  expect("goalId" in taskBody({ ...draft, goalId: "none" }, "g1", "2026-12-01")).toBe(false);
});
