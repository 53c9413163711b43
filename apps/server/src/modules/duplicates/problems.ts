import { expectBreach } from "../../platform/database/refusal-of-database.ts";
import type { ProblemTable } from "../../platform/http/problems.ts";

expectBreach("mergers_from_once", "already-merged");

/** What the module duplicates refuses, in words. */
export const duplicateProblems: ProblemTable = {
  "lookup-budget-spent": {
    status: 429,
    nl: {
      title: "Je hebt vandaag al vaak bij andere organisaties laten kijken.",
      wayOut: "Morgen kan het weer. Is het dringend? Vraag een collega.",
    },
    en: {
      title: "You had other organisations compared many times today.",
      wayOut: "Tomorrow it is possible again. Is it urgent? Ask a colleague.",
    },
  },
  "client-unknown": {
    status: 422,
    nl: {
      title: "Van deze casus is niet bekend wie de cliënt is.",
      wayOut: "Vul eerst in wie de cliënt is.",
    },
    en: {
      title: "It is not known who the client of this case is.",
      wayOut: "Fill in first who the client is.",
    },
  },
  "not-coordinating": {
    status: 403,
    nl: {
      title: "Dit kan alleen de organisatie die de casus coördineert.",
      wayOut: "Vraag het de zorgcoördinator.",
    },
    en: {
      title: "Only the organisation that coordinates the case can do this.",
      wayOut: "Ask the care coordinator.",
    },
  },
  "same-case": {
    status: 422,
    nl: { title: "Dit is dezelfde casus.", wayOut: "Kies de andere casus van deze persoon." },
    en: { title: "This is the same case.", wayOut: "Choose the other case of this person." },
  },
  "already-merged": {
    status: 409,
    nl: {
      title: "Een van beide is al samengevoegd.",
      wayOut: "Maak de eerdere samenvoeging eerst ongedaan.",
    },
    en: { title: "One of both was merged already.", wayOut: "Undo the earlier merger first." },
  },
  "not-merged": {
    status: 409,
    nl: { title: "Deze samenvoeging is al ongedaan gemaakt.", wayOut: "Er is niets meer te doen." },
    en: { title: "This merger was undone already.", wayOut: "There is nothing left to do." },
  },
};
