import { parsePacks } from "./parse-packs.ts";
import type { PackFile } from "./pack-file.ts";

/** A right manifest and a right list with one source, to put a file under test beside. */
export const manifest: PackFile = {
  path: "packs/nl/pack.yaml",
  text: "kind: pack\nid: nl\nlabel: { nl: Land, en: Country }\n",
};
export const sources: PackFile = {
  path: "packs/nl/sources.yaml",
  text: "kind: sources\nitems:\n  - { id: book, title: T, issuer: I, checked: 2026-11-22 }\n",
};

/** A file with one list «colour»; its first item stands on line 7. */
export const listHead = `kind: code-lists
defaults: { source: book, checked: 2026-11-22, confidence: confirmed }
lists:
  - id: colour
    label: { nl: Kleur, en: Colour }
    items:
`;

/** What is wrong with a file, as `file:line: reason`. */
export function problemsOf(
  text: string,
  path = "packs/nl/lists.yaml",
  ...more: readonly PackFile[]
): string[] {
  const { problems } = parsePacks([manifest, sources, { path, text }, ...more]);
  return problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
}

/** What is wrong with items of the list «colour». */
export function problemsOfItems(...items: readonly string[]): string[] {
  return problemsOf(listHead + items.map((item) => `      - ${item}\n`).join(""));
}
