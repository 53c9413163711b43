import { readFileSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const ownSite = { "sec-fetch-site": "same-origin" };

/** A case of its own for a test, with a partner in it when one is named. */
async function openCase(page: Page, partner?: string): Promise<string> {
  const opened = await page.request.post("/api/v1/cases", {
    data: { targetGroup: "B", form: "sexual", client: { givenName: "Doortje" } },
    headers: ownSite,
  });
  expect(opened.status(), await opened.text()).toBe(201);
  const { id } = (await opened.json()) as { id: string };
  if (partner === undefined) return id;
  const partners = await page.request.get(`/api/v1/cases/${id}/invitable-partners`);
  const { items } = (await partners.json()) as {
    items: { organisationId: string; agreementId: string; organisationName: string }[];
  };
  const found = items.find(({ organisationName }) => organisationName === partner);
  if (!found) throw new Error(`the demo has no agreement with ${partner}`);
  const { organisationId, agreementId } = found;
  const joined = await page.request.post(`/api/v1/cases/${id}/participants`, {
    data: { organisationId, agreementId, part: "Doet mee" },
    headers: ownSite,
  });
  expect(joined.status(), await joined.text()).toBe(201);
  return id;
}

/** A PDF of one page; `fillingBytes` makes it travel in several pieces. */
function pdfFile(text: string, fillingBytes = 0): Buffer {
  const drawing = `BT /F1 24 Tf 72 700 Td (${text}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    `<< /Length ${fillingBytes} >>\nstream\n${"x".repeat(fillingBytes)}\nendstream`,
  ];
  let body = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>`;
  return Buffer.from(`${body}${table}${trailer}\nstartxref\n${body.length}\n%%EOF\n`, "latin1");
}

/** A grey picture of 40 by 40. */
function pngFile(): Buffer {
  const chunk = (type: string, content: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(content.length, 0);
    ends.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
  };
  const head = Buffer.from("0000002800000028080000000000", "hex").subarray(0, 13);
  const rows = Buffer.alloc(41 * 40, 120);
  for (let row = 0; row < 40; row += 1) rows[row * 41] = 0;
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The name of a button: what it does, and of what for who does not see the page. */
function about(verb: string, title: string): RegExp {
  return new RegExp(`^${verb}\\s*: ${title}$`);
}

/** Writes a file where the browser can pick it, and comes back with its path. */
function onDisk(name: string, content: Buffer): string {
  const path = test.info().outputPath(name);
  writeFileSync(path, content);
  return path;
}

function documentsOf(page: Page) {
  const form = page.getByRole("dialog", { name: "Document toevoegen" });
  const onTheWay = page.getByRole("region", { name: "Onderweg" });
  return {
    form,
    onTheWay,
    document: (title: string) => page.getByRole("article").filter({ hasText: title }),
    async open(caseId: string): Promise<void> {
      await page.goto(`/casussen/${caseId}/documenten`);
      await expect(page.getByRole("heading", { name: "Documenten", exact: true })).toBeVisible();
    },
    async add(compartment: string, ...paths: string[]): Promise<void> {
      await page.getByRole("button", { name: "Document toevoegen" }).click();
      await form.getByLabel("Bestanden", { exact: false }).setInputFiles(paths);
      await form.getByLabel("Vak", { exact: true }).selectOption({ label: compartment });
      await form.getByRole("button", { name: /^(Toevoegen|\d+ bestanden toevoegen)$/ }).click();
      await expect(form).toBeHidden();
    },
  };
}

test("documents are sent, looked at on the page and taken away; a partner sees its own part", async ({
  workAs,
}) => {
  const police = await workAs("police-officer");
  const { page } = await workAs("care-coordinator");
  const caseId = await openCase(page, police.organisation);
  const documents = documentsOf(page);
  await documents.open(caseId);
  await expect(page.getByText("Er zijn nog geen documenten die je mag zien")).toBeVisible();
  const letter = onDisk("Aangifte van mei.pdf", pdfFile("Proces-verbaal van aangifte"));
  await documents.add("Strafrecht", letter);
  await expect(documents.document("Aangifte van mei")).toBeVisible();
  const [plan, photo] = [onDisk("Plan.pdf", pdfFile("Plan")), onDisk("Kamer.png", pngFile())];
  await documents.add("Plan en resultaat", plan, photo);
  await expect(documents.document("Kamer")).toBeVisible();
  await expect(documents.document("Plan").first()).toBeVisible();

  await test.step("a PDF and a picture are drawn on the page itself", async () => {
    await page.getByRole("button", { name: about("Bekijken", "Aangifte van mei") }).click();
    const preview = page.getByRole("dialog", { name: "Voorbeeld: Aangifte van mei" });
    await expect(preview.locator("canvas[data-drawn]")).toBeVisible();
    await expect(preview).toContainText("Proces-verbaal van aangifte");
    // The work is done beside the page, by a script of our own site.
    const workers = page.workers().map((worker) => new URL(worker.url()).pathname);
    expect(workers.join()).toMatch(/^\/assets\/pdf\.worker\.min-[\w-]+\.mjs$/);
    await expect(preview.getByRole("region", { name: "Bladzijden" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(
      page.getByRole("button", { name: about("Bekijken", "Aangifte van mei") }),
    ).toBeFocused();
    await page.getByRole("button", { name: about("Bekijken", "Kamer") }).press("Enter");
    const picture = page.getByRole("img", { name: "Afbeelding: Kamer" });
    await expect(picture).toHaveAttribute("data-drawn", "");
    await page.keyboard.press("Escape");
  });

  await test.step("a download is the file itself under its own name", async () => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: about("Downloaden", "Aangifte van mei") }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("Aangifte van mei.pdf");
    expect(readFileSync(await download.path()).equals(readFileSync(letter))).toBe(true);
  });

  await test.step("the police sees the crime and not the plan", async () => {
    const theirs = documentsOf(police.page);
    await theirs.open(caseId);
    await expect(theirs.document("Aangifte van mei")).toBeVisible();
    await expect(police.page.getByText("Plan", { exact: true })).toHaveCount(0);
    await expect(police.page.getByText("Kamer", { exact: true })).toHaveCount(0);
  });
});

test("a broken connection costs nothing: the file goes on where it was", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator");
  const caseId = await openCase(page);
  const documents = documentsOf(page);
  await documents.open(caseId);
  let pieces = 0;
  const pieceAddress = /\/uploads\/[^/]+\?offset=/;
  await page.route(pieceAddress, async (route) => {
    pieces += 1;
    return pieces > 2 ? route.abort("internetdisconnected") : route.continue();
  });
  const path = onDisk("Groot verslag.pdf", pdfFile("Groot verslag", 5_000_000));
  await documents.add("Plan en resultaat", path);
  await expect(documents.onTheWay).toContainText("Geen verbinding. Gaat vanzelf verder.");
  const sent: string[] = [];
  page.on("request", (request) => {
    if (pieceAddress.test(request.url())) sent.push(new URL(request.url()).search);
  });
  await page.unroute(pieceAddress);
  await expect(documents.onTheWay).toContainText("Toegevoegd", { timeout: 30_000 });
  expect(sent.at(0)).toBe(`?offset=${2 * 1024 * 1024}`);
  await expect(documents.document("Groot verslag")).toContainText("4,8 MB");
});

test("a file that was left half-way goes on after the page was closed, or is thrown away", async ({
  workAs,
}) => {
  const { page } = await workAs("care-coordinator");
  const caseId = await openCase(page);
  const documents = documentsOf(page);
  await documents.open(caseId);
  let pieces = 0;
  const pieceAddress = /\/uploads\/[^/]+\?offset=/;
  await page.route(pieceAddress, async (route) => {
    pieces += 1;
    return pieces > 2 ? route.abort("internetdisconnected") : route.continue();
  });
  const path = onDisk("Verslag.pdf", pdfFile("Verslag", 4_000_000));
  await documents.add("Plan en resultaat", path);
  await expect(documents.onTheWay).toContainText("Geen verbinding");
  await page.unroute(pieceAddress);
  await documents.open(caseId);
  const unfinished = page.getByRole("region", { name: "Nog niet af" });
  await expect(unfinished).toContainText("52% is binnen");
  await unfinished
    .getByLabel("Verder gaan: Verslag.pdf")
    .setInputFiles(onDisk("Ander.pdf", pdfFile("x")));
  await expect(unfinished.getByRole("alert")).toContainText("Dit is een ander bestand");
  await unfinished.getByLabel("Verder gaan: Verslag.pdf").setInputFiles(path);
  await expect(documents.document("Verslag")).toBeVisible({ timeout: 30_000 });
  await expect(unfinished).toBeHidden();
});

test("a file that is not what it says is refused and named, the others go on", async ({
  workAs,
  complaints,
}) => {
  complaints.expectedStatuses.add(422);
  const { page } = await workAs("care-coordinator");
  const caseId = await openCase(page);
  const documents = documentsOf(page);
  await documents.open(caseId);
  const program = Buffer.concat([Buffer.from("4d5a9000", "hex"), Buffer.alloc(4_000)]);
  await documents.add(
    "Plan en resultaat",
    onDisk("Brief.pdf", program),
    onDisk("Notitie.txt", Buffer.from("Een notitie.")),
  );
  const refused = documents.onTheWay.getByRole("listitem").filter({ hasText: "Brief.pdf" });
  await expect(refused.getByRole("alert")).toContainText("Dit is een programma");
  await expect(documents.document("Notitie")).toBeVisible();
  await refused.getByRole("button", { name: about("Uit de lijst", "Brief.pdf") }).click();
  await expect(refused).toBeHidden();
  await expect(page.getByRole("region", { name: "Nog niet af" })).toHaveCount(0);
});

test("a new version for fewer readers leaves the old one to who could read it", async ({
  workAs,
}) => {
  const police = await workAs("police-officer");
  const { page, organisation } = await workAs("care-coordinator");
  const caseId = await openCase(page, police.organisation);
  const documents = documentsOf(page);
  await documents.open(caseId);
  await documents.add("Strafrecht", onDisk("Lijst.txt", Buffer.from("Eerste lijst")));
  await page.getByRole("button", { name: about("Nieuwe versie", "Lijst") }).click();
  const form = page.getByRole("dialog", { name: "Nieuwe versie van Lijst" });
  await form
    .getByLabel("Bestand", { exact: false })
    .setInputFiles(onDisk("Lijst 2.txt", Buffer.from("Tweede lijst")));
  await form.getByRole("radio", { name: "Alleen deze organisaties" }).check();
  await expect(form.getByRole("status")).toContainText(`Te lezen voor ${organisation}.`);
  await form.getByRole("button", { name: "Toevoegen", exact: true }).click();
  await expect(documents.document("Lijst")).toContainText(`Alleen voor ${organisation}`);
  await documents.document("Lijst").getByText("2 versies").click();
  await expect(page.getByRole("list", { name: "Versies" }).getByRole("listitem")).toHaveCount(2);
  const theirs = documentsOf(police.page);
  await theirs.open(caseId);
  const waiting = police.page.waitForEvent("download");
  await police.page.getByRole("button", { name: about("Downloaden", "Lijst") }).click();
  expect(readFileSync(await (await waiting).path()).toString()).toBe("Eerste lijst");
  await expect(police.page.getByText("2 versies")).toHaveCount(0);
});

test("the screen of documents is accessible, with everything open", async ({ workAs }) => {
  const { page } = await workAs("care-coordinator");
  const caseId = await openCase(page);
  const documents = documentsOf(page);
  await documents.open(caseId);
  await documents.add("Strafrecht", onDisk("Brief.pdf", pdfFile("Brief")));
  await expect(documents.document("Brief")).toBeVisible();
  await expectAccessible(page, "documents");
  await page.getByRole("button", { name: about("Bekijken", "Brief") }).click();
  await expect(page.locator("canvas[data-drawn]")).toBeVisible();
  await expectAccessible(page, "the preview of a document");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Document toevoegen" }).click();
  await documents.form
    .getByRole("button", { name: /^(Toevoegen|\d+ bestanden toevoegen)$/ })
    .click();
  await expect(documents.form.getByRole("alert")).toContainText("Kies ten minste één bestand.");
  await expectAccessible(page, "the form for a document, with mistakes");
});
