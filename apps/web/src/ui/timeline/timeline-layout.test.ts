import { expect, test } from "vitest";
import {
  fittingZoom,
  layoutTimeline,
  openingScroll,
  type TimelineItem,
  type TimelineLane,
} from "./timeline-layout.ts";

const item = (id: string, from: string, until?: string): TimelineItem => ({
  id,
  label: `Stap ${id}`,
  kind: until ? "term" : "step",
  state: "done",
  from,
  ...(until ? { until } : {}),
});
const lane = (...items: TimelineItem[]): TimelineLane => ({ id: "zorg", label: "Zorg", items });

test("all lanes share one axis and today always lies on it", () => {
  const old = layoutTimeline([lane(item("a", "2025-02-10"))], "2026-11-22", "months");
  expect(old.todayX).toBeGreaterThan(0);
  expect(old.todayX).toBeLessThan(old.width);
  const ahead = layoutTimeline([lane(item("a", "2027-05-01"))], "2026-11-22", "months");
  expect(ahead.todayX).toBeGreaterThanOrEqual(0);
});

function firstTick(zoom: "months" | "quarters" | "years"): string | undefined {
  return layoutTimeline([lane(item("a", "2026-05-20"))], "2026-11-22", zoom).ticks[0]?.day;
}

test("the grid starts on the first of a month, a quarter or a year", () => {
  expect([firstTick("months"), firstTick("quarters"), firstTick("years")]).toEqual([
    "2026-05-01",
    "2026-04-01",
    "2026-01-01",
  ]);
});

test("labels that would overlap stand below each other, others share a row", () => {
  const { lanes } = layoutTimeline(
    [lane(item("a", "2026-05-01"), item("b", "2026-05-02"), item("c", "2026-09-01"))],
    "2026-11-22",
    "months",
  );
  expect(lanes[0]?.placed.map(({ row }) => row)).toEqual([0, 1, 0]);
  expect(lanes[0]?.rows).toBe(2);
});

test("no two items of a row touch, whatever the days", () => {
  const days = Array.from(
    { length: 60 },
    (_, n) => `2026-${String(1 + (n % 12)).padStart(2, "0")}-1${n % 9}`,
  );
  const { lanes } = layoutTimeline(
    [lane(...days.map((day, n) => item(String(n), day)))],
    "2026-06-01",
    "quarters",
  );
  const placed = lanes[0]?.placed ?? [];
  for (const one of placed) {
    const clash = placed.find(
      (other) =>
        other !== one && other.row === one.row && other.x >= one.x && other.x < one.x + one.width,
    );
    expect(clash).toBeUndefined();
  }
});

test("an empty case still shows a lane and today", () => {
  const { lanes, todayX, width } = layoutTimeline([lane()], "2026-11-22", "years", 600);
  expect(lanes[0]?.rows).toBe(1);
  expect(todayX).toBeLessThan(width);
  expect(width).toBeGreaterThanOrEqual(600);
});

test("an axis opens where there is something to read, and never through a label", () => {
  const closed = [lane(item("a", "2026-01-07"), item("b", "2026-01-13"), item("c", "2026-04-07"))];
  const layout = layoutTimeline(closed, "2026-11-23", "months");
  const left = openingScroll(layout, 700);
  const placed = layout.lanes.flatMap((one) => one.placed);
  expect(placed.filter(({ x, width }) => x >= left && x + width <= left + 700)).toHaveLength(3);
  expect(placed.filter(({ x, width }) => x < left && x + width > left)).toEqual([]);
});

test("a running term and today are in sight before steps of long ago", () => {
  const running: TimelineItem = { ...item("t", "2026-09-01", "2026-12-01"), state: "running" };
  const lanes = [lane(item("a", "2026-01-07"), item("b", "2026-01-13"), running)];
  const layout = layoutTimeline(lanes, "2026-11-23", "months");
  const left = openingScroll(layout, 620);
  const term = layout.lanes[0]?.placed.find((one) => one.item.id === "t");
  expect(term?.x).toBeGreaterThanOrEqual(left);
  expect(layout.todayX).toBeGreaterThan(left);
  expect(layout.todayX).toBeLessThan(left + 620);
});

test("the scale at first is the finest that shows everything", () => {
  const since = (from: string) => fittingZoom([lane(item("a", from))], "2026-11-23", 620);
  expect([since("2026-10-20"), since("2026-06-01"), since("2023-01-01")]).toEqual([
    "months",
    "quarters",
    "years",
  ]);
});
