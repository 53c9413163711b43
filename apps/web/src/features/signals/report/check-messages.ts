import { defineMessages } from "../../../i18n/messages.ts";

/** Texts of «Signaal melden» about persons, checking, sending and keeping. */
export const checkMessages = defineMessages(
  (f) => ({
    check: {
      title: "Klopt het?",
      intro: "Lees je melding na. Je kunt alles nog veranderen.",
      change: "Wijzig",
      empty: "niet ingevuld",
      signs: "Aangekruiste signalen",
      danger: "Direct gevaar",
      dangers: { yes: "Ja", no: "Nee" },
      form: "Vorm",
      nobody: "niemand",
      nextTitle: "Wat gebeurt er hierna?",
      next: {
        desk: (region: string) => `Je melding gaat naar het meldpunt van ${region}.`,
        deskAnywhere: "Je melding gaat naar het meldpunt van je regio.",
        answer: "Je ziet meteen tot wanneer het meldpunt tijd heeft voor een eerste antwoord.",
        human: "Een medewerker leest de melding en beslist wat er gebeurt.",
        feedback: "Het antwoord lees je bij «Mijn meldingen».",
      },
      send: "Melding versturen",
      sending: "Melding wordt verstuurd",
      already:
        "Deze melding was al verstuurd voordat je haar veranderde. Kijk bij «Mijn meldingen». Wat je erbij schreef, staat hier nog.",
      toMine: "Naar mijn meldingen",
    },
    need: {
      kind: "Kies waar je melding over gaat.",
      facts: "Schrijf op wat je zag of hoorde.",
      factsOfQuestion: "Schrijf op wat je wilt bespreken.",
      tooLong: (count: number) =>
        f.plural(count, {
          one: "Deze tekst is 1 teken te lang.",
          other: "Deze tekst is # tekens te lang.",
        }),
      urgency: "Kies hoe snel het meldpunt moet reageren.",
      victimKnows: "Kies of het slachtoffer van de melding weet. «Weet ik niet» mag.",
      victimAgrees: "Kies of het slachtoffer het ermee eens is. «Niet gevraagd» mag.",
      birth: "Deze geboortedatum is niet te lezen. Verbeter haar of kies «Onbekend».",
    },
    rail: {
      label: "Bellen en wie ziet dit",
      call: "Bellen",
      danger: "Direct gevaar",
      who: "Wie ziet dit",
      whoDesk: (region: string) => `De medewerkers van het meldpunt van ${region}`,
      whoDeskAnywhere: "De medewerkers van het meldpunt van je regio",
      whoYou: "Jij",
      whoLater:
        "Partners zien pas iets als er een casus komt, en dan alleen wat volgens de afspraken mag.",
      draftOnly: "Zolang je niet verstuurt, zie alleen jij dit.",
    },
  }),
  (f) => ({
    check: {
      title: "Is this right?",
      intro: "Read your report once more. You can still change everything.",
      change: "Change",
      empty: "not filled in",
      signs: "Signs ticked",
      danger: "Immediate danger",
      dangers: { yes: "Yes", no: "No" },
      form: "Form",
      nobody: "nobody",
      nextTitle: "What happens next?",
      next: {
        desk: (region) => `Your report goes to the desk of ${region}.`,
        deskAnywhere: "Your report goes to the desk of your region.",
        answer: "You see at once until when the desk has time for a first answer.",
        human: "A member of staff reads the report and decides what happens.",
        feedback: "You read the answer under “My reports”.",
      },
      send: "Send report",
      sending: "The report is being sent",
      already:
        "This report had already been sent before you changed it. Look under “My reports”. What you added is still here.",
      toMine: "To my reports",
    },
    need: {
      kind: "Choose what your report is about.",
      facts: "Write down what you saw or heard.",
      factsOfQuestion: "Write down what you want to discuss.",
      tooLong: (count) =>
        f.plural(count, {
          one: "This text is 1 character too long.",
          other: "This text is # characters too long.",
        }),
      urgency: "Choose how soon the desk must respond.",
      victimKnows: "Choose whether the victim knows about the report. “I do not know” is fine.",
      victimAgrees: "Choose whether the victim agrees. “Not asked” is fine.",
      birth: "This date of birth cannot be read. Correct it or choose “Unknown”.",
    },
    rail: {
      label: "Call, and who sees this",
      call: "Call",
      danger: "Immediate danger",
      who: "Who sees this",
      whoDesk: (region) => `The staff of the desk of ${region}`,
      whoDeskAnywhere: "The staff of the desk of your region",
      whoYou: "You",
      whoLater:
        "Partners see something only once there is a case, and then only what the agreements allow.",
      draftOnly: "As long as you do not send it, only you see this.",
    },
  }),
);
