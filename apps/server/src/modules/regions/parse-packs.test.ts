import { describe, expect, test } from "vitest";
import type { PackFile } from "./pack-file.ts";
import { parsePacks } from "./parse-packs.ts";
import { readPackFolder } from "./read-pack-folder.ts";
import { packFolder } from "./test-content.ts";
import { listHead, problemsOf, problemsOfItems, sources } from "./test-packs.ts";

function red(dates: string): string {
  return `{ id: red, label: { nl: Rood, en: Red }, ${dates} }`;
}

describe("a wrong pack", () => {
  test("names file, line and reason of a text that is missing in one language", async () => {
    const files = await readPackFolder(packFolder);
    const forms = files.find(({ path }) => path === "packs/nl/forms.yaml") as PackFile;
    const broken = forms.text.replace(", en: Sexual exploitation }", " }");
    const line = broken.split("\n").findIndex((text) => text.includes("Seksuele uitbuiting")) + 1;
    const { problems } = parsePacks(
      files.map((file) => (file === forms ? { ...file, text: broken } : file)),
    );
    expect(problems).toEqual([
      {
        file: "packs/nl/forms.yaml",
        line,
        reason: "label.en is missing",
      },
    ]);
  });

  test.each([
    ["label.en is missing", "{ id: red, label: { nl: Rood } }"],
    ["label.en must not be empty or padded", "{ id: red, label: { nl: Rood, en: '' } }"],
    ["lable is not known here", "{ id: red, label: { nl: Rood, en: Red }, lable: x }"],
    ["id is missing", "{ label: { nl: Rood, en: Red } }"],
    [
      "checked is not a day that exists (write it like 2026-11-30)",
      "{ id: red, label: { nl: Rood, en: Red }, checked: 2026-02-30 }",
    ],
    [
      "validFrom is not a day that exists (write it like 2026-11-30)",
      "{ id: red, label: { nl: Rood, en: Red }, validFrom: 30-11-2026 }",
    ],
    [
      "confidence must be one of confirmed, check",
      "{ id: red, label: { nl: Rood, en: Red }, confidence: sure }",
    ],
    [
      'source "blog" is not a known source',
      "{ id: red, label: { nl: Rood, en: Red }, source: blog }",
    ],
    [
      'parent "warm" is not a known item of colour',
      "{ id: red, label: { nl: Rood, en: Red }, parent: warm }",
    ],
    [
      'shape "round" is not a known item of shape',
      "{ id: red, label: { nl: Rood, en: Red }, links: { shape: [round] } }",
    ],
    [
      "validTo 2025-01-01 is before validFrom 2026-01-01",
      "{ id: red, label: { nl: Rood, en: Red }, validFrom: 2026-01-01, validTo: 2025-01-01 }",
    ],
  ])("is refused: %s", (reason, item) => {
    expect(problemsOfItems(item)).toEqual([`packs/nl/lists.yaml:7: ${reason}`]);
  });

  test("needs a source and a day for every item", () => {
    const bare = listHead
      .replace(/defaults.*\n/, "")
      .replace(
        "label: { nl: Kleur, en: Colour }",
        "label: { nl: Kleur, en: Colour }\n    source: book\n    checked: 2026-11-22\n    confidence: confirmed",
      );
    const item = "      - { id: red, label: { nl: Rood, en: Red }, confidence: check }\n";
    expect(problemsOf(bare + item)).toEqual([
      "packs/nl/lists.yaml:9: source is missing",
      "packs/nl/lists.yaml:9: checked is missing",
    ]);
  });

  test("may use a name once, and says where it stands already", () => {
    const item = "{ id: red, label: { nl: Rood, en: Red } }";
    expect(problemsOfItems(item, item)).toEqual([
      'packs/nl/lists.yaml:8: id "red" is used twice (see line 7)',
    ]);
  });

  test("may use a name again only for days that do not overlap", () => {
    expect(problemsOfItems(red("validTo: 2025-12-31"), red("validFrom: 2026-01-01"))).toEqual([]);
    expect(problemsOfItems(red("validTo: 2026-01-01"), red("validFrom: 2026-01-01"))).toEqual([
      'packs/nl/lists.yaml:8: validity of "red" overlaps with line 7',
    ]);
    expect(
      problemsOfItems(red("validTo: 2025-12-31"), "{ id: red, label: { nl: R, en: R } }"),
    ).toHaveLength(1);
  });

  test("tells all mistakes at once, by file and line", () => {
    expect(
      problemsOfItems(
        "{ id: red }",
        "{ id: blue, label: { nl: Blauw, en: Blue } }",
        "{ id: Gr n }",
      ),
    ).toEqual([
      "packs/nl/lists.yaml:7: label is missing",
      "packs/nl/lists.yaml:9: id must be letters and digits with hyphens or dots between them",
      "packs/nl/lists.yaml:9: label is missing",
    ]);
  });

  test.each([
    ["of an unknown kind", "kind: recipes\n", 'packs/nl/lists.yaml:1: kind "recipes" is not known'],
    ["without a kind", "items: []\n", "packs/nl/lists.yaml:1: kind is missing"],
    ["that is no YAML", "kind: [\n", "packs/nl/lists.yaml:2:"],
    [
      "with a key twice",
      "kind: goals\nkind: goals\n",
      "packs/nl/lists.yaml:2: map keys must be unique",
    ],
    ["that is empty", "", "packs/nl/lists.yaml:1: kind is missing"],
  ])("is refused for a file %s", (_what, text, expected) => {
    expect(problemsOf(text)[0]?.startsWith(expected)).toBe(true);
  });

  test("is refused for a folder without pack.yaml", () => {
    expect(problemsOf(sources.text, "packs/elsewhere/sources.yaml")).toContain(
      "packs/elsewhere/sources.yaml:1: the folder has no right pack.yaml",
    );
  });
});
