import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { readFonts } from "./fonts.ts";
import type { PdfDocument } from "./pdf-document.ts";
import { printable } from "./printable-text.ts";

/** A folder that does not exist: the compiler sees the two files given to it and no others. */
const nowhere = "/nowhere-of-schakel";

/** Makes a compiler that turns one document after the other into a tagged PDF (PDF/UA-1). */
export function openCompiler(): (document: PdfDocument) => Buffer {
  const fonts = readFonts();
  const template = readFileSync(new URL("template.typ", import.meta.url), "utf8");
  const compiler = NodeCompiler.create({
    workspace: nowhere,
    fontArgs: [{ fontBlobs: [...fonts.files] }],
  });
  return (document) => {
    try {
      const text = JSON.stringify(printable(document, fonts.shows));
      compiler.mapShadow(`${nowhere}/document.json`, Buffer.from(text));
      const compiled = compiler.compile({ mainFileContent: template });
      if (!compiled.result) throw new Error(reasonsOf(compiler, compiled.takeDiagnostics()));
      return compiler.pdf(compiled.result, {
        pdfStandard: "ua-1",
        creationTimestamp: Math.floor(Date.parse(document.madeAt) / 1000),
      });
    } finally {
      // What people wrote must not stay behind in the memory of the compiler.
      compiler.resetShadow();
      compiler.evictCache(0);
    }
  };
}

function reasonsOf(
  compiler: NodeCompiler,
  problem: Parameters<NodeCompiler["fetchDiagnostics"]>[0] | null,
): string {
  const found: { message: string }[] = problem ? compiler.fetchDiagnostics(problem) : [];
  return found.map((each) => each.message).join("; ");
}
