import { describe, expect, test } from "vitest";
import { arrivalsIn } from "./arrivals.ts";
import { formatFor } from "../../i18n/format.ts";
import { messagesIn } from "../../i18n/messages.ts";
import { signalMessages } from "./signal-messages.ts";
import { filterOf, readReportSearch, readSignalsSearch } from "./signal-search.ts";
import { answerTermOf, durationOf } from "./signal-terms.ts";
import { onServerDay } from "./use-now.ts";

const minute = 60_000;
const hour = 60 * minute;
const now = Date.parse("2026-11-22T10:00:00Z");

function due(inMs: number, status: "new" | "in-triage" | "decided" = "new") {
  return { status, answerDueAt: new Date(now + inMs).toISOString() };
}

describe("how long ago and how long still", () => {
  test.each([
    [-5, "now", 0],
    [59_000, "now", 0],
    [minute, "minutes", 1],
    [119 * minute, "minutes", 119],
    [2 * hour, "hours", 2],
    [47 * hour, "hours", 47],
    [48 * hour, "days", 2],
    [10 * 24 * hour, "days", 10],
  ])("%i milliseconds are said in %s", (ms, unit, count) => {
    expect(durationOf(ms)).toEqual({ unit, count });
  });

  test("the first answer is due, soon due or late, and a decision answers it", () => {
    expect(answerTermOf(due(3 * hour), now)).toEqual({
      kind: "due",
      left: { unit: "hours", count: 3 },
      isSoon: false,
    });
    expect(answerTermOf(due(2 * hour), now)).toMatchObject({ kind: "due", isSoon: true });
    expect(answerTermOf(due(-20 * minute), now)).toEqual({
      kind: "late",
      over: { unit: "minutes", count: 20 },
    });
    expect(answerTermOf(due(-1), now)).toMatchObject({ over: { unit: "minutes", count: 1 } });
    expect(answerTermOf(due(-20 * minute, "decided"), now)).toEqual({ kind: "answered" });
  });

  test("in words, in both languages", () => {
    const nl = messagesIn(signalMessages, "nl");
    const en = messagesIn(signalMessages, "en");
    expect(nl.term.late(nl.duration.minutes(1))).toBe("1 minuut te laat");
    expect(nl.term.due(nl.duration.hours(3))).toBe("nog 3 uur");
    expect(en.term.due(en.duration.days(2))).toBe("2 days left");
  });
});

describe("the clock of the server leads", () => {
  const local = Date.parse("2026-11-22T09:30:00Z");

  test("on the same day, and just after midnight, the time of the machine counts", () => {
    expect(onServerDay(local, "2026-11-22")).toBe(local);
    expect(onServerDay(local, "2026-11-21")).toBe(local);
  });

  test("where the day is fixed, the time is taken on that day", () => {
    const moved = onServerDay(local, "2026-12-24");
    expect(formatFor("nl").moment(new Date(moved).toISOString())).toBe("24 dec 2026, 10:30");
  });
});

describe("rows that come in by themselves", () => {
  test("what came in above a known row is new; what was loaded below the last one is not", () => {
    expect(arrivalsIn(["b", "c"], ["x", "b", "y", "c", "d"])).toEqual(["x", "y"]);
    expect(arrivalsIn(["b", "c"], ["c", "b", "d"])).toEqual([]);
    expect(arrivalsIn([], ["a"])).toEqual(["a"]);
    expect(arrivalsIn(["a"], [])).toEqual([]);
  });
});

describe("the address of the list", () => {
  test("what is not understood is left out", () => {
    expect(readSignalsSearch({ lijst: "mijn", status: "kapot", x: 1 })).toEqual({ lijst: "mijn" });
    expect(readSignalsSearch({ lijst: "toString", status: ["alles"] })).toEqual({});
    expect(readReportSearch({ concept: "", stap: "facts" })).toEqual({ stap: "facts" });
  });

  test("who may not triage sees the own reports, whatever the address says", () => {
    expect(filterOf({ lijst: "postvak" }, false)).toEqual({ view: "mine", status: "all" });
    expect(filterOf({ status: "nieuw" }, false)).toEqual({ view: "mine", status: "new" });
    expect(filterOf({}, true)).toEqual({ view: "inbox", status: "open" });
    expect(filterOf({ lijst: "mijn" }, true)).toEqual({ view: "mine", status: "all" });
  });
});
