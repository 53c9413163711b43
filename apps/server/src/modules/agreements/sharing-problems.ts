import { expectBreach } from "../../platform/database/refusal-of-database.ts";
import type { ProblemTable } from "../../platform/http/problems.ts";

expectBreach("approvals_once", "asked-already");
expectBreach("approvals_second_person", "second-person-is-first");
expectBreach("emergency_other_reviewer", "own-emergency");

/** What a second person and an emergency refuse, in words. */
export const sharingProblems: ProblemTable = {
  "no-second-person-needed": {
    status: 422,
    nl: {
      title: "Voor dit artikel is geen tweede persoon nodig.",
      wayOut: "Er is niets te vragen.",
    },
    en: {
      title: "This clause needs no second person.",
      wayOut: "There is nothing to ask.",
    },
  },
  "asked-already": {
    status: 409,
    nl: {
      title: "Dit is al aan een collega gevraagd.",
      wayOut: "Kijk bij «Tweede persoon» wie het kan goedkeuren.",
    },
    en: {
      title: "A colleague was asked already.",
      wayOut: "See under «Second person» who can approve.",
    },
  },
  "second-person-is-first": {
    status: 409,
    nl: {
      title: "Wie het vraagt, kan het niet zelf goedkeuren.",
      wayOut: "Vraag een collega om mee te kijken.",
    },
    en: {
      title: "Who asks cannot approve it.",
      wayOut: "Ask a colleague to look along.",
    },
  },
  "approved-already": {
    status: 409,
    nl: {
      title: "Dit is al goedgekeurd.",
      wayOut: "Er is niets te doen.",
    },
    en: {
      title: "This is approved already.",
      wayOut: "There is nothing to do.",
    },
  },
  "no-emergency-access": {
    status: 404,
    nl: {
      title: "In nood openen kan hier niet.",
      wayOut:
        "Het nummer bestaat niet, of geen afspraak geeft jou hier toegang in nood. Is er nu gevaar? Bel 112 en daarna de zorgcoördinator.",
    },
    en: {
      title: "This cannot be opened in an emergency.",
      wayOut:
        "The number does not exist, or no agreement gives you access in an emergency. Is there danger now? Call 112 and then the care coordinator.",
    },
  },
  "emergency-over": {
    status: 409,
    nl: {
      title: "Deze inzage in nood is al voorbij.",
      wayOut: "Er is niets te doen.",
    },
    en: {
      title: "This access in an emergency is over already.",
      wayOut: "There is nothing to do.",
    },
  },
  "reviewed-already": {
    status: 409,
    nl: {
      title: "Deze inzage is al beoordeeld.",
      wayOut: "Er is niets te doen.",
    },
    en: {
      title: "This access was reviewed already.",
      wayOut: "There is nothing to do.",
    },
  },
  "own-emergency": {
    status: 409,
    nl: {
      title: "Je kunt je eigen inzage niet beoordelen.",
      wayOut: "Een andere privacyfunctionaris beoordeelt die.",
    },
    en: {
      title: "You cannot review your own access.",
      wayOut: "Another privacy officer reviews it.",
    },
  },
};
