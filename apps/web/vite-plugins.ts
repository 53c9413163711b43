import { readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const order = "@layer tokens, base, ui, print;";

/**
 * Puts the order of the CSS layers in front of every style sheet: sheets load with their screen, in
 * any order, and the first one that a browser meets decides.
 */
export function layerOrder(): Plugin {
  return {
    name: "schakel-layer-order",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
        file.source = `${order}${textOf(file.source)}`;
      }
    },
  };
}

const pdfPackage = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
const { version: pdfVersion } = JSON.parse(readFileSync(pdfPackage, "utf8")) as { version: string };
/** Where the parts that pdf.js loads when a file asks for them stand in the build. */
export const pdfPartsPath = `/assets/pdf-${pdfVersion}/`;

/**
 * Puts in the build what pdf.js fetches by itself: fonts that files do not bring, tables of Asian
 * scripts, and decoders of scanned pages in plain JavaScript, because the content security policy
 * allows no WebAssembly.
 */
export function pdfParts(): Plugin {
  return {
    name: "schakel-pdf-parts",
    apply: "build",
    generateBundle() {
      for (const [folder, wanted] of pdfFolders) {
        const path = join(dirname(pdfPackage), folder);
        for (const name of readdirSync(path).filter((file) => wanted.test(file))) {
          const source = readFileSync(join(path, name));
          this.emitFile({ type: "asset", fileName: `${pdfPartsPath.slice(1)}${name}`, source });
        }
      }
    },
  };
}

const pdfFolders: readonly (readonly [string, RegExp])[] = [
  ["standard_fonts", /\.(?:pfb|ttf)$|^LICENSE/],
  ["cmaps", /\.bcmap$/],
  ["wasm", /_nowasm_fallback\.js$|^LICENSE_(?:JBIG2|OPENJPEG|PDFJS_JBIG2|PDFJS_OPENJPEG)$/],
];

/** Writes `.br` and `.gz` beside every text file, which the server hands out as they are. */
export function precompress(): Plugin {
  return {
    name: "schakel-precompress",
    apply: "build",
    async writeBundle({ dir }, bundle) {
      const names = Object.keys(bundle).filter((name) => /\.(?:m?js|css|html|svg)$/.test(name));
      await Promise.all(names.map((name) => compress(join(dir ?? "dist", name))));
    },
  };
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, quality));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

function textOf(source: string | Uint8Array): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}
