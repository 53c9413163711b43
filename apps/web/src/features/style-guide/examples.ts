import type { Tone } from "../../ui/badge.tsx";
import type { TimelineLane } from "../../ui/timeline/timeline-layout.ts";
import type { exampleMessages } from "./example-messages.ts";

/** An invented case for the list. */
export type ExampleCase = {
  readonly id: string;
  readonly pseudonym: string;
  readonly name: string;
  readonly form: "sexual" | "labour" | "criminal";
  readonly coordinator: string;
  readonly phase: "running" | "shelter" | "aftercare";
  readonly tone: Tone;
  readonly due: string;
  readonly activity: string;
};

type Row = [
  string,
  string,
  ExampleCase["form"],
  string,
  ExampleCase["phase"],
  Tone,
  string,
  string,
];

const rows: readonly Row[] = [
  [
    "Lijster-27",
    "Blessing Adeyemi",
    "sexual",
    "Anouk de Wit",
    "shelter",
    "accent",
    "2026-12-06",
    "2026-11-22T08:14:00Z",
  ],
  [
    "Meerkoet-03",
    "Dragan Petrović",
    "labour",
    "Anouk de Wit",
    "running",
    "neutral",
    "2026-11-25",
    "2026-11-21T15:40:00Z",
  ],
  [
    "Grutto-11",
    "Yusuf Demir",
    "criminal",
    "Hanneke Oude Elferink",
    "running",
    "neutral",
    "2026-11-20",
    "2026-11-20T10:05:00Z",
  ],
  [
    "Zwaluw-45",
    "Ana Maria Popescu",
    "sexual",
    "Anouk de Wit",
    "aftercare",
    "info",
    "2027-02-01",
    "2026-11-18T13:22:00Z",
  ],
  [
    "Roodborst-08",
    "Li Wei",
    "labour",
    "Hanneke Oude Elferink",
    "running",
    "neutral",
    "2026-12-19",
    "2026-11-17T09:30:00Z",
  ],
];

/** Five invented cases. */
export const exampleCases: readonly ExampleCase[] = rows.map(
  ([pseudonym, name, form, coordinator, phase, tone, due, activity]) => ({
    id: pseudonym,
    pseudonym,
    name,
    form,
    coordinator,
    phase,
    tone,
    due,
    activity,
  }),
);

type Words = (typeof exampleMessages)["nl"]["timeline"]["items"];
type TimelineWords = {
  readonly care: string;
  readonly justice: string;
  readonly residence: string;
  readonly items: { readonly [K in keyof Words]: string };
};

/** Three tracks of an invented case, past and future. */
export function exampleLanes(m: TimelineWords): readonly TimelineLane[] {
  const { items } = m;
  return [
    {
      id: "care",
      label: m.care,
      items: [
        { id: "1", label: items.intake, kind: "step", state: "done", from: "2026-08-17" },
        { id: "2", label: items.shelter, kind: "step", state: "done", from: "2026-08-21" },
        { id: "3", label: items.plan, kind: "decision", state: "done", from: "2026-10-05" },
        { id: "4", label: items.doctor, kind: "step", state: "overdue", from: "2026-11-16" },
        { id: "5", label: items.handover, kind: "handover", state: "planned", from: "2027-01-18" },
      ],
    },
    {
      id: "justice",
      label: m.justice,
      items: [
        { id: "6", label: items.talk, kind: "step", state: "done", from: "2026-09-03" },
        { id: "7", label: items.report, kind: "step", state: "planned", from: "2026-12-01" },
        { id: "8", label: items.decision, kind: "decision", state: "planned", from: "2027-02-08" },
      ],
    },
    {
      id: "residence",
      label: m.residence,
      items: [
        {
          id: "9",
          label: items.period,
          kind: "term",
          state: "running",
          from: "2026-09-07",
          until: "2026-12-07",
        },
        { id: "10", label: items.permit, kind: "step", state: "planned", from: "2026-12-10" },
      ],
    },
  ];
}
