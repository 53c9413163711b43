import { expect, test } from "vitest";
import type { CodeItem } from "../regions/index.ts";
import type { Term, TrackEvent } from "./process-api.ts";
import { lanesOf } from "./timeline-items.ts";

function item(code: string, attributes: Record<string, unknown>): CodeItem {
  return {
    code,
    label: code,
    explanation: null,
    parent: null,
    confidence: "confirmed",
    attributes,
  };
}

const facts = {
  steps: [
    item("police-report-signed", { mark: "decision" }),
    item("shelter-arranged", { mark: "handover" }),
  ],
  rules: [item("reflection-period", { track: "aliens" })],
};
const words = {
  tracks: { care: "Zorg", "criminal-justice": "Strafrecht", aliens: "Verblijf" },
  term: (term: Term) => term.label,
};

function step(kind: string, track: TrackEvent["track"], happenedOn: string): TrackEvent {
  return {
    id: kind,
    track,
    kind,
    label: kind,
    happenedOn,
    recordedAt: `${happenedOn}T10:00:00Z`,
    organisation: "Politie",
    recordedBy: "Bram",
    compartment: "criminal-justice",
    note: null,
  };
}

const period: Term = {
  id: "term",
  caseId: "case",
  family: "reflection-period",
  label: "Bedenktijd",
  startsOn: "2026-09-18",
  endsOn: "2026-12-18",
  daysLeft: 26,
  status: "running",
  endedOn: null,
  endedBecause: null,
  ruleId: "reflection-period",
  ruleVersion: "2015-10",
  ruleSource: "Vreemdelingencirculaire 2000 B8/3",
  confidence: "confirmed",
  warnings: [],
  responsible: "Politie",
  version: 1,
};

test("three tracks stand side by side, also when one has nothing yet", () => {
  const lanes = lanesOf([step("shelter-arranged", "care", "2026-09-15")], [], facts, words);
  expect(lanes.map((lane) => [lane.label, lane.items.length])).toEqual([
    ["Zorg", 1],
    ["Strafrecht", 0],
    ["Verblijf", 0],
  ]);
});

test("decisions and handovers are marked as such [R367]", () => {
  const events = [
    step("police-report-signed", "criminal-justice", "2026-10-01"),
    step("shelter-arranged", "care", "2026-09-15"),
    step("unknown-step", "care", "2026-09-16"),
  ];
  const kinds = lanesOf(events, [], facts, words).flatMap((lane) =>
    lane.items.map((each) => each.kind),
  );
  expect(kinds).toEqual(["handover", "step", "decision"]);
});

test("a term is a bar on the track of its rule, from its start to its end", () => {
  const bar = lanesOf([], [period], facts, words)[2]?.items[0];
  expect(bar).toMatchObject({
    kind: "term",
    state: "running",
    from: "2026-09-18",
    until: "2026-12-18",
  });
});

test("a term that ended early stops on its own day; one that ran out unseen is late", () => {
  const ended: Term = { ...period, status: "ended", endedOn: "2026-10-02", daysLeft: 26 };
  const late: Term = { ...period, daysLeft: -3 };
  expect(lanesOf([], [ended], facts, words)[2]?.items[0]).toMatchObject({
    state: "done",
    until: "2026-10-02",
  });
  expect(lanesOf([], [late], facts, words)[2]?.items[0]?.state).toBe("overdue");
});
