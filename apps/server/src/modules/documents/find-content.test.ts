import { isRefusal } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { bytesInMemory } from "./file-bytes.ts";
import { findContent } from "./find-content.ts";
import { archiveLimits } from "./inspect-archive.ts";
import {
  compoundFile,
  docxFile,
  mailFile,
  odtFile,
  pdfFile,
  pngFile,
  zipOf,
} from "./real-files.fixture.ts";

/** The kind of a file, or the code of its refusal. */
async function kindOf(content: Buffer): Promise<string> {
  const found = await findContent(bytesInMemory(content));
  return found.kind ?? (isRefusal(found.refusal) ? found.refusal.code : "");
}

const text = (content: string) => Buffer.from(content);

describe("what a file is by its content", () => {
  test.each<[string, Buffer]>([
    ["pdf", pdfFile("Besluit")],
    ["png", pngFile()],
    ["jpeg", Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex")],
    ["webp", Buffer.concat([text("RIFF\u0010\u0000\u0000\u0000WEBPVP8 "), Buffer.alloc(40)])],
    ["heic", Buffer.concat([Buffer.from("00000018", "hex"), text("ftypheic"), Buffer.alloc(40)])],
    ["mp4", Buffer.concat([Buffer.from("00000018", "hex"), text("ftypisom"), Buffer.alloc(40)])],
    ["m4a", Buffer.concat([Buffer.from("00000018", "hex"), text("ftypM4A "), Buffer.alloc(40)])],
    ["mov", Buffer.concat([Buffer.from("00000018", "hex"), text("ftypqt  "), Buffer.alloc(40)])],
    ["docx", docxFile("Verslag van het gesprek")],
    ["odt", odtFile("Verslag")],
    ["msg", compoundFile(["__nameid_version1.0", "a", "b", "c", "__properties_version1.0"])],
    ["eml", mailFile("Tot morgen.")],
    ["text", text("Gesprek met de cliënt.\r\n\tZij heet Łucja.\r\n")],
    ["text", text("Datum: vandaag\r\nGeen bericht, wel een notitie.")],
    ["text", Buffer.from("Café in een oude codering", "latin1")],
  ])("%s", async (kind, content) => {
    expect(await kindOf(content)).toBe(kind);
  });
});

describe("what no dossier takes", () => {
  test.each<[string, string, Buffer]>([
    ["a program for Windows", "file-dangerous", Buffer.from(`4d5a9000${"00".repeat(200)}`, "hex")],
    [
      "a program for Linux",
      "file-dangerous",
      Buffer.from(`7f454c46020101${"00".repeat(60)}`, "hex"),
    ],
    ["a shell script", "file-dangerous", text("#!/bin/sh\nrm -rf /\n")],
    ["a batch file", "file-dangerous", text("@echo off\r\ndel *.*\r\n")],
    ["a page", "file-dangerous", text("<!doctype html><title>Inloggen</title>")],
    [
      "a page behind white space",
      "file-dangerous",
      text("\ufeff\n\n  <!-- x -->\n<HTML><script>1</script>"),
    ],
    ["a drawing", "file-dangerous", text('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ["a drawing with a declaration", "file-dangerous", text('<?xml version="1.0"?><svg/>')],
    ["an old Word document", "file-kind-refused", compoundFile(["WordDocument", "1Table"])],
    [
      "a message with macros",
      "file-kind-refused",
      compoundFile(["__properties_version1.0", "VBA"]),
    ],
    [
      "half a compound file",
      "file-damaged",
      compoundFile(["__properties_version1.0"]).subarray(0, 1100),
    ],
    ["an archive", "file-kind-refused", zipOf([{ name: "brief.txt", content: "hallo" }])],
    [
      "a picture that we do not take",
      "file-kind-refused",
      Buffer.from("474946383961010001000000003b", "hex"),
    ],
    ["bytes without sense", "file-kind-refused", Buffer.from([1, 2, 3, 0, 5, 6, 7, 8, 9])],
  ])("%s: %s", async (_, code, content) => {
    expect(await kindOf(content)).toBe(code);
  });

  test.each<[string, Buffer]>([
    ["a part with macros", docxFile("x", [{ name: "word/vbaProject.bin", content: "vba" }])],
    ["a control with code", docxFile("x", [{ name: "word/activeX/activeX1.bin", content: "x" }])],
    [
      "a type with macros",
      docxFile("x", [], "application/vnd.ms-word.document.macroEnabled.main+xml"),
    ],
    [
      "scripts of LibreOffice",
      odtFile("x", [{ name: "Basic/Standard/Module1.xml", content: "x" }]),
    ],
  ])("a document with %s is refused", async (_, content) => {
    expect(await kindOf(content)).toBe("file-has-macros");
  });
});

describe("an archive that is made to harm", () => {
  const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);

  test("unpacks to far more than it weighs", async () => {
    const bomb = docxFile("x", [{ name: "word/media/1.bmp", content: zeros(60) }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await kindOf(bomb)).toBe("archive-too-large");
  });

  test("promises more in all than any document holds", async () => {
    const parts = Array.from({ length: 40 }, (_, index) => ({
      name: `word/media/${index}.bmp`,
      content: "x",
      claimedBytes: archiveLimits.unpackedBytes / 20,
    }));
    expect(await kindOf(docxFile("x", parts))).toBe("archive-too-large");
  });

  test("promises little and unpacks to much: it is stopped at what it promised", async () => {
    const lying = docxFile("x", [
      { name: "word/media/1.bmp", content: zeros(40), claimedBytes: 1_000 },
    ]);
    expect(await kindOf(lying)).toBe("file-damaged");
  });

  test("has more parts than any document", async () => {
    const parts = Array.from({ length: archiveLimits.entries }, (_, index) => ({
      name: `word/${index}.xml`,
      content: "",
    }));
    expect(await kindOf(docxFile("x", parts))).toBe("archive-too-large");
  });

  test.each<[string, Buffer]>([
    ["ends before its list", docxFile("x").subarray(0, -30)],
    ["climbs out of its folder", docxFile("x", [{ name: "../../etc/passwd", content: "x" }])],
    [
      "has a part of another length than it says",
      docxFile("x", [{ name: "a.xml", content: "abc", claimedBytes: 9 }]),
    ],
  ])("%s", async (_, content) => {
    expect(await kindOf(content)).toBe("file-damaged");
  });
});
