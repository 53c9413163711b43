import type { ProblemTable } from "../../platform/http/problems.ts";

/** What the module identity refuses, in words. */
export const identityProblems: ProblemTable = {
  "phone-wrong": {
    status: 422,
    nl: {
      title: "Dit telefoonnummer kan niet kloppen.",
      wayOut: "Kijk het nummer na. Bij een buitenlands nummer hoort de landcode, zoals +48.",
    },
    en: {
      title: "This phone number cannot be right.",
      wayOut: "Check the number. A foreign number needs its country code, such as +48.",
    },
  },
  "bsn-wrong": {
    status: 422,
    nl: {
      title: "Dit BSN kan niet kloppen.",
      wayOut: "Kijk de negen cijfers na, of laat het veld leeg.",
    },
    en: {
      title: "This BSN cannot be right.",
      wayOut: "Check the nine digits, or leave the field empty.",
    },
  },
  "birth-in-future": {
    status: 422,
    nl: {
      title: "Deze geboortedatum ligt in de toekomst.",
      wayOut: "Kijk het jaar na, of laat het veld leeg.",
    },
    en: {
      title: "This date of birth lies in the future.",
      wayOut: "Check the year, or leave the field empty.",
    },
  },
  "search-too-wide": {
    status: 422,
    nl: {
      title: "Met deze gegevens kunnen we niemand aanwijzen.",
      wayOut: "Vul ook een achternaam, een bijnaam, een telefoonnummer of een ander nummer in.",
    },
    en: {
      title: "These details cannot point to anybody.",
      wayOut: "Add a surname, an alias, a phone number or another number.",
    },
  },
};
