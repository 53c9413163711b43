import { expectBreach } from "../../platform/database/refusal-of-database.ts";
import type { ProblemTable } from "../../platform/http/problems.ts";

expectBreach("agreements_ready_for_force", "not-ready-for-force");
expectBreach("agreements_only_draft_changes", "only-draft-changes");
expectBreach("agreements_life", "only-draft-changes");
expectBreach("agreements_one_amendment", "amendment-exists");
expectBreach("signatures_once", "signed-already");

/** What the life of an agreement refuses, in words. */
export const lifeProblems: ProblemTable = {
  "only-draft-changes": {
    status: 409,
    nl: {
      title: "Deze afspraak geldt of gold al; de tekst staat vast.",
      wayOut: "Begin een wijziging. Die tekent iedereen opnieuw, en tot dan blijft deze gelden.",
    },
    en: {
      title: "This agreement holds or held; its text is settled.",
      wayOut: "Begin an amendment. Everybody signs it anew, and until then this one holds.",
    },
  },
  "not-a-draft": {
    status: 409,
    nl: {
      title: "Alleen een ontwerp kun je aanbieden.",
      wayOut: "Kijk hoe de afspraak er nu voor staat.",
    },
    en: {
      title: "Only a draft can be offered.",
      wayOut: "See how the agreement stands now.",
    },
  },
  "not-ready-to-offer": {
    status: 422,
    nl: {
      title: "Deze afspraak kan nog niet worden aangeboden.",
      wayOut: "Vul aan wat hieronder staat. Er is niets veranderd.",
    },
    en: {
      title: "This agreement cannot be offered yet.",
      wayOut: "Complete what is named below. Nothing has changed.",
    },
  },
  "not-ready-for-force": {
    status: 422,
    nl: {
      title: "Deze afspraak kan nog niet in werking treden.",
      wayOut: "Regel eerst wat hieronder staat. Er is niets veranderd.",
    },
    en: {
      title: "This agreement cannot enter into force yet.",
      wayOut: "Settle what is named below first. Nothing has changed.",
    },
  },
  "not-offered": {
    status: 409,
    nl: {
      title: "Deze afspraak ligt nu niet voor ter ondertekening.",
      wayOut: "Wacht tot de beheerder de tekst aanbiedt.",
    },
    en: {
      title: "This agreement is not on offer now.",
      wayOut: "Wait until the manager offers the text.",
    },
  },
  "not-a-signatory": {
    status: 403,
    nl: {
      title: "Jij bent niet aangewezen om dit te ondertekenen.",
      wayOut: "Vraag de beheerder van de afspraak wie voor jouw organisatie tekent.",
    },
    en: {
      title: "You are not named to sign this.",
      wayOut: "Ask the manager of the agreement who signs for your organisation.",
    },
  },
  "signed-already": {
    status: 409,
    nl: {
      title: "Jouw organisatie heeft al getekend.",
      wayOut: "Er is niets te doen.",
    },
    en: {
      title: "Your organisation has signed already.",
      wayOut: "There is nothing to do.",
    },
  },
  "other-text": {
    status: 409,
    nl: {
      title: "De tekst is veranderd nadat je hem opende.",
      wayOut: "Lees de tekst opnieuw en teken dan. Er is niets getekend.",
    },
    en: {
      title: "The text changed after you opened it.",
      wayOut: "Read the text again and then sign. Nothing was signed.",
    },
  },
  "second-factor-needed": {
    status: 403,
    nl: {
      title: "Ondertekenen kan alleen na inloggen met een tweede stap.",
      wayOut: "Log in met een passkey of met een code, en teken dan.",
    },
    en: {
      title: "Signing takes a session with a second factor.",
      wayOut: "Sign in with a passkey or a code, and then sign.",
    },
  },
  "not-in-force": {
    status: 409,
    nl: {
      title: "Alleen een afspraak die geldt kun je wijzigen.",
      wayOut: "Pas het ontwerp zelf aan.",
    },
    en: {
      title: "Only an agreement in force can be amended.",
      wayOut: "Change the draft itself.",
    },
  },
  "amendment-exists": {
    status: 409,
    nl: {
      title: "Er is al een wijziging van deze afspraak onderweg.",
      wayOut: "Ga verder met die wijziging.",
    },
    en: {
      title: "An amendment of this agreement is under way already.",
      wayOut: "Go on with that amendment.",
    },
  },
  "already-over": {
    status: 409,
    nl: {
      title: "Deze afspraak is al voorbij.",
      wayOut: "Er is niets te doen.",
    },
    en: {
      title: "This agreement is over already.",
      wayOut: "There is nothing to do.",
    },
  },
  "end-before-start": {
    status: 422,
    nl: {
      title: "Het einde ligt voor of op het begin.",
      wayOut: "Kies een latere einddag, of laat het einde leeg.",
    },
    en: {
      title: "The end lies before or on the start.",
      wayOut: "Choose a later end, or leave the end open.",
    },
  },
  "review-after-end": {
    status: 422,
    nl: {
      title: "De herziening ligt na het einde van de afspraak.",
      wayOut: "Kies een dag voor het einde.",
    },
    en: {
      title: "The review lies after the end of the agreement.",
      wayOut: "Choose a day before the end.",
    },
  },
  "organisation-ended": {
    status: 422,
    nl: {
      title: "Een van deze organisaties bestaat niet meer of ging op in een andere.",
      wayOut: "Kies de organisatie die haar opvolgt.",
    },
    en: {
      title: "One of these organisations no longer exists or went over into another.",
      wayOut: "Choose the organisation that succeeded it.",
    },
  },
  "signatory-elsewhere": {
    status: 422,
    nl: {
      title: "Een van deze mensen mag niet voor deze organisatie tekenen.",
      wayOut: "Kies een collega die er nu werkt en mag tekenen.",
    },
    en: {
      title: "One of these people may not sign for this organisation.",
      wayOut: "Choose a colleague who works there now and may sign.",
    },
  },
  "party-twice": {
    status: 422,
    nl: {
      title: "Een organisatie staat er twee keer in.",
      wayOut: "Haal er een weg.",
    },
    en: {
      title: "An organisation is named twice.",
      wayOut: "Remove one of them.",
    },
  },
};
