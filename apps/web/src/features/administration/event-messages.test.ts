import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eventMessages } from "./event-messages.ts";

const serverFolder = join(import.meta.dirname, "../../../../server/src");
const sources = globSync("{modules,platform}/**/*.ts", { cwd: serverFolder })
  .filter((file) => !file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(serverFolder, file), "utf8"));

/** Names between quotes in what a pattern finds, such as those of `a ? "x.y" : "x.z"`. */
function namesIn(source: string, pattern: RegExp): string[] {
  // A type that names several events writes none.
  const written = [...source.matchAll(pattern)].filter(([found]) => !found.includes('" | "'));
  return written.flatMap(([found]) =>
    [...found.matchAll(/"([a-z-]+\.[a-z-]+)"/g)].map(([, name]) => name ?? ""),
  );
}

test("every event that the server writes in the log has words", () => {
  const written = new Set(
    sources.flatMap((source) => {
      const withoutAnnouncements = source.replaceAll(/announce\(\{[^}]*\}\)/g, "");
      return [
        ...namesIn(withoutAnnouncements, /\bevent:[^,\n]*/g),
        ...namesIn(source, /\bnotFound\("[^"]*"/g),
        ...namesIn(source, /\w+: "[a-z]+\.[a-z-]+",?$/gm).filter(() =>
          source.includes("export const permissions"),
        ),
      ];
    }),
  );
  expect(written.size).toBeGreaterThan(60);
  const { things, verbs } = eventMessages.nl;
  const hasWords = (name: string) => {
    const [thing = "", verb = ""] = name.split(".");
    return Object.hasOwn(things, thing) && Object.hasOwn(verbs, verb);
  };
  expect([...written].filter((name) => !hasWords(name))).toEqual([]);
});
