import type { RequestDetail } from "@schakel/contract";
import type { Day, Instant } from "@schakel/kernel";
import type { PdfBlock, PdfDocument } from "../../platform/pdf/index.ts";

/** Everything that a letter says; the client is «u». */
export type LetterFacts = {
  readonly letter: RequestDetail["letters"][number];
  readonly number: string;
  readonly caseNumber: string;
  readonly kind: RequestDetail["kind"];
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly ruleSource: string;
  readonly coordinator: string;
  readonly organisation: string;
  /** Who decides on police data. */
  readonly controller: string | null;
  readonly extensionReason: string | null;
  readonly status: RequestDetail["status"];
  readonly ground: string | null;
  readonly explanation: string | null;
  readonly madeAt: Instant;
};

const days = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" });
const dayOf = (moment: string): string => days.format(new Date(moment));

const asked: Readonly<Record<RequestDetail["kind"], string>> = {
  access: "om een kopie van uw dossier",
  rectification: "om iets in uw dossier te verbeteren",
  objection: "om iets niet meer met uw gegevens te doen",
  destruction: "om uw dossier te vernietigen",
};

const titles: Readonly<Record<LetterFacts["letter"], string>> = {
  received: "Wij hebben uw verzoek ontvangen",
  extended: "Wij hebben meer tijd nodig voor uw verzoek",
  "passed-on": "Verzoek van een cliënt over politiegegevens",
  decided: "Ons antwoord op uw verzoek",
};

/** A letter about a request, in plain Dutch (B1); the one to a controller speaks to an organisation. */
export function requestLetter(facts: LetterFacts): PdfDocument {
  return {
    language: "nl",
    title: titles[facts.letter],
    author: facts.organisation,
    madeAt: facts.madeAt,
    foot: `Verzoek ${facts.number}`,
    blocks: facts.letter === "passed-on" ? toController(facts) : toClient(facts),
  };
}

function toClient(facts: LetterFacts): PdfBlock[] {
  return [
    {
      kind: "paragraph",
      lead: true,
      text: `U vroeg ons op ${dayOf(facts.receivedOn)} ${asked[facts.kind]}.`,
    },
    ...middle(facts),
    { kind: "heading", text: "Heeft u vragen?" },
    {
      kind: "paragraph",
      text: `Stel ze aan ${facts.coordinator} van ${facts.organisation}.`,
    },
    {
      kind: "facts",
      facts: [
        { label: "Nummer van uw verzoek", text: facts.number },
        { label: "Dossiernummer", text: facts.caseNumber },
        { label: "Datum van deze brief", text: dayOf(facts.madeAt) },
      ],
    },
  ];
}

function middle(facts: LetterFacts): PdfBlock[] {
  switch (facts.letter) {
    case "received":
      return [
        {
          kind: "paragraph",
          text: `U krijgt uiterlijk op ${dayOf(facts.dueOn)} antwoord. Lukt dat niet, dan hoort u dat voor die dag, met de reden.`,
        },
        { kind: "paragraph", text: `Deze termijn staat in: ${facts.ruleSource}.` },
      ];
    case "extended":
      return [
        {
          kind: "paragraph",
          text: `Wij hebben meer tijd nodig. U krijgt uiterlijk op ${dayOf(facts.dueOn)} antwoord.`,
        },
        { kind: "notice", title: "Waarom duurt het langer?", text: facts.extensionReason ?? "" },
        complaint,
      ];
    default:
      return decided(facts);
  }
}

const answers: Readonly<Record<LetterFacts["status"], string>> = {
  open: "",
  withdrawn: "U hebt uw verzoek ingetrokken.",
  granted: "Wij doen wat u vroeg.",
  "partly-granted": "Wij doen een deel van wat u vroeg.",
  refused: "Wij doen niet wat u vroeg.",
};

const complaint: PdfBlock = {
  kind: "paragraph",
  text: "Bent u het hier niet mee eens? Zeg het tegen ons. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan.",
};

function decided(facts: LetterFacts): PdfBlock[] {
  const ground: PdfBlock[] =
    facts.ground === null
      ? []
      : [{ kind: "paragraph", text: `De reden die in de wet staat: ${facts.ground}.` }];
  const copy: PdfBlock[] =
    facts.kind === "access" && facts.status !== "refused"
      ? [{ kind: "paragraph", text: "De kopie zit bij deze brief." }]
      : [];
  return [
    { kind: "paragraph", text: answers[facts.status] },
    { kind: "notice", title: "Onze uitleg", text: facts.explanation ?? "" },
    ...ground,
    ...copy,
    ...(facts.status === "granted" ? [] : [complaint]),
  ];
}

function toController(facts: LetterFacts): PdfBlock[] {
  const about = facts.kind === "access" ? "inzage in" : "verbetering van";
  return [
    {
      kind: "paragraph",
      lead: true,
      text: `Aan ${facts.controller ?? ""}. Een cliënt vroeg ons op ${dayOf(facts.receivedOn)} om ${about} gegevens die u over de strafzaak hebt verstrekt.`,
    },
    {
      kind: "paragraph",
      text: `U bent verantwoordelijk voor deze gegevens en beslist hierover. De cliënt moet uiterlijk op ${dayOf(facts.dueOn)} antwoord hebben (${facts.ruleSource}). Laat ons weten wat u hebt besloten, dan leggen wij dat vast.`,
    },
    {
      kind: "facts",
      facts: [
        { label: "Nummer van het verzoek", text: facts.number },
        { label: "Nummer van de casus", text: facts.caseNumber },
        { label: "Contactpersoon", text: `${facts.coordinator}, ${facts.organisation}` },
        { label: "Datum van deze brief", text: dayOf(facts.madeAt) },
      ],
    },
  ];
}
