import { readFileSync } from "node:fs";
import { clientLanguages } from "@schakel/contract";
import { expect, test } from "vitest";
import { parse } from "yaml";

type Item = { id: string; confidence: string; words: Record<string, string> };

function itemOf(language: string): Item {
  const path = new URL(`../../../../../packs/nl/client-words-${language}.yaml`, import.meta.url);
  const { items } = parse(readFileSync(path, "utf8")) as { items: Item[] };
  const item = items[0];
  if (!item) throw new Error(`no words in ${language}`);
  return item;
}

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const dutch = itemOf("nl");

test.each(clientLanguages)(
  "%s says everything that Dutch says, with the same places",
  (language) => {
    const { id, words } = itemOf(language);
    expect(id).toBe(language);
    expect(Object.keys(words)).toEqual(Object.keys(dutch.words));
    for (const [key, text] of Object.entries(words)) {
      expect(places(text), `${language} ${key}`).toEqual(places(dutch.words[key] ?? ""));
    }
  },
);

test("words that no native speaker has confirmed say so", () => {
  const unconfirmed = clientLanguages.filter((one) => itemOf(one).confidence === "check");
  expect(unconfirmed).toEqual(["pl", "ro", "bg", "es", "ar", "uk"]);
});
