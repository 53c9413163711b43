import { day, instant } from "@schakel/kernel";
import { expect, test } from "vitest";
import { endOfEmergency, isReviewOverdue, reviewBy } from "./emergency.ts";

test("an emergency lasts as long as asked, and four hours at most", () => {
  const now = instant("2026-11-22T10:00:00.000Z");
  expect(endOfEmergency(now, 60)).toBe("2026-11-22T11:00:00.000Z");
  expect(endOfEmergency(now, 600)).toBe("2026-11-22T14:00:00.000Z");
});

test("its review is due within seven days and late the day after, until there is a verdict", () => {
  const due = reviewBy(day("2026-11-22"));
  expect(due).toBe("2026-11-29");
  expect(isReviewOverdue({ reviewBy: due, verdict: null }, day("2026-11-29"))).toBe(false);
  expect(isReviewOverdue({ reviewBy: due, verdict: null }, day("2026-11-30"))).toBe(true);
  expect(isReviewOverdue({ reviewBy: due, verdict: "justified" }, day("2026-12-30"))).toBe(false);
});
