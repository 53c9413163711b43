import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

/** Writes `.br` and `.gz` beside every text file, which the server hands out as they are. */
export function precompress(): Plugin {
  return {
    name: "schakel-precompress",
    apply: "build",
    async writeBundle({ dir }, bundle) {
      const names = Object.keys(bundle).filter((name) => /\.(?:js|css|html|svg)$/.test(name));
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
