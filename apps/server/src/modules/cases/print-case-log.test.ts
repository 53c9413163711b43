import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { openWorld, type Person } from "../../../test/world.ts";

const world = await openWorld();
const { coordinator, police, director, stranger } = world.persons;
const opened = await coordinator.api("POST", "/cases", {
  targetGroup: "B",
  form: "sexual",
  client: { givenName: "Marta", surname: "Kanariekowska" },
});
const caseId: string = opened.body.id;

async function print(person: Person, language = "nl") {
  const path = `/cases/${caseId}/access-log/prints`;
  return person.api("POST", path, undefined, { "accept-language": language });
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const proxy = await getDocumentProxy(Uint8Array.from(pdf));
  return (await extractText(proxy, { mergePages: true })).text.replaceAll(/\s+/g, " ");
}

/** The first page alone: reading all pages of a long document would take longer than making it. */
async function firstPageOf(pdf: Uint8Array): Promise<string> {
  const page = await (await getDocumentProxy(Uint8Array.from(pdf))).getPage(1);
  const { items } = await page.getTextContent();
  const texts = items.map((item) => ("str" in item ? item.str : ""));
  return texts.join(" ").replaceAll(/\s+/g, " ");
}

async function addLines(count: number): Promise<void> {
  await world.sql(
    `insert into platform.audit_events (event, action, outcome, account_id, role, organisation_id, dossier_id,
       purpose, authorisation_held, access_point)
     select 'case.read-entries', 'R', 'success', $1, 'police-officer', $2, $3, 'victim-protection', true, 'web'
       from generate_series(1, $4)`,
    [police.accountId, police.organisationId, caseId, count],
  );
}

describe("showing the client who saw what", () => {
  test("the coordinator prints it as a tagged document, with names, words and purposes", async () => {
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    expect((await coordinator.api("GET", `/cases/${caseId}`)).status).toBe(200);
    expect((await director.api("GET", `/cases/${caseId}`)).status).toBe(403);
    const printed = await print(coordinator);
    expect(printed.status).toBe(200);
    expect(printed.headers["content-type"]).toContain("application/pdf");
    const pdf = await getDocumentProxy(Uint8Array.from(printed.body));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: "Wie heeft uw dossier gezien?",
      Author: "Expertisecentrum van de test",
      Language: "nl",
    });
    const text = await textOf(printed.body);
    expect(text).toContain(opened.body.number);
    expect(text).toContain("Heeft uw dossier gemaakt Hulp aan een cliënt coördineren");
    expect(text).toContain("Persoon director Gemeente van de test, Ketenregisseur");
    expect(text).toContain("Geweigerd Wilde in uw dossier kijken");
    expect(text).not.toContain("Kanariekowska");
  });

  test("the print is a line of the log itself", async () => {
    const log = await coordinator.api("GET", `/cases/${caseId}/access-log?limit=5`);
    expect(log.body.items[0]).toMatchObject({
      event: "case.print-log",
      what: "heeft dit overzicht afgedrukt",
      outcome: "success",
    });
  });

  test("it comes in English when asked", async () => {
    const text = await textOf((await print(coordinator, "en")).body);
    expect(text).toContain("Who has seen your file?");
    expect(text).toContain("Coordinating help to a client");
  });

  test("nobody else gets it, and a stranger learns nothing", async () => {
    expect((await print(police)).status).toBe(403);
    const foreign = await print(stranger);
    const none = await stranger.api(
      "POST",
      "/cases/01a201c0-0000-7000-8000-000000000000/access-log/prints",
    );
    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, instance: "" }).toEqual({ ...none.body, instance: "" });
  });

  test("it gives the own number of the organisation, only when public and confirmed", async () => {
    const add = async (slug: string, value: string, audience: string, confidence: string) =>
      world.sql(
        `insert into partners.channels (id, organisation_id, slug, kind, value, label_nl, label_en, audience, position, checked_on, confidence)
         values (gen_random_uuid(), $1, $2, 'phone', $3, 'x', 'x', $4, 1, '2026-11-22', $5)`,
        [coordinator.organisationId, slug, value, audience, confidence],
      );
    await add("a", "099 111 11 11", "professional", "confirmed");
    await add("b", "099 222 22 22", "public", "check");
    expect(await textOf((await print(coordinator)).body)).not.toContain("099");
    await add("c", "099 333 33 33", "public", "confirmed");
    expect(await textOf((await print(coordinator)).body)).toContain("Bel 099 333 33 33.");
  });

  test("1,000 lines take less than 5 seconds", async () => {
    await addLines(1000);
    const start = performance.now();
    const printed = await print(coordinator);
    const tookMs = Math.round(performance.now() - start);
    console.log(`1,000 lines: ${tookMs} ms, ${printed.body.length} bytes`);
    expect(tookMs).toBeLessThan(5000);
    const text = await textOf(printed.body);
    expect(text.split("Heeft in uw dossier gelezen").length - 1).toBe(1000);
    expect(text).not.toContain("niet compleet");
  }, 60_000);

  test("beyond 5,000 lines it shows the newest and says so", async () => {
    await addLines(4500);
    const printed = await print(coordinator);
    expect(printed.status).toBe(200);
    const text = await firstPageOf(printed.body);
    expect(text).toContain("Dit overzicht is niet compleet U ziet de nieuwste 5.000 regels.");
  }, 60_000);
});
