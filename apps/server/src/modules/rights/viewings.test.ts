import { clientLanguages } from "@schakel/contract";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { openWorld, type Person } from "../../../test/world.ts";

const world = await openWorld();
const { coordinator, police, shelter, director, stranger } = world.persons;
const opened = await coordinator.api("POST", "/cases", {
  targetGroup: "B",
  form: "sexual",
  client: { givenName: "Marta", surname: "Kanariekowska" },
});
const caseId: string = opened.body.id;
const at = `/cases/${caseId}/viewings`;

await coordinator.api("POST", `/cases/${caseId}/participants`, {
  organisationId: police.organisationId,
  agreementId: world.agreementId,
  part: "Doet het onderzoek",
});
await police.api("GET", `/cases/${caseId}/entries`);
await director.api("GET", `/cases/${caseId}`);
await world.sql(
  `insert into platform.audit_events (occurred_at, event, action, outcome, account_id, role, organisation_id,
     organisation_key, dossier_id, purpose, authorisation_held, emergency_used, access_point)
   select '2026-11-10T22:30:00Z', 'case.read-entries', 'R', 'success', $1, 'shelter-worker', o.id, o.key, $2,
     'support-and-shelter', true, true, 'web' from partners.organisations o where o.id = $3`,
  [shelter.accountId, caseId, shelter.organisationId],
);

async function list(query = "", person: Person = coordinator) {
  return person.api("GET", `${at}${query}`);
}

async function print(language: string, filters = {}, person: Person = coordinator) {
  return person.api("POST", `${at}/prints`, { language, ...filters });
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const proxy = await getDocumentProxy(Uint8Array.from(pdf));
  return (await extractText(proxy, { mergePages: true })).text.replaceAll(/\s+/g, " ");
}

type Line = { who: string; basis: string; organisation: string; at: string; clauses: number[] };

describe("who saw what", () => {
  test("each line says who, for whom, why and on what basis, with agreement and clauses", async () => {
    const { body, status } = await list();
    expect(status).toBe(200);
    const lines: Line[] = body.items;
    expect(lines.map((line) => line.basis)).toEqual(
      expect.arrayContaining(["coordination", "agreement", "emergency", "none"]),
    );
    const read = lines.find((line) => line.who === "Persoon police");
    expect(read).toMatchObject({
      basis: "agreement",
      agreement: "Convenant van de test",
      purpose: "victim-protection",
      role: "Politiemedewerker mensenhandel",
    });
    expect(read?.clauses.length).toBeGreaterThan(0);
  });

  test("it can be followed by period, organisation, role, purpose, basis and emergency", async () => {
    const whoOf = async (query: string): Promise<string[]> => [
      ...new Set<string>((await list(query)).body.items.map((line: Line) => line.who)),
    ];
    const organisation = `?organisation=${police.organisationId}`;
    expect(await whoOf(organisation)).toEqual(["Persoon police"]);
    expect(await whoOf("?role=chain-director")).toEqual(["Persoon director"]);
    expect(await whoOf("?purpose=victim-protection")).toEqual(["Persoon police"]);
    expect(await whoOf("?basis=emergency")).toEqual(["Persoon shelter"]);
    expect(await whoOf("?emergency=true")).toEqual(["Persoon shelter"]);
    expect(await whoOf(`?agreement=${world.agreementId}`)).toContain("Persoon police");
    expect(await whoOf("?from=2026-11-12")).not.toContain("Persoon shelter");
    // Half past ten in the evening in London is the same day in Amsterdam: the tenth.
    expect(await whoOf("?from=2026-11-10&until=2026-11-10")).toEqual(["Persoon shelter"]);
    const backwards = await list("?from=2026-11-12&until=2026-11-10");
    expect(backwards.body).toMatchObject({ status: 422, code: "period-backwards" });
  });

  test("pages follow each other in both directions without a gap or a double", async () => {
    const all: Line[] = (await list("?until=2026-11-22&limit=100")).body.items;
    for (const order of ["newest", "oldest"]) {
      const seen: string[] = [];
      let after = "";
      do {
        const page = await list(`?order=${order}&limit=2${after && `&after=${after}`}`);
        seen.push(...page.body.items.map((line: { id: string }) => line.id));
        after = page.body.next ?? "";
        // Every look at a page is a line of its own at the newest end.
      } while (after && seen.length < all.length);
      const numbers = seen.map(Number);
      const sorted = numbers.toSorted((a, b) => (order === "oldest" ? a - b : b - a));
      expect(numbers).toEqual(sorted);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  test("the choices are what occurs in this log, and only for who coordinates", async () => {
    const { body } = await coordinator.api("GET", `/cases/${caseId}/viewing-choices`);
    expect(body.organisations.map((one: { label: string }) => one.label)).toContain(
      "Politie van de test",
    );
    expect(body.agreements).toEqual([{ value: world.agreementId, label: "Convenant van de test" }]);
    const other = await stranger.api("GET", `/cases/${caseId}/viewing-choices`);
    expect(other.status).toBe(404);
    expect((await list("", police)).status).toBe(403);
    expect((await list("", stranger)).status).toBe(404);
  });
});

const titles = {
  nl: "Wie heeft uw dossier gezien?",
  en: "Who has seen your file?",
  pl: "Kto widział",
  ro: "Cine v-a văzut dosarul?",
  bg: "Кой е видял вашето досие?",
  es: "¿Quién ha visto su expediente?",
  ar: "ملف",
  uk: "Хто бачив вашу справу?",
} as const;

describe("on paper for the client", () => {
  test.each(clientLanguages)("in %s, tagged, with names as they are", async (language) => {
    const printed = await print(language);
    expect(printed.status, JSON.stringify(printed.body)).toBe(200);
    const pdf = await getDocumentProxy(Uint8Array.from(printed.body));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: language });
    expect(metadata?.getRaw()).toMatch(/pdfuaid:part>\s*1\s*</);
    const text = await textOf(printed.body);
    for (const fact of [titles[language], "Persoon police", "Politie van de test"]) {
      expect(text).toContain(fact);
    }
    expect(text).not.toContain("□");
    expect(text).not.toMatch(/\{\w+\}|deed-|purpose-/);
    expect(text).not.toContain("Kanariekowska");
  });

  test("a chosen part says that it is a part", async () => {
    const part = await textOf((await print("nl", { role: "police-officer" })).body);
    expect(part).toContain("Dit is een deel van het overzicht");
    expect(part).not.toContain("Persoon shelter");
    const whole = await textOf((await print("nl", { order: "oldest" })).body);
    expect(whole).toContain("Het oudste staat bovenaan");
    expect(whole).not.toContain("Dit is een deel");
  });

  test("only who coordinates can print, and a print is a line in the log", async () => {
    expect((await print("ar", {}, police)).status).toBe(403);
    expect((await print("ar", {}, stranger)).status).toBe(404);
    const { body } = await list();
    expect(body.items.some((line: { event: string }) => line.event === "case.print-log")).toBe(
      true,
    );
  });
});
