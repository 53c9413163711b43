import { defineMessages } from "../../i18n/messages.ts";

/** Texts of the timeline. */
export const timelineMessages = defineMessages(
  () => ({
    view: "Weergave",
    line: "Tijdlijn",
    list: "Lijst",
    zoom: "Schaal",
    months: "Maanden",
    quarters: "Kwartalen",
    years: "Jaren",
    today: "vandaag",
    empty: "Nog niets in deze baan.",
    until: (from: string, to: string) => `${from} tot ${to}`,
    states: { done: "gedaan", planned: "gepland", overdue: "te laat", running: "loopt" },
    kinds: { step: "Stap", decision: "Besluit", handover: "Overdracht", term: "Termijn" },
  }),
  () => ({
    view: "View",
    line: "Time line",
    list: "List",
    zoom: "Scale",
    months: "Months",
    quarters: "Quarters",
    years: "Years",
    today: "today",
    empty: "Nothing in this lane yet.",
    until: (from, to) => `${from} to ${to}`,
    states: { done: "done", planned: "planned", overdue: "overdue", running: "running" },
    kinds: { step: "Step", decision: "Decision", handover: "Handover", term: "Term" },
  }),
);
