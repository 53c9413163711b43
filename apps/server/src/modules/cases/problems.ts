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
  "same-phase": {
    status: 409,
    nl: { title: "De cliënt is al in deze stap.", wayOut: "Er is niets meer te doen." },
    en: { title: "The client is in this step already.", wayOut: "There is nothing left to do." },
  },
  "unknown-topic": {
    status: 422,
    nl: { title: "Dit onderwerp kennen we niet (meer).", wayOut: "Kies uit de lijst." },
    en: { title: "This topic is not known (any more).", wayOut: "Choose from the list." },
  },
  "age-needed": {
    status: 422,
    nl: {
      title: "We weten niet hoe oud de cliënt is.",
      wayOut: "Vraag of de cliënt zestien of ouder is, en vul dat in.",
    },
    en: {
      title: "The age of the client is not known.",
      wayOut: "Ask whether the client is sixteen or older, and fill that in.",
    },
  },
  "not-an-objection": {
    status: 422,
    nl: { title: "Dit is geen bezwaar.", wayOut: "Alleen over een bezwaar neem je een besluit." },
    en: { title: "This is no objection.", wayOut: "Only an objection is decided on." },
  },
  "already-decided": {
    status: 409,
    nl: { title: "Over dit bezwaar is al besloten.", wayOut: "Leg een nieuw bezwaar vast." },
    en: { title: "This objection was decided already.", wayOut: "Record a new objection." },
  },
  "unknown-text": {
    status: 404,
    nl: {
      title: "Deze tekst is er niet in deze taal.",
      wayOut: "Kies een andere taal, of laat de tekst vertalen door een tolk.",
    },
    en: {
      title: "This text is not there in this language.",
      wayOut: "Choose another language, or have the text translated by an interpreter.",
    },
  },
  "contact-against-rule": {
    status: 422,
    nl: {
      title: "Dit gaat tegen de afspraken over veilig contact in.",
      wayOut: "Leg uit waarom het toch zo moest; de zorgcoördinator leest dat.",
    },
    en: {
      title: "This goes against the rules for safe contact.",
      wayOut: "Explain why it had to be this way; the care coordinator reads it.",
    },
  },
  "contact-rules-unknown": {
    status: 422,
    nl: {
      title: "Je kent de afspraken over veilig contact niet.",
      wayOut: "Bel eerst de zorgcoördinator, of leg uit waarom dat niet kon.",
    },
    en: {
      title: "You do not know the rules for safe contact.",
      wayOut: "Call the care coordinator first, or explain why you could not.",
    },
  },
  "not-a-contact": {
    status: 422,
    nl: {
      title: "Een manier van contact hoort bij de soort «Contact».",
      wayOut: "Kies de soort «Contact», of laat de manier leeg.",
    },
    en: {
      title: "A way of contact belongs to the kind “Contact”.",
      wayOut: "Choose the kind “Contact”, or leave the way empty.",
    },
  },
  "review-in-past": {
    status: 422,
    nl: {
      title: "De dag om dit opnieuw te bekijken, is al voorbij.",
      wayOut: "Kies vandaag of een latere dag.",
    },
    en: { title: "The day for the review has passed.", wayOut: "Choose today or a later day." },
  },
  "owner-not-fit": {
    status: 422,
    nl: {
      title: "Deze organisatie kan het veiligheidsdossier niet bijhouden.",
      wayOut: "Kies een organisatie die in het vak contact en veiligheid mag schrijven.",
    },
    en: {
      title: "This organisation cannot keep the safety file.",
      wayOut: "Choose one that may add to the compartment contact and safety.",
    },
  },
  "already-on-list": {
    status: 409,
    nl: { title: "Die staat al op de lijst.", wayOut: "Er is niets meer te doen." },
    en: { title: "Already on the list.", wayOut: "There is nothing left to do." },
  },
  "reader-not-fit": {
    status: 422,
    nl: {
      title: "Die kan niet op deze lijst.",
      wayOut: "Kies een organisatie die meedoet, een collega of de zorgcoördinator.",
    },
    en: {
      title: "They cannot be on this list.",
      wayOut: "Choose an organisation in the case, a colleague or the care coordinator.",
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
