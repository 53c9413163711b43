import { day, instant } from "@schakel/kernel";
import { expect, test } from "vitest";
import { canBeDue, canSettle, canTakeBack, isOverdue } from "./task.ts";

const today = day("2026-11-22");

test("a task is settled once", () => {
  expect(canSettle({ status: "open" })).toBeNull();
  expect(canSettle({ status: "done", settledAt: instant("2026-11-22T10:00:00Z") })?.code).toBe(
    "task-settled",
  );
});

test("a settled task is taken up again by who settled it or who coordinates, in an open case", () => {
  const done = { status: "done", isInOpenCase: true };
  const nobody = { hasSettledIt: false, coordinates: false };
  expect(canTakeBack(done, { ...nobody, hasSettledIt: true })).toBeNull();
  expect(canTakeBack(done, { ...nobody, coordinates: true })).toBeNull();
  expect(canTakeBack(done, nobody)?.code).toBe("task-settled-by-other");
  const all = { hasSettledIt: true, coordinates: true };
  expect(canTakeBack({ ...done, isInOpenCase: false }, all)?.code).toBe("task-case-closed");
  expect(canTakeBack({ ...done, status: "open" }, all)?.code).toBe("task-open");
});

test("a task is due today or later, and overdue from the day after", () => {
  expect(canBeDue(today, today)).toBeNull();
  expect(canBeDue(day("2026-11-21"), today)?.code).toBe("due-in-past");
  expect(isOverdue({ status: "open", dueOn: today }, today)).toBe(false);
  expect(isOverdue({ status: "open", dueOn: day("2026-11-21") }, today)).toBe(true);
  expect(isOverdue({ status: "done", dueOn: day("2026-11-21") }, today)).toBe(false);
});
