import { expectBreach } from "../../platform/database/refusal-of-database.ts";
import type { ProblemTable } from "../../platform/http/problems.ts";
import { breachProblems } from "./breach-problems.ts";
import { requestProblems } from "./request-problems.ts";

expectBreach("destruction_items_once", "already-in-a-run");
expectBreach("destructions_second_person", "second-person-needed");

/** What the module rights refuses about the log, retention and destruction, in words. */
const retentionProblems: ProblemTable = {
  "period-backwards": {
    status: 422,
    nl: {
      title: "De laatste dag ligt voor de eerste dag.",
      wayOut: "Draai de dagen om, of laat er één leeg.",
    },
    en: {
      title: "The last day lies before the first day.",
      wayOut: "Turn the days around, or leave one empty.",
    },
  },
  "regime-twice": {
    status: 422,
    nl: { title: "Dezelfde wet staat er twee keer.", wayOut: "Kies elke wet één keer." },
    en: { title: "The same law is there twice.", wayOut: "Choose each law once." },
  },
  "only-wgs-decides": {
    status: 422,
    nl: {
      title: "Alleen onder de Wgs bepaalt een besluit de laatste dag.",
      wayOut: "Laat de dag bij de andere wetten leeg.",
    },
    en: {
      title: "Only under the Wgs a decision sets the last day.",
      wayOut: "Leave the day empty for the other laws.",
    },
  },
  "hold-in-past": {
    status: 422,
    nl: { title: "Deze dag is al voorbij.", wayOut: "Kies vandaag of een latere dag." },
    en: { title: "This day is over already.", wayOut: "Choose today or a later day." },
  },
  "hold-lifted": {
    status: 409,
    nl: { title: "Dit is al opgeheven.", wayOut: "Er is niets meer te doen." },
    en: { title: "This was lifted already.", wayOut: "There is nothing left to do." },
  },
  "not-over-yet": {
    status: 409,
    nl: {
      title: "De bewaartermijn van een van deze dossiers is nog niet voorbij.",
      wayOut: "Ververs de lijst en kies alleen dossiers die klaarstaan.",
    },
    en: {
      title: "The retention of one of these dossiers is not over yet.",
      wayOut: "Refresh the list and choose only dossiers that are ready.",
    },
  },
  "held-back": {
    status: 409,
    nl: {
      title: "Iemand houdt de vernietiging van een van deze dossiers tegen.",
      wayOut: "Vraag de zorgcoördinator of dat nog nodig is.",
    },
    en: {
      title: "Somebody holds back the destruction of one of these dossiers.",
      wayOut: "Ask the care coordinator whether that is still needed.",
    },
  },
  "already-in-a-run": {
    status: 409,
    nl: {
      title: "Een van deze dossiers staat al klaar om vernietigd te worden.",
      wayOut: "Bekijk de lopende vernietigingen.",
    },
    en: {
      title: "One of these dossiers already waits for destruction.",
      wayOut: "Look at the destructions under way.",
    },
  },
  "second-person-needed": {
    status: 409,
    nl: {
      title: "Je kunt niet goedkeuren wat je zelf hebt voorbereid.",
      wayOut: "Vraag een collega om mee te kijken en goed te keuren.",
    },
    en: {
      title: "You cannot approve what you prepared yourself.",
      wayOut: "Ask a colleague to look along and approve.",
    },
  },
  "run-settled": {
    status: 409,
    nl: {
      title: "Over deze vernietiging is al besloten.",
      wayOut: "Ververs de pagina om te zien hoe het ermee staat.",
    },
    en: {
      title: "This destruction has been decided on already.",
      wayOut: "Refresh the page to see how it stands.",
    },
  },
  "run-not-done": {
    status: 409,
    nl: {
      title: "Deze vernietiging is nog niet klaar.",
      wayOut: "Het bewijs is er zodra alles is uitgevoerd.",
    },
    en: {
      title: "This destruction is not finished yet.",
      wayOut: "The proof is there once everything is done.",
    },
  },
};

/** What the module rights refuses, in words. */
export const rightsProblems: ProblemTable = {
  ...retentionProblems,
  ...requestProblems,
  ...breachProblems,
};
