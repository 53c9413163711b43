import { describe, expect, test } from "vitest";
import type { Catalogue } from "./messages.ts";

type Texts = { readonly [key: string]: unknown };

const modules = import.meta.glob<Record<string, unknown>>("../**/*messages.ts", { eager: true });
const catalogues = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module).flatMap(([name, value]) =>
    isCatalogue(value) ? [{ name: `${path} ${name}`, catalogue: value }] : [],
  ),
);

function isCatalogue(value: unknown): value is Catalogue<Texts> {
  return typeof value === "object" && value !== null && "nl" in value && "en" in value;
}

/** Every text of one language: its path, and the text or the number of values to fill in. */
function* flatten(texts: Texts, path = ""): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(texts)) {
    const at = `${path}/${key}`;
    if (typeof value === "string") yield [at, value];
    else if (typeof value === "function") yield [at, `function of ${value.length}`];
    else yield* flatten(value as Texts, at);
  }
}

const isEmpty = (text: string) => text.trim() === "";
const isToDo = (text: string) => /\b(?:todo|tbd|xxx|lorem)\b/i.test(text);
const taking = (count: number) => (text: string) => text === `function of ${count}`;

function pathsWhere(texts: ReadonlyMap<string, string>, is: (text: string) => boolean): string[] {
  return [...texts].flatMap(([path, text]) => (is(text) ? [path] : [])).toSorted();
}

test("the catalogues of frame, components and features are found", () => {
  expect(catalogues.length).toBeGreaterThanOrEqual(6);
});

describe.each(catalogues)("$name", ({ catalogue }) => {
  const nl = new Map(flatten(catalogue.nl));
  const en = new Map(flatten(catalogue.en));

  test("English has exactly the texts of Dutch", () => {
    expect([...en.keys()].toSorted()).toEqual([...nl.keys()].toSorted());
  });

  test("no text is left to do, and none is empty in one language only", () => {
    expect(pathsWhere(en, isEmpty)).toEqual(pathsWhere(nl, isEmpty));
    expect([...pathsWhere(nl, isToDo), ...pathsWhere(en, isToDo)]).toEqual([]);
  });

  test("texts that take values take the same number of them", () => {
    for (const count of [0, 1, 2, 3, 4]) {
      expect(pathsWhere(en, taking(count))).toEqual(pathsWhere(nl, taking(count)));
    }
  });
});
