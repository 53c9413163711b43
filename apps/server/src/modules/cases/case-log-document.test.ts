import { instant } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import type { PdfDocument } from "../../platform/pdf/index.ts";
import { caseLogDocument, type CaseLogOverview } from "./case-log-document.ts";
import type { CaseLogRow } from "./read-case-log.ts";

let lastId = 0;
function row(changes: Partial<CaseLogRow> = {}): CaseLogRow {
  lastId += 1;
  return {
    id: String(lastId),
    occurred_at: instant("2026-11-22T13:03:00Z"),
    event: "case.read-entries",
    outcome: "success",
    account_name: "Fatima El Amrani",
    organisation_name: "Politie van de test",
    role_label_nl: "Politiemedewerker",
    role_label_en: "Police officer",
    purpose: "victim-protection",
    emergency_used: false,
    ...changes,
  };
}

function overview(rows: CaseLogRow[], changes: Partial<CaseLogOverview> = {}): CaseLogOverview {
  return {
    language: "nl",
    caseNumber: "RO-2026-00012",
    coordinator: "Anneke Visser",
    organisation: "Expertisecentrum van de test",
    phone: null,
    madeBy: "Anneke Visser",
    madeAt: instant("2026-11-22T14:00:00Z"),
    rows,
    hasOlder: false,
    purposes: new Map([["victim-protection", "Een slachtoffer beschermen"]]),
    ...changes,
  };
}

function tablesOf(document: PdfDocument) {
  return document.blocks.filter((block) => block.kind === "table");
}

function headingsOf(document: PdfDocument): string[] {
  return document.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
}

describe("the overview that a client takes home", () => {
  test("says of every line when, who of which organisation and role, what, and for which purpose", () => {
    const [, lines] = tablesOf(caseLogDocument(overview([row()])));
    expect(lines?.columns.map((column) => column.heading)).toEqual([
      "Wanneer",
      "Wie",
      "Wat",
      "Waarom",
    ]);
    expect(lines?.rows).toEqual([
      [
        { text: "22 november 2026", small: "14:03" },
        {
          text: "Fatima El Amrani",
          strong: true,
          small: "Politie van de test, Politiemedewerker",
        },
        { text: "Heeft in uw dossier gelezen" },
        { text: "Een slachtoffer beschermen" },
      ],
    ]);
  });

  test("counts people, organisations and times, and names the period", () => {
    const rows = [
      row({ occurred_at: instant("2026-11-22T09:00:00Z") }),
      row({ account_name: "Jan Bakker", occurred_at: instant("2026-06-01T09:00:00Z") }),
      row({ account_name: null, organisation_name: null, event: "term.end" }),
      row({
        organisation_name: "Opvang van de test",
        occurred_at: instant("2026-02-28T23:30:00Z"),
      }),
      row({ account_name: "Jan Bakker", occurred_at: instant("2026-11-22T10:00:00Z") }),
    ];
    const document = caseLogDocument(overview(rows));
    expect(tablesOf(document)[0]?.rows).toEqual([
      [
        { text: "Politie van de test", strong: true },
        { text: "22 november 2026" },
        { text: "2" },
        { text: "3" },
      ],
      [
        { text: "Opvang van de test", strong: true },
        { text: "1 maart 2026" },
        { text: "1" },
        { text: "1" },
      ],
    ]);
    expect(tablesOf(document)[1]?.rows[1]?.[0]).toEqual({
      text: "22 november 2026",
      small: "11:00",
    });
    const text = JSON.stringify(document);
    expect(text).toContain(
      "3 mensen hebben uw dossier bekeken of veranderd. Zij werken bij 2 organisaties.",
    );
    expect(text).toContain("1 maart 2026 tot en met 22 november 2026");
    expect(text).toContain("Het systeem");
  });

  test("sets refusals and emergencies apart, and counts a refusal as no look", () => {
    const refused = row({ outcome: "denied", event: "case.read", account_name: "Piet" });
    const document = caseLogDocument(overview([refused, row({ emergency_used: true })]));
    expect(headingsOf(document)).toEqual([
      "In het kort",
      "Wie is tegengehouden?",
      "Wie keek vanwege een noodgeval?",
      "Wat kunt u doen?",
      "Alles op een rij",
    ]);
    const [summary, refusals, emergencies, all] = tablesOf(document);
    expect(summary?.rows).toHaveLength(1);
    expect(refusals?.rows[0]?.[2]).toEqual({
      text: "Wilde in uw dossier kijken",
      mark: "Geweigerd",
    });
    expect(emergencies?.rows[0]?.[2]?.mark).toBe("Noodgeval");
    expect(all?.rows).toHaveLength(2);
    expect(JSON.stringify(document)).toContain("Het systeem heeft 1 keer iemand tegengehouden.");
  });

  test("is honest when nothing has happened, and when there is more than it shows", () => {
    const empty = caseLogDocument(overview([]));
    expect(tablesOf(empty)).toEqual([]);
    expect(JSON.stringify(empty)).toContain("Er staat nog niets in dit overzicht.");
    expect(JSON.stringify(empty)).toContain("Het systeem heeft niemand tegengehouden.");
    const many = caseLogDocument(
      overview(
        Array.from({ length: 5000 }, () => row()),
        { hasOlder: true },
      ),
    );
    expect(JSON.stringify(many)).toContain("U ziet de nieuwste 5.000 regels.");
  });

  test("gives a number to call only when there is one", () => {
    const phone = { number: "010 000 00 00", hours: "Elke dag" };
    const withPhone = JSON.stringify(caseLogDocument(overview([], { phone })));
    expect(withPhone).toContain("Bel 010 000 00 00. Elke dag.");
    const without = JSON.stringify(caseLogDocument(overview([])));
    expect(without).toContain("Dat kan bij Anneke Visser van Expertisecentrum van de test.");
    expect(without).not.toContain("Bel ");
  });

  test("is written in English for who reads English", () => {
    const purposes = new Map([["victim-protection", "Protecting a victim"]]);
    const document = caseLogDocument(overview([row()], { language: "en", purposes }));
    expect(document).toMatchObject({ language: "en", title: "Who has seen your file?" });
    expect(tablesOf(document)[1]?.rows[0]?.[1]?.small).toBe("Politie van de test, Police officer");
    expect(JSON.stringify(document)).not.toMatch(/\b(uw|het|een)\b/i);
  });
});
