import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { codePointsOf } from "./code-points.ts";

/** The faces of our documents, and the code points that every weight of them can show. */
export type Fonts = { readonly files: readonly Buffer[]; readonly shows: ReadonlySet<number> };

const find = createRequire(import.meta.url).resolve;

/** Families in the order in which the template tries them, each with its regular and bold face. */
const families = [
  [
    "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
    "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  ],
  // For scripts that Source Sans lacks: Arabic, Hebrew, Armenian, Georgian, signs and emoji.
  ["dejavu-fonts-ttf/ttf/DejaVuSans.ttf", "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"],
];

/** Reads the fonts that come with the packages; fonts of the machine are never needed. */
export function readFonts(): Fonts {
  const files: Buffer[] = [];
  const shows = new Set<number>();
  for (const paths of families) {
    const faces = paths.map((path) => readFileSync(find(path)));
    const [first = new Set<number>(), ...others] = faces.map((face) => codePointsOf(face));
    for (const point of first) if (others.every((other) => other.has(point))) shows.add(point);
    files.push(...faces);
  }
  return { files, shows };
}
