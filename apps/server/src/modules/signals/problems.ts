import type { ProblemTable } from "../../platform/http/problems.ts";

/** What the module signals refuses, in words. */
export const signalProblems: ProblemTable = {
  "no-desk-in-region": {
    status: 422,
    nl: {
      title: "In deze regio is nog geen meld- en adviespunt aangesloten.",
      wayOut: "Bel 112 bij gevaar, of anders de politie of CoMensha. Je concept blijft bewaard.",
    },
    en: {
      title: "No reporting desk is connected in this region yet.",
      wayOut: "Call 112 in danger, or else the police or CoMensha. Your draft is kept.",
    },
  },
  "unknown-sign": {
    status: 422,
    nl: {
      title: "Een van de aangevinkte signalen staat niet (meer) op de lijst.",
      wayOut: "Open de lijst opnieuw en vink aan wat je zag.",
    },
    en: {
      title: "One of the ticked signs is not on the list (any more).",
      wayOut: "Open the list again and tick what you saw.",
    },
  },
  "persons-not-for-advice": {
    status: 422,
    nl: {
      title: "Bij advies of consult noemen we geen personen.",
      wayOut: "Haal de personen weg, of kies «mogelijk slachtoffer».",
    },
    en: {
      title: "Advice and consult name no persons.",
      wayOut: "Remove the persons, or choose «possible victim».",
    },
  },
  "signal-in-other-hands": {
    status: 409,
    nl: {
      title: "Een collega heeft dit signaal al opgepakt.",
      wayOut: "Overleg met je collega, of pak een ander signaal.",
    },
    en: {
      title: "A colleague has taken up this signal already.",
      wayOut: "Talk to your colleague, or take another signal.",
    },
  },
  "signal-decided": {
    status: 409,
    nl: {
      title: "Over dit signaal is al besloten.",
      wayOut: "Ververs de pagina om het besluit te zien.",
    },
    en: {
      title: "This signal was decided on already.",
      wayOut: "Refresh the page to see the decision.",
    },
  },
  "case-details-missing": {
    status: 422,
    nl: {
      title: "Om een casus te openen ontbreken gegevens.",
      wayOut: "Kies doelgroep, vorm en zorgcoördinator.",
    },
    en: {
      title: "Details are missing to open a case.",
      wayOut: "Choose target group, form and care coordinator.",
    },
  },
  "referral-missing": {
    status: 422,
    nl: {
      title: "Het is niet duidelijk naar wie je doorverwijst.",
      wayOut: "Kies de organisatie die het overneemt.",
    },
    en: {
      title: "It is not clear to whom you refer.",
      wayOut: "Choose the organisation that takes over.",
    },
  },
  "link-missing": {
    status: 422,
    nl: {
      title: "Het is niet duidelijk aan welk signaal je koppelt.",
      wayOut: "Kies het andere signaal.",
    },
    en: { title: "It is not clear to which signal you link.", wayOut: "Choose the other signal." },
  },
};
