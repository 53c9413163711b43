import { instant } from "@schakel/kernel";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { readFonts } from "./fonts.ts";
import { renderPdf, PdfNotMade, type PdfBlock, type PdfDocument } from "./index.ts";

function documentOf(...blocks: PdfBlock[]): PdfDocument {
  return {
    language: "nl",
    title: "Een titel voor de test",
    author: "Expertisecentrum van de test",
    madeAt: instant("2026-11-22T13:00:00Z"),
    foot: "Voettekst van de test",
    blocks,
  };
}

const table: PdfBlock = {
  kind: "table",
  columns: [
    { heading: "Wie", share: 2 },
    { heading: "Keren", share: 1, figures: true },
  ],
  rows: [[{ text: "Politie", strong: true, small: "Eenheid", mark: "Geweigerd" }, { text: "3" }]],
};
const everything = documentOf(
  { kind: "heading", text: "Een kop" },
  { kind: "paragraph", text: "Een inleiding.", lead: true },
  { kind: "list", items: ["Eerste punt", "Tweede punt"] },
  { kind: "facts", facts: [{ label: "Nummer", text: "12-34" }] },
  { kind: "notice", title: "Let op", text: "Bewaar dit goed." },
  table,
);

type Tag = { readonly role?: string; readonly children?: readonly Tag[] };

function rolesOf(tag: Tag): string[] {
  return [...(tag.role === undefined ? [] : [tag.role]), ...(tag.children ?? []).flatMap(rolesOf)];
}

async function open(pdf: Buffer) {
  return getDocumentProxy(Uint8Array.from(pdf));
}

async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await open(pdf), { mergePages: true });
  return text.replaceAll(/\s+/g, " ");
}

async function textShown(text: string): Promise<string> {
  return textOf(await renderPdf(documentOf({ kind: "paragraph", text }, table)));
}

