import { createHash } from "node:crypto";
import type { AgreementDetail, DirectoryLine } from "@schakel/contract";

type Offered = Pick<
  AgreementDetail,
  | "kind"
  | "title"
  | "edition"
  | "draftNumber"
  | "setting"
  | "why"
  | "forWhom"
  | "byWhom"
  | "goals"
  | "targetGroups"
  | "activities"
  | "indicators"
  | "roleDivision"
  | "validFrom"
  | "validUntil"
  | "reviewOn"
  | "dpiaReference"
  | "dpiaVersion"
  | "decisions"
> & {
  readonly parties: readonly Pick<
    AgreementDetail["parties"][number],
    "organisationName" | "part" | "signatories"
  >[];
  readonly clauses: readonly Pick<AgreementDetail["clauses"][number], "number" | "sentence">[];
};

const kinds = {
  covenant: "Convenant",
  protocol: "Protocol",
  bilateral: "Bilaterale afspraak",
} as const;
const settings = {
  "regional-table": "Regionale tafel",
  riec: "RIEC",
  "care-and-safety-house": "Zorg- en Veiligheidshuis",
  other: "Ander verband",
} as const;
const regimes = { "wpg-20": "Wpg art. 20", wgs: "Wgs" } as const;

/**
 * The whole text of an agreement as it is put before the parties: what they read is exactly what
 * they sign. The same agreement always gives the same text, so that its hash says what was signed.
 */
export function agreementText(agreement: Offered, directoryHash: string): string {
  return [
    `${kinds[agreement.kind]}: ${agreement.title}`,
    `Versie ${agreement.edition}, ontwerp ${agreement.draftNumber}`,
    `Verband: ${settings[agreement.setting]}`,
    `Geldig van ${agreement.validFrom ?? "-"} tot ${agreement.validUntil ?? "onbepaald"}, herzien op ${agreement.reviewOn}`,
    `DPIA: ${agreement.dpiaReference ?? "-"}, versie ${agreement.dpiaVersion ?? "-"}`,
    section("Waarom", agreement.why),
    section("Voor wie", agreement.forWhom),
    section("Door wie", agreement.byWhom),
    section("Doelen", agreement.goals),
    section("Doelgroepen", agreement.targetGroups),
    section("Activiteiten", agreement.activities),
    section("Indicatoren", agreement.indicators),
    section("Rolverdeling", agreement.roleDivision),
    section("Partijen", agreement.parties.map(sayParty).join("\n")),
    ...agreement.decisions.map(sayDecision),
    section(
      "Artikelen",
      agreement.clauses
        .map(({ number, sentence }) => `Artikel ${number}. ${sentence.nl}`)
        .join("\n"),
    ),
    section("Bijlage: sociale kaart van de partijen", `SHA-256 ${directoryHash}`),
  ].join("\n\n");
}

function section(title: string, text: string | null): string {
  return `${title}\n${(text ?? "-").replaceAll("\r\n", "\n").trim()}`;
}

function sayParty(party: Offered["parties"][number]): string {
  const signers = party.signatories.map(({ name, function: as }) => `${name}, ${as}`);
  return `- ${party.organisationName}: ${party.part} Tekent: ${signers.join("; ")}.`;
}

function sayDecision(decision: AgreementDetail["decisions"][number]): string {
  return section(
    `Besluit ${regimes[decision.regime]}`,
    [
      `Zwaarwegend belang: ${decision.interest ?? "-"}`,
      `Samenwerkingsverband en doel: ${decision.partnership ?? "-"}`,
      `Gegevens: ${decision.categories ?? "-"}`,
      `Voorwaarden: ${decision.conditions ?? "-"}`,
      `Ontvangers: ${decision.recipients ?? "-"}`,
    ].join("\n"),
  );
}

/** SHA-256 in hexadecimal of a text in UTF-8. */
export function textHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The directory as one text: line by line in a fixed order, so that its hash does not wander. */
export function directoryText(lines: readonly DirectoryLine[]): string {
  return inOrderOfText(lines).join("\n");
}

function inOrderOfText(lines: readonly DirectoryLine[]): string[] {
  return lines.map((line) => [line.organisation, line.kind, line.value].join("\t")).toSorted();
}

/** What is no longer, or not yet, as it was when the directory became an annex. */
export function directoryChanges(
  then: readonly DirectoryLine[],
  now: readonly DirectoryLine[],
): { gone: DirectoryLine[]; added: DirectoryLine[] } {
  const before = new Set(inOrderOfText(then));
  const after = new Set(inOrderOfText(now));
  const isIn = (lines: ReadonlySet<string>, line: DirectoryLine) =>
    lines.has([line.organisation, line.kind, line.value].join("\t"));
  return {
    gone: then.filter((line) => !isIn(after, line)),
    added: now.filter((line) => !isIn(before, line)),
  };
}
