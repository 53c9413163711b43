import { expect, test } from "vitest";
import { groupTasks, nearnessOf } from "./task-groups.ts";

const today = "2026-11-22";

function task(id: string, dueOn: string) {
  return { id, dueOn, isOverdue: dueOn < today };
}

test("tasks stand under the day on which they must be done, what is late first", () => {
  const tasks = [
    task("next year", "2027-01-04"),
    task("today", "2026-11-22"),
    task("in a week", "2026-11-29"),
    task("yesterday", "2026-11-21"),
    task("tomorrow", "2026-11-23"),
    task("in eight days", "2026-11-30"),
  ];
  const shown = groupTasks(tasks, today).map(({ group, tasks: own }) => [
    group,
    own.map(({ id }) => id),
  ]);
  expect(shown).toEqual([
    ["late", ["yesterday"]],
    ["today", ["today"]],
    ["week", ["in a week", "tomorrow"]],
    ["later", ["next year", "in eight days"]],
  ]);
});

test("a group without tasks is not shown", () => {
  expect(groupTasks([], today)).toEqual([]);
});

test.each([
  [-1, "past"],
  [0, "urgent"],
  [7, "urgent"],
  [8, "near"],
  [14, "near"],
  [15, "far"],
])("a term with %i days left is %s", (daysLeft, nearness) => {
  expect(nearnessOf(daysLeft)).toBe(nearness);
});
