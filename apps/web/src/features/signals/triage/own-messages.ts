import { defineMessages } from "../../../i18n/messages.ts";

/** Texts for who reported a signal: right after sending, and while it is being answered. */
export const ownMessages = defineMessages(
  () => ({
    sent: {
      title: (number: string) => `Je melding is verstuurd. Het nummer is ${number}.`,
      due: (moment: string) => `Het meldpunt geeft uiterlijk ${moment} een eerste antwoord.`,
      desk: "Een medewerker leest je melding en beslist: advies geven, doorverwijzen of hulp starten. Soms belt het meldpunt je om door te vragen.",
      feedback: "Het antwoord lees je hier, en bij «Mijn meldingen».",
      toMine: "Naar mijn meldingen",
      danger: "Wordt het gevaarlijk? Wacht niet op het antwoord en bel 112.",
    },
    own: {
      stateTitle: "Hoe staat het ervoor?",
      answerTitle: "Antwoord van het meldpunt",
      noAnswer: (moment: string) =>
        `Er is nog geen antwoord. Je krijgt het uiterlijk ${moment}. Je hoeft niets te doen.`,
      noAnswerLate: "Het antwoord is te laat. Bel het meldpunt en noem het nummer van je melding.",
      steps: { sent: "Verstuurd", looked: "Bekeken", answered: "Beantwoord" },
      waiting: "nog niet",
      yourReport: "Wat je meldde",
      noPersons: "Gegevens van personen laten we hier niet meer zien. Het meldpunt heeft ze wel.",
    },
  }),
  () => ({
    sent: {
      title: (number) => `Your report was sent. Its number is ${number}.`,
      due: (moment) => `The desk gives a first answer at the latest on ${moment}.`,
      desk: "A member of staff reads your report and decides: give advice, refer or start help. Sometimes the desk calls you to ask more.",
      feedback: "You read the answer here, and under “My reports”.",
      toMine: "To my reports",
      danger: "Does it become dangerous? Do not wait for the answer and call 112.",
    },
    own: {
      stateTitle: "Where does it stand?",
      answerTitle: "Answer of the desk",
      noAnswer: (moment) =>
        `There is no answer yet. You get it at the latest on ${moment}. There is nothing you need to do.`,
      noAnswerLate: "The answer is late. Call the desk and mention the number of your report.",
      steps: { sent: "Sent", looked: "Looked at", answered: "Answered" },
      waiting: "not yet",
      yourReport: "What you reported",
      noPersons: "Details of persons are no longer shown here. The desk does have them.",
    },
  }),
);
