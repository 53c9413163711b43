import { refuse } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { agreedKind, canPreview, extensionOf, saidKind } from "./file-kind.ts";

describe("what a file says it is", () => {
  test.each([
    ["Brief.PDF", "application/pdf", "pdf"],
    ["foto.jpeg", "image/jpeg", "jpeg"],
    ["foto.HEIC", "", "heic"],
    ["verslag.docx", undefined, "docx"],
    ["mail.msg", "application/octet-stream", "msg"],
    ["brief.txt", "text/plain; charset=utf-8", "text"],
    ["stem.m4a", "audio/x-m4a", "m4a"],
    ["film.v2.mov", "video/quicktime", "mov"],
  ])("%s with type %s is %s", (name, type, kind) => {
    expect(saidKind(name, type)).toBe(kind);
  });

  test.each([
    "programma.exe",
    "pagina.html",
    "plaatje.svg",
    "brief.doc",
    "brief.docm",
    "rekenblad.xlsm",
    "archief.zip",
    "zonder",
    "brief.pdf.js",
    "brief.pdf ",
    ".pdf.",
    "",
  ])("«%s» is no kind that a dossier takes", (name) => {
    expect(saidKind(name, undefined)).toMatchObject({ code: "file-kind-refused" });
  });

  test("a name and a type that contradict each other are refused and named", () => {
    expect(saidKind("brief.txt", "text/html")).toEqual(
      refuse("file-not-what-it-says", { said: "text", found: "other" }),
    );
  });
});

describe("what a file says against what it is", () => {
  test("the content decides, and the difference is named", () => {
    expect(agreedKind("pdf", { kind: "pdf" })).toBe("pdf");
    expect(agreedKind("pdf", { kind: "png" })).toEqual(
      refuse("file-not-what-it-says", { said: "pdf", found: "png" }),
    );
    const macros = refuse("file-has-macros");
    expect(agreedKind("docx", { kind: null, refusal: macros })).toBe(macros);
  });
});

test("only what a browser draws by itself is shown", () => {
  expect(["pdf", "jpeg", "png", "webp"].every((kind) => canPreview(kind as "pdf"))).toBe(true);
  expect(["heic", "docx", "eml", "mp4", "text"].some((kind) => canPreview(kind as "pdf"))).toBe(
    false,
  );
});

test("an ending is what stands behind the last point", () => {
  expect(["a.b.PDF", "a", "a.", ".htaccess"].map(extensionOf)).toEqual(["pdf", "", "", "htaccess"]);
});
