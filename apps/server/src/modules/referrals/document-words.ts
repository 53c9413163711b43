import type { SecrecySteps } from "@schakel/contract";
import type { SecrecyStatus } from "./secrecy-form.ts";

export type DocumentWords = {
  readonly receipt: {
    readonly title: string;
    readonly intro: string;
    readonly number: string;
    readonly from: string;
    readonly to: string;
    readonly moment: string;
    readonly offeredBy: string;
    readonly acceptedBy: string;
    readonly coordinator: string;
    readonly entries: string;
    readonly hash: string;
    readonly aftercare: string;
    readonly noAftercare: string;
    readonly until: (day: string) => string;
    readonly frozenTitle: string;
    readonly frozen: string;
    readonly foot: (number: string) => string;
  };
  readonly secrecy: {
    readonly title: string;
    readonly intro: string;
    readonly number: string;
    readonly author: string;
    readonly second: string;
    readonly writtenOn: string;
    readonly status: string;
    readonly statuses: Readonly<Record<SecrecyStatus, string>>;
    readonly steps: Readonly<Record<keyof SecrecySteps, string>>;
    readonly remark: string;
    readonly foot: (number: string) => string;
  };
};

/** Words of the receipt of a handover and of the form about breaking secrecy. */
export const documentWords: Readonly<Record<"nl" | "en", DocumentWords>> = {
  nl: {
    receipt: {
      title: "Ontvangstbewijs van een overdracht",
      intro: "Beide organisaties hebben dit bewijs. Het noemt geen cliënt.",
      number: "Casus",
      from: "Overgedragen door",
      to: "Overgenomen door",
      moment: "Dag en tijd",
      offeredBy: "Aangeboden door",
      acceptedBy: "Aangenomen door",
      coordinator: "Nieuwe zorgcoördinator",
      entries: "Aantal notities",
      hash: "Controlegetal (SHA-256)",
      aftercare: "Nazorg",
      noAftercare: "De oude kant leest niets meer mee.",
      until: (day) => `De oude kant leest de gekozen vakken tot en met ${day}, daarna niets meer.`,
      frozenTitle: "De geschiedenis ligt vast",
      frozen:
        "Wat voor de overdracht is geschreven, kan niemand meer veranderen. Wie iets wil rechtzetten, schrijft een nieuwe notitie.",
      foot: (number) => `Casus ${number}, ontvangstbewijs`,
    },
    secrecy: {
      title: "Conflict van plichten",
      intro:
        "Waarom een professional zijn geheimhouding doorbreekt, en wat een tweede persoon daarvan vindt. Alleen deze twee kunnen dit formulier lezen.",
      number: "Casus",
      author: "Ingevuld door",
      second: "Tweede persoon",
      writtenOn: "Ingevuld op",
      status: "Stand",
      statuses: {
        awaiting: "wacht op de tweede persoon",
        confirmed: "bevestigd door de tweede persoon",
        "not-confirmed": "niet bevestigd door de tweede persoon",
        withdrawn: "teruggenomen door de schrijver",
      },
      steps: {
        consentAttempted: "Wat is gedaan om toestemming te krijgen?",
        seriousHarm: "Welk ernstig nadeel dreigt als er niets wordt gezegd?",
        noOtherWay: "Waarom is er geen andere manier?",
        leastTold: "Wat wordt verteld, en niet meer dan dat?",
        recipient: "Aan wie wordt het verteld?",
      },
      remark: "Opmerking van de tweede persoon",
      foot: (number) => `Casus ${number}, conflict van plichten`,
    },
  },
  en: {
    receipt: {
      title: "Receipt of a handover",
      intro: "Both organisations hold this receipt. It names no client.",
      number: "Case",
      from: "Handed over by",
      to: "Taken over by",
      moment: "Day and time",
      offeredBy: "Offered by",
      acceptedBy: "Accepted by",
      coordinator: "New care coordinator",
      entries: "Number of entries",
      hash: "Check value (SHA-256)",
      aftercare: "Aftercare",
      noAftercare: "The old side reads nothing any more.",
      until: (day) =>
        `The old side reads the chosen parts up to and including ${day}, then nothing.`,
      frozenTitle: "The history is fixed",
      frozen:
        "What was written before the handover cannot be changed any more. To set something right, add a new entry.",
      foot: (number) => `Case ${number}, receipt`,
    },
    secrecy: {
      title: "Conflict of duties",
      intro:
        "Why a professional breaks secrecy, and what a second person thinks of it. Only these two can read this form.",
      number: "Case",
      author: "Filled in by",
      second: "Second person",
      writtenOn: "Filled in on",
      status: "State",
      statuses: {
        awaiting: "waits for the second person",
        confirmed: "confirmed by the second person",
        "not-confirmed": "not confirmed by the second person",
        withdrawn: "taken back by its author",
      },
      steps: {
        consentAttempted: "What was done to get consent?",
        seriousHarm: "Which serious harm threatens when nothing is said?",
        noOtherWay: "Why is there no other way?",
        leastTold: "What is told, and no more than that?",
        recipient: "Who is told?",
      },
      remark: "Remark of the second person",
      foot: (number) => `Case ${number}, conflict of duties`,
    },
  },
};