describe("a document for people who listen to it", () => {
  test("says that it is tagged PDF/UA-1, in which language, and what it is called", async () => {
    const pdf = await open(await renderPdf(everything));
    const { info, metadata } = await pdf.getMetadata();
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(info).toMatchObject({
      Language: "nl",
      Title: "Een titel voor de test",
      Author: "Expertisecentrum van de test",
      CreationDate: "D:20261122130000Z",
    });
    expect(metadata?.getRaw()).toMatch(/pdfuaid:part>\s*1\s*</);
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test("has headings, lists and tables whose header cells are header cells", async () => {
    const pdf = await open(await renderPdf(everything));
    const roles = rolesOf((await (await pdf.getPage(1)).getStructTree()) as Tag);
    expect(roles).toEqual(
      expect.arrayContaining(["H1", "P", "L", "LI", "LBody", "Table", "THead", "TBody"]),
    );
    expect(roles.filter((role) => role === "TH")).toHaveLength(2);
    expect(roles.filter((role) => role === "TD")).toHaveLength(2);
  });

  test("holds every text, in the order of the document", async () => {
    const text = await textOf(await renderPdf(everything));
    const parts = [
      "Een titel voor de test",
      "Een kop",
      "Een inleiding.",
      "Eerste punt",
      "Nummer: 12-34",
      "Bewaar dit goed.",
      "Keren",
      "Geweigerd",
      "Politie",
      "Eenheid",
      "Pagina 1 van 1",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test("speaks English in an English document", async () => {
    const pdf = await renderPdf({ ...everything, language: "en" });
    expect((await (await open(pdf)).getMetadata()).info).toMatchObject({ Language: "en" });
    expect(await textOf(pdf)).toContain("Page 1 of 1");
  });
});

describe("what people typed", () => {
  test.each([
    '#read("/etc/passwd")',
    "#import sys: inputs",
    "$x$ *dik* _schuin_ = Kop",
    "`code` @bron <label> \\ // weg",
    '"); #panic("',
    "<b>html</b> {{ }} =SOM(A1)",
  ])("is shown as typed and never runs: %s", async (text) => {
    expect(await textShown(text)).toContain(text.replaceAll(/\s+/g, " "));
  });

  test("keeps the letters of names from many countries", async () => {
    for (const name of ["Łukasz Żółć", "Nguyễn Thị Hồng", "Ọláìtán", "Зоя Їжак", "Þóra Æ"]) {
      expect(await textShown(name)).toContain(name.normalize("NFC"));
    }
  });

  test("shows names that run from right to left, and emoji", async () => {
    for (const name of ["مريم", "שרה", "😀"]) {
      expect(await textShown(`Naam: ${name}`)).toContain(name);
    }
  });

  test("never makes a document fail: unknown signs become a box, wrong ones go away", async () => {
    expect(await textShown("王伟 Li")).toContain("□□ Li");
    expect(await textShown("a\u0000b\u202Ec\u200Dd\uD800e")).toContain("a bcd\uFFFDe");
    expect(await textShown("ﬀ ２")).toContain("ff 2");
    expect(await textShown("x".repeat(3000))).toContain("xxxx");
  });

  test("can hold every sign that the fonts are said to have, regular and bold", async () => {
    const points = [...readFonts().shows].filter((point) => point > 32);
    const text = points.map((point) => String.fromCodePoint(point)).join(" ");
    const rows = [[{ text, strong: true }, { text }]];
    const pdf = await renderPdf(documentOf({ ...table, rows }));
    expect(points.length).toBeGreaterThan(4000);
    expect(pdf.length).toBeGreaterThan(100_000);
  });

  test("stays out of the reason when a document cannot be made", async () => {
    const wrong = { kind: "Geheime naam", text: "Geheime tekst" } as unknown as PdfBlock;
    const failure = await renderPdf(documentOf(wrong)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PdfNotMade);
    expect(String(failure)).not.toContain("Geheime");
    expect((await renderPdf(everything)).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

describe("the thread that makes documents", () => {
  test("uses our own fonts and no others", async () => {
    const pdf = await renderPdf(documentOf({ kind: "paragraph", text: "Łódź مريم 😀" }, table));
    const names = [...pdf.toString("latin1").matchAll(/\/FontName\s*\/([\w+-]+)/g)];
    const families = names.map(([, name]) => name?.replace(/^[A-Z]{6}\+/, ""));
    expect(families.length).toBeGreaterThan(1);
    for (const family of families) expect(family).toMatch(/^(SourceSans3|DejaVuSans)\b/);
  });

  test("makes documents that are asked for at the same time", async () => {
    const texts = ["een", "twee", "drie"].map((word) => `Dit is document ${word}.`);
    const pdfs = await Promise.all(
      texts.map(async (text) => renderPdf(documentOf({ kind: "paragraph", text }))),
    );
    const shown = await Promise.all(pdfs.map(textOf));
    texts.forEach((text, index) => expect(shown[index]).toContain(text));
  });

  test("makes 1,000 rows within 5 seconds while the server keeps answering", async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [
      { text: `Persoon ${index}`, strong: true, small: "Organisatie van de test" },
      { text: String(index) },
    ]);
    let longestPauseMs = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      const now = performance.now();
      longestPauseMs = Math.max(longestPauseMs, now - last);
      last = now;
    }, 5);
    const start = performance.now();
    const pdf = await renderPdf(documentOf({ ...table, rows }));
    const tookMs = performance.now() - start;
    clearInterval(watch);
    console.log(`1,000 rows: ${Math.round(tookMs)} ms, pause ${Math.round(longestPauseMs)} ms`);
    expect(tookMs).toBeLessThan(5000);
    expect(longestPauseMs).toBeLessThan(500);
    const text = await textOf(pdf);
    expect(text).toContain("Persoon 0 ");
    expect(text).toContain("Persoon 999 ");
  }, 60_000);
});
