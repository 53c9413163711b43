import { defineMessages } from "../../i18n/messages.ts";

/** Words about signals that every screen of the feature shares. */
export const signalMessages = defineMessages(
  (f) => ({
    kind: {
      "possible-victim": "Mogelijk slachtoffer",
      "location-or-company": "Plek of bedrijf",
      advice: "Advies",
      consult: "Consult",
    },
    urgency: {
      acute: "Nu",
      "within-a-day": "Binnen een dag",
      "within-a-week": "Binnen een week",
    },
    status: { new: "Nieuw", "in-triage": "Opgepakt", decided: "Besloten" },
    // Where the reporter's own report stands.
    ownStatus: { new: "Verstuurd", "in-triage": "Wordt bekeken", decided: "Beantwoord" },
    decision: {
      "advice-given": "Advies gegeven",
      referred: "Doorverwezen",
      linked: "Gekoppeld",
      "case-opened": "Casus geopend",
      closed: "Afgesloten",
    },
    duration: {
      now: "zojuist",
      ago: (duration: string) => `${duration} geleden`,
      minutes: (count: number) => f.plural(count, { one: "1 minuut", other: "# minuten" }),
      hours: (count: number) => `${f.number(count)} uur`,
      days: (count: number) => f.plural(count, { one: "1 dag", other: "# dagen" }),
    },
    term: {
      due: (duration: string) => `nog ${duration}`,
      late: (duration: string) => `${duration} te laat`,
      answered: "beantwoord",
    },
    signs: (count: number) => (count === 0 ? "geen" : f.number(count)),
    minor: { yes: "Minderjarig", no: "Meerderjarig", unknown: "Onbekend" },
    unknownForm: "Vorm onbekend",
    unknownPlace: "Gemeente onbekend",
  }),
  (f) => ({
    kind: {
      "possible-victim": "Possible victim",
      "location-or-company": "Place or company",
      advice: "Advice",
      consult: "Consult",
    },
    urgency: {
      acute: "Now",
      "within-a-day": "Within a day",
      "within-a-week": "Within a week",
    },
    status: { new: "New", "in-triage": "In hand", decided: "Decided" },
    ownStatus: { new: "Sent", "in-triage": "Being looked at", decided: "Answered" },
    decision: {
      "advice-given": "Advice given",
      referred: "Referred",
      linked: "Linked",
      "case-opened": "Case opened",
      closed: "Closed",
    },
    duration: {
      now: "just now",
      ago: (duration) => `${duration} ago`,
      minutes: (count) => f.plural(count, { one: "1 minute", other: "# minutes" }),
      hours: (count) => f.plural(count, { one: "1 hour", other: "# hours" }),
      days: (count) => f.plural(count, { one: "1 day", other: "# days" }),
    },
    term: {
      due: (duration) => `${duration} left`,
      late: (duration) => `${duration} late`,
      answered: "answered",
    },
    signs: (count) => (count === 0 ? "none" : f.number(count)),
    minor: { yes: "Minor", no: "Adult", unknown: "Unknown" },
    unknownForm: "Form unknown",
    unknownPlace: "Municipality unknown",
  }),
);
