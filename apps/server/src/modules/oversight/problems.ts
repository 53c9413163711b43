import type { ProblemTable } from "../../platform/http/problems.ts";

/** What the module oversight refuses, in words. */
export const oversightProblems: ProblemTable = {
  "notice-about-yourself": {
    status: 422,
    nl: {
      title: "Deze melding gaat over je eigen inzage.",
      wayOut: "Laat een andere privacyfunctionaris of je leidinggevende ernaar kijken.",
    },
    en: {
      title: "This notice is about your own access.",
      wayOut: "Have another privacy officer or your manager look at it.",
    },
  },
  "notice-closed": {
    status: 409,
    nl: {
      title: "Deze melding is al afgesloten.",
      wayOut: "Heropen de melding als er nog iets is.",
    },
    en: { title: "This notice is closed already.", wayOut: "Reopen it if there is more to it." },
  },
  "notice-open": {
    status: 409,
    nl: { title: "Deze melding staat nog open.", wayOut: "Er is niets te heropenen." },
    en: { title: "This notice is still open.", wayOut: "There is nothing to reopen." },
  },
  "outcome-unknown": {
    status: 422,
    nl: { title: "Deze uitkomst bestaat niet.", wayOut: "Kies een uitkomst uit de lijst." },
    en: { title: "There is no such outcome.", wayOut: "Choose an outcome from the list." },
  },
  "not-an-officer": {
    status: 422,
    nl: {
      title: "Deze collega behandelt geen meldingen.",
      wayOut: "Kies iemand uit de lijst.",
    },
    en: { title: "This colleague handles no notices.", wayOut: "Choose somebody from the list." },
  },
};
