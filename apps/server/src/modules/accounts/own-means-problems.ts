import type { ProblemTable } from "../../platform/http/problems.ts";

/** Refusals about a new password and its code app, in words. */
export const ownMeansProblems: ProblemTable = {
  "password-common": {
    status: 422,
    nl: {
      title: "Dit wachtwoord proberen inbrekers als eerste.",
      wayOut: "Kies een paar woorden die niet bij elkaar horen, samen minstens 12 tekens.",
    },
    en: {
      title: "Burglars try this password first.",
      wayOut: "Choose a few words that do not belong together, at least 12 characters.",
    },
  },
  "password-own-words": {
    status: 422,
    nl: {
      title: "In dit wachtwoord staat je naam, je adres of je organisatie.",
      wayOut: "Kies woorden die niets met jou of je werk te maken hebben.",
    },
    en: {
      title: "This password holds your name, your address or your organisation.",
      wayOut: "Choose words that have nothing to do with you or your work.",
    },
  },
  "code-wrong": {
    status: 422,
    nl: {
      title: "De code uit je app klopt niet.",
      wayOut:
        "Neem een nieuwe code. Blijft het fout gaan? Zet de klok van je telefoon op automatisch.",
    },
    en: {
      title: "The code from your app is not right.",
      wayOut: "Take a new code. Still wrong? Set the clock of your phone to automatic.",
    },
  },
  "code-too-soon": {
    status: 429,
    nl: {
      title: "De vorige codes klopten niet. Wacht een paar seconden.",
      wayOut: "Wacht tot je app een nieuwe code toont, en typ die.",
    },
    en: {
      title: "The last codes were wrong. Wait a few seconds.",
      wayOut: "Wait until your app shows a new code, and type that one.",
    },
  },
  "code-app-missing": {
    status: 409,
    nl: {
      title: "Je gebruikt geen code-app.",
      wayOut: "Stel eerst een wachtwoord met code-app in; dan krijg je herstelcodes.",
    },
    en: {
      title: "You do not use a code app.",
      wayOut: "First set a password with a code app; you then get recovery codes.",
    },
  },
};
