import type { PdfBlock, PdfDocument } from "../../platform/pdf/index.ts";
import type { ClientCopy } from "./client-copy.ts";
import { dayOf, kinds, nameOf, sources } from "./copy-words.ts";

/** What codes are called, as the packs say it. */
export type CopyLabels = {
  readonly compartment: (code: string) => string;
  readonly purpose: (code: string) => string;
  readonly ground: (code: string) => string;
};

/** The copy of a dossier for the client, in plain Dutch. */
export function copyDocument(copy: ClientCopy, labels: CopyLabels): PdfDocument {
  return {
    language: "nl",
    title: "Kopie van uw dossier",
    author: copy.organisation,
    madeAt: copy.madeAt,
    foot: `Dossier ${copy.caseNumber}, verzoek ${copy.number}`,
    blocks: [
      ...opening(copy),
      ...aboutYou(copy),
      ...sharing(copy, labels),
      ...pieces(copy, labels),
      ...documents(copy, labels),
      ...leftOut(copy, labels),
      ...rights(copy),
    ],
  };
}

function opening(copy: ClientCopy): PdfBlock[] {
  return [
    {
      kind: "paragraph",
      lead: true,
      text: `U vroeg om een kopie van uw dossier bij ${copy.organisation}. Hier staat wat wij van u hebben.`,
    },
    {
      kind: "facts",
      facts: [
        { label: "Dossiernummer", text: copy.caseNumber },
        { label: "Nummer van uw verzoek", text: copy.number },
        { label: "Gemaakt op", text: dayOf(copy.madeAt) },
        {
          label: "Wij bewaren uw dossier tot en met",
          text: copy.keepUntil === null ? "Dat weten wij nog niet" : dayOf(copy.keepUntil),
        },
      ],
    },
    {
      kind: "notice",
      title: "Bewaar dit op een veilige plek",
      text: "Hier staat veel over u. Laat dit alleen zien aan mensen die u vertrouwt. Kunt u het nergens veilig bewaren? Zeg dat dan tegen ons.",
    },
  ];
}

function aboutYou({ client, safeContact }: ClientCopy): PdfBlock[] {
  const known = (label: string, text: string | null | undefined) => (text ? [{ label, text }] : []);
  const facts = [
    ...known("Voornaam", client?.givenName),
    ...known("Achternaam", client?.surname),
    ...known("Andere naam", client?.alias),
    ...known("Geboren op", client?.birthDay && dayOf(client.birthDay)),
    ...known("Geboren in het jaar", client?.birthYear?.toString()),
    ...known("Nationaliteit", client?.nationality && nameOf("region", client.nationality)),
    ...known("Talen", client?.languages.map((code) => nameOf("language", code)).join(", ")),
    ...known("Telefoon", client?.phone),
    ...known("E-mail", client?.email),
    ...known("BSN", client?.bsn),
    ...known("V-nummer", client?.vNumber),
    ...known("Nummer van uw document", client?.documentNumber),
    ...known("Zo zoeken wij veilig contact", safeContact?.rules),
  ];
  const nothing: PdfBlock = { kind: "paragraph", text: "Wij hebben uw naam niet opgeschreven." };
  return [
    { kind: "heading", text: "Wie bent u?" },
    facts.length > 0 ? { kind: "facts", facts } : nothing,
  ];
}

function sharing(copy: ClientCopy, labels: CopyLabels): PdfBlock[] {
  const consents = copy.consents.map((one) => {
    const whom = one.recipientName ?? "alle partners";
    const until = one.withdrawnOn === null ? "" : `, ingetrokken op ${dayOf(one.withdrawnOn)}`;
    return `${labels.purpose(one.purpose)}, aan ${whom}, op ${dayOf(one.givenOn)}${until}`;
  });
  const partners = copy.participants.map(
    ({ organisation, since, until }) =>
      `${organisation}, vanaf ${dayOf(since)}${until === null ? "" : ` tot en met ${dayOf(until)}`}`,
  );
  const readers = copy.recipients.map(
    ({ organisation, lastReadAt }) => `${organisation}, voor het laatst op ${dayOf(lastReadAt)}`,
  );
  return [
    ...listed("Welke organisaties doen mee?", partners, "Er doen geen andere organisaties mee."),
    ...listed("Wie heeft uw gegevens gezien?", readers, "Geen andere organisatie."),
    ...listed("Waar gaf u toestemming voor?", consents, "Er is geen toestemming opgeschreven."),
  ];
}

function listed(heading: string, items: readonly string[], none: string): PdfBlock[] {
  const list: PdfBlock =
    items.length > 0 ? { kind: "list", items } : { kind: "paragraph", text: none };
  return [{ kind: "heading", text: heading }, list];
}

function pieces({ entries }: ClientCopy, labels: CopyLabels): PdfBlock[] {
  const rows = entries.map((entry) => [
    { text: dayOf(entry.on), small: kinds[entry.kind] ?? entry.kind },
    { text: entry.from, small: labels.compartment(entry.compartment) },
    { text: entry.text, small: sources[entry.source] ?? entry.source },
  ]);
  const columns = [
    { heading: "Wanneer", share: 3 },
    { heading: "Van wie", share: 4 },
    { heading: "Wat er staat", share: 9 },
  ];
  const table: PdfBlock = { kind: "table", columns, rows };
  const nothing: PdfBlock = { kind: "paragraph", text: "Er staan geen stukken in." };
  return [
    { kind: "heading", text: "Wat staat er in uw dossier?" },
    rows.length > 0 ? table : nothing,
  ];
}

function documents(copy: ClientCopy, labels: CopyLabels): PdfBlock[] {
  if (copy.documents.length === 0) return [];
  const items = copy.documents.map(
    ({ on, from, compartment }) => `${dayOf(on)}, van ${from} (${labels.compartment(compartment)})`,
  );
  const text =
    "Wilt u deze documenten zelf hebben? Vraag het ons. Wij kijken eerst of er iets over anderen in staat.";
  return [
    { kind: "heading", text: "Welke documenten zijn er?" },
    { kind: "paragraph", text },
    { kind: "list", items },
  ];
}

function leftOut({ withheld, atController }: ClientCopy, labels: CopyLabels): PdfBlock[] {
  if (withheld.length + atController.length === 0) return [];
  const items = [
    ...withheld.map(({ ground, count }) => {
      const number = count === 1 ? "1 stuk staat" : `${count} stukken staan`;
      return `${number} niet in deze kopie. Reden: ${labels.ground(ground)}.`;
    }),
    ...atController.map(
      (name) =>
        `Wat ${name} over de strafzaak heeft gegeven staat hier niet in. ${name} beslist daarover. Wij hebben uw verzoek doorgegeven.`,
    ),
  ];
  return [
    { kind: "heading", text: "Wat staat er niet in?" },
    { kind: "list", items },
  ];
}

function rights({ organisation }: ClientCopy): PdfBlock[] {
  const items = [
    `Klopt er iets niet? Vraag ${organisation} om het te verbeteren.`,
    "Wilt u dat wij iets niet meer gebruiken, of dat wij uw dossier vernietigen? Vraag het ons. Wij leggen uit wat er kan.",
    "Bent u het niet eens met ons antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.",
  ];
  return [
    { kind: "heading", text: "Wat kunt u doen?" },
    { kind: "list", items },
  ];
}
