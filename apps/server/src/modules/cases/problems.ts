import { expectBreach } from "../../platform/database/refusal-of-database.ts";
import type { ProblemTable } from "../../platform/http/problems.ts";

expectBreach("coordinators_one_at_a_time", "already-coordinator");
expectBreach("cases_have_a_coordinator", "coordinator-not-fit");

/** What the module cases refuses, in words. */
export const caseProblems: ProblemTable = {
  "case-closed": {
    status: 409,
    nl: {
      title: "Deze casus is afgesloten.",
      wayOut: "Heropen de casus eerst; dan kun je weer iets toevoegen.",
    },
    en: {
      title: "This case is closed.",
      wayOut: "Reopen the case first; then you can add to it again.",
    },
  },
  "case-open": {
    status: 409,
    nl: { title: "Deze casus is al open.", wayOut: "Je kunt gewoon verder werken." },
    en: { title: "This case is already open.", wayOut: "You can simply go on working." },
  },
  "unknown-form": {
    status: 422,
    nl: {
      title: "Deze vorm van uitbuiting kennen we niet (meer).",
      wayOut: "Kies een vorm uit de lijst.",
    },
    en: {
      title: "This form of exploitation is not known (any more).",
      wayOut: "Choose a form from the list.",
    },
  },
  "minor-in-adult-group": {
    status: 422,
    nl: {
      title: "Doelgroep B is voor volwassenen, en deze cliënt is minderjarig.",
      wayOut: "Kies doelgroep A, of pas de leeftijd aan.",
    },
    en: {
      title: "Target group B is for adults, and this client is a minor.",
      wayOut: "Choose target group A, or correct the age.",
    },
  },
  "adult-in-minor-group": {
    status: 422,
    nl: {
      title: "Doelgroep A is voor minderjarigen, en deze cliënt is volwassen.",
      wayOut: "Kies doelgroep B, of zet «minderjarig» aan.",
    },
    en: {
      title: "Target group A is for minors, and this client is an adult.",
      wayOut: "Choose target group B, or mark the client as a minor.",
    },
  },
  "coordinator-not-fit": {
    status: 422,
    nl: {
      title: "Deze persoon kan geen zorgcoördinator van deze casus zijn.",
      wayOut: "Kies een collega uit je eigen organisatie met de rol zorgcoördinator.",
    },
    en: {
      title: "This person cannot coordinate this case.",
      wayOut: "Choose a colleague of your own organisation in the role of care coordinator.",
    },
  },
  "already-coordinator": {
    status: 409,
    nl: {
      title: "Een casus heeft precies één zorgcoördinator, en die is er al.",
      wayOut: "Draag de casus over aan iemand anders.",
    },
    en: {
      title: "A case has exactly one coordinator, and there is one already.",
      wayOut: "Hand the case over to somebody else.",
    },
  },
  "compartment-closed": {
    status: 403,
    nl: {
      title: "In dit deel van het dossier mag je niets vastleggen.",
      wayOut: "Kies een ander deel, of vraag de zorgcoördinator.",
    },
    en: {
      title: "You may not add to this part of the dossier.",
      wayOut: "Choose another part, or ask the care coordinator.",
    },
  },
  "event-in-future": {
    status: 422,
    nl: {
      title: "Dit ligt in de toekomst.",
      wayOut: "Vul in wanneer het gebeurde; voor later maak je een taak.",
    },
    en: {
      title: "This lies in the future.",
      wayOut: "Fill in when it happened; make a task for something later.",
    },
  },
  "representative-needed": {
    status: 422,
    nl: {
      title: "De cliënt is jonger dan zestien.",
      wayOut: "Een vertegenwoordiger geeft toestemming; vul diens naam in.",
    },
    en: {
      title: "The client is younger than sixteen.",
      wayOut: "A representative consents; fill in their name.",
    },
  },
  "already-withdrawn": {
    status: 409,
    nl: { title: "Deze toestemming is al ingetrokken.", wayOut: "Er is niets meer te doen." },
    en: { title: "This consent was withdrawn already.", wayOut: "There is nothing left to do." },
  },
  "aftercare-in-past": {
    status: 422,
    nl: {
      title: "De dag voor nazorg ligt voor vandaag.",
      wayOut: "Kies vandaag of een latere dag.",
    },
    en: {
      title: "The day for aftercare lies before today.",
      wayOut: "Choose today or a later day.",
    },
  },
  "search-too-wide": {
    status: 422,
    nl: {
      title: "Hiermee zoeken levert te veel mensen op.",
      wayOut: "Vul een achternaam, een telefoonnummer of een geboortedatum in.",
    },
    en: {
      title: "This would find too many people.",
      wayOut: "Fill in a surname, a phone number or a date of birth.",
    },
  },
};
