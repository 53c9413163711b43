import { daysBetween } from "../../i18n/format.ts";

/** What sort of thing happened or will happen. */
export type TimelineKind = "step" | "decision" | "handover" | "term";
/** Where it stands; `running` is for a term that has begun. */
export type TimelineState = "done" | "running" | "planned" | "overdue";

/** One thing on the time axis. Days are `YYYY-MM-DD`. */
export type TimelineItem = {
  readonly id: string;
  readonly label: string;
  readonly kind: TimelineKind;
  readonly state: TimelineState;
  readonly from: string;
  /** Last day of a stretch, such as the end of a term. */
  readonly until?: string;
};

/** One of the tracks that run side by side. */
export type TimelineLane = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly TimelineItem[];
};

/** How much time fits on the screen. */
export type TimelineZoom = "months" | "quarters" | "years";

/** A line of the grid with its day. */
export type Tick = { readonly day: string; readonly x: number };
/** An item with its place in pixels; `row` counts from the top of the lane. */
export type PlacedItem = {
  readonly item: TimelineItem;
  readonly x: number;
  readonly width: number;
  readonly row: number;
};

/** The whole axis in pixels. */
export type TimelineLayout = {
  readonly width: number;
  readonly todayX: number;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly { lane: TimelineLane; rows: number; placed: readonly PlacedItem[] }[];
};

const pixelsPerDay: Record<TimelineZoom, number> = { months: 6, quarters: 2.2, years: 0.75 };
const monthsPerTick: Record<TimelineZoom, number> = { months: 1, quarters: 3, years: 12 };
/** Mean width of a character at 14 px; labels are placed by it, so that no measuring is needed. */
const characterPixels = 6.7;
const markerPixels = 26;
const gapPixels = 12;
/** Room left of the first day, so that a mark on it stands whole. */
const edgePixels = 12;

/**
 * Places every item of every lane on one shared axis: from the first day to the last with room on
 * both sides, today always inside. Labels that would overlap go to a next row.
 */
export function layoutTimeline(
  lanes: readonly TimelineLane[],
  today: string,
  zoom: TimelineZoom,
  minWidth = 0,
): TimelineLayout {
  const days = lanes.flatMap((lane) => lane.items.flatMap((i) => [i.from, i.until ?? i.from]));
  const sorted = [...days, today].toSorted();
  const step = monthsPerTick[zoom];
  const start = startOf(sorted[0] ?? today, step);
  const scale = pixelsPerDay[zoom];
  const xOf = (day: string) => edgePixels + Math.round(daysBetween(start, day) * scale);
  const placedLanes = lanes.map((lane) => placeLane(lane, xOf));
  const ends = placedLanes.flatMap(({ placed }) => placed.map(({ x, width }) => x + width));
  const last = xOf(addMonths(startOf(sorted.at(-1) ?? today, step), step));
  const width = Math.max(minWidth, last, ...ends.map((end) => end + gapPixels));
  return { width, todayX: xOf(today), ticks: ticksOf(start, step, width, xOf), lanes: placedLanes };
}

/** Room right of a mark for a label of usual length. */
const labelRoomPixels = 160;

/** The finest scale at which everything that began, and today, fits into a width; else the coarsest. */
export function fittingZoom(
  lanes: readonly TimelineLane[],
  today: string,
  viewPixels: number,
): TimelineZoom {
  const days = [...lanes.flatMap((lane) => lane.items.map(({ from }) => from)), today].toSorted();
  const span = daysBetween(days[0] ?? today, days.at(-1) ?? today);
  const zooms = ["months", "quarters"] as const;
  const fits = (zoom: TimelineZoom) => span * pixelsPerDay[zoom] + labelRoomPixels <= viewPixels;
  return zooms.find(fits) ?? "years";
}

/** Room left of the first mark that is shown. */
const marginPixels = 20;

/**
 * How far an axis that is wider than its place is scrolled when it opens: never through a label, with
 * as much to read as can be, running terms first, then today.
 */
export function openingScroll(layout: TimelineLayout, viewPixels: number): number {
  const last = Math.max(0, layout.width - viewPixels);
  const labels = layout.lanes.flatMap(({ placed }) =>
    placed.map(({ item, x }) => ({
      start: x,
      end: x + labelWidth(item),
      weight: item.state === "done" ? 1 : 3,
    })),
  );
  const places = [...labels.map(({ start }) => start - marginPixels), layout.todayX - marginPixels];
  const worthOf = (left: number) => {
    const right = left + viewPixels;
    const read = labels.filter(({ start, end }) => start >= left && end <= right);
    const cut = labels.filter(({ start, end }) => start < left && end > left);
    const sum = (some: typeof labels) => some.reduce((total, { weight }) => total + weight, 0);
    const hasToday = layout.todayX >= left && layout.todayX <= right;
    return sum(read) - 2 * sum(cut) + (hasToday ? 0.5 : 0);
  };
  return places
    .map((place) => Math.min(last, Math.max(0, place)))
    .reduce((best, place) => (worthOf(place) > worthOf(best) ? place : best), last);
}

function labelWidth(item: TimelineItem): number {
  return markerPixels + item.label.length * characterPixels;
}

function placeLane(lane: TimelineLane, xOf: (day: string) => number) {
  const rowEnds: number[] = [];
  const ordered = lane.items.toSorted((a, b) => a.from.localeCompare(b.from));
  const placed = ordered.map((item): PlacedItem => {
    const x = xOf(item.from);
    const barWidth = item.until === undefined ? 0 : xOf(item.until) - x;
    const width = Math.max(barWidth, labelWidth(item));
    const free = rowEnds.findIndex((end) => end + gapPixels <= x);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = x + width;
    return { item, x, width, row };
  });
  return { lane, rows: Math.max(1, rowEnds.length), placed };
}

function ticksOf(start: string, step: number, width: number, xOf: (day: string) => number): Tick[] {
  const ticks: Tick[] = [];
  for (let day = start; xOf(day) < width; day = addMonths(day, step))
    ticks.push({ day, x: xOf(day) });
  return ticks;
}

/** First day of the month, quarter or year in which a day lies. */
function startOf(day: string, step: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const first = Math.floor((month - 1) / step) * step + 1;
  return `${year}-${String(first).padStart(2, "0")}-01`;
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}
