import { day } from "@schakel/kernel";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { findLoadedPacks } from "./find-loaded-packs.ts";
import { findCodeList, getCodeList } from "./get-code-list.ts";
import { listPacks } from "./list-packs.ts";
import type { PackFile } from "./pack-file.ts";
import { readPackFolder } from "./read-pack-folder.ts";
import { openContentDatabase, ownPacks, packFolder, packsFrom } from "./test-content.ts";
import { manifest, sources } from "./test-packs.ts";

const prefix = (name: string, text: string): PackFile => ({ path: `packs/nl/${name}.yaml`, text });

const from = "source: book, checked: 2026-11-22, confidence: confirmed";

/** A pack with one list «colour», of these items. */
function colours(...items: string[]) {
  const list = `kind: code-lists
defaults: { ${from} }
lists:
  - id: colour
    label: { nl: Kleur, en: Colour }
    items:
${items.map((item) => `      - ${item}\n`).join("")}`;
  return packsFrom([manifest, sources, prefix("lists", list)]);
}

const red = "{ id: red, label: { nl: Rood, en: Red } }";
const blue = "{ id: blue, label: { nl: Blauw, en: Blue } }";

async function failingPart(): Promise<never> {
  throw new Error("the last part fails");
}

const november = day("2026-11-22");
const december = day("2026-12-01");

describe("loading", () => {
  test("the same packs twice writes nothing the second time", async () => {
    const { reader, load } = await openContentDatabase();
    const packs = await ownPacks();
    const first = await load(packs, november);
    expect(first.every(({ isNew, added }) => isNew && added > 40)).toBe(true);
    const before = await listPacks(reader);
    expect(await load(packs, december)).toEqual(
      packs.map(({ id }) => ({
        packId: id,
        version: 1,
        isNew: false,
        added: 0,
        changed: 0,
        ended: 0,
      })),
    );
    expect(await listPacks(reader)).toEqual(before);
  });

  test("a pack whose files changed but not its items touches no row", async () => {
    const { load } = await openContentDatabase();
    const packs = await ownPacks();
    await load(packs, november);
    const again = await load(
      packs.map((pack) => ({ ...pack, hash: "0".repeat(64) })),
      december,
    );
    expect(
      again.map(({ added, changed, ended, version }) => [added, changed, ended, version]),
    ).toEqual(packs.map(() => [0, 0, 0, 2]));
  });

  test("is undone as a whole when its last part fails", async () => {
    const { reader, load } = await openContentDatabase();
    await load(colours(red), november);
    await expect(load(colours(blue), december, [failingPart])).rejects.toThrow(
      "the last part fails",
    );
    const list = await getCodeList(reader, "colour", december);
    expect(list.items.map(({ code }) => code)).toEqual(["red"]);
    expect((await listPacks(reader)).map(({ version }) => version)).toEqual([1]);
  });

  test("knows files that were loaded last without reading them as packs", async () => {
    const { reader, load } = await openContentDatabase();
    const files = await readPackFolder(packFolder);
    expect(await findLoadedPacks(reader, files)).toBeUndefined();
    await load(await ownPacks(), november);
    expect(
      (await findLoadedPacks(reader, files))?.map(({ packId, isNew }) => [packId, isNew]),
    ).toEqual([
      ["nl", false],
      ["rotterdam", false],
      ["twente", false],
    ]);
    const [first, ...others] = files;
    const changed = { path: first?.path ?? "", text: `${first?.text} ` };
    expect(await findLoadedPacks(reader, [changed, ...others])).toBeUndefined();
  });

  test("counts what is still to check", async () => {
    const { reader, load } = await openContentDatabase();
    await load(colours(red, "{ id: blue, label: { nl: B, en: B }, confidence: check }"), november);
    expect(await listPacks(reader)).toMatchObject([
      { id: "nl", label: { nl: "Land", en: "Country" }, regionId: null, toCheck: 1 },
    ]);
  });
});

describe("as time goes by", () => {
  test("an item that left the pack ends, stays known for its days, and may come back", async () => {
    const { reader, load } = await openContentDatabase();
    await load(colours(red, blue), november);
    expect(await load(colours(red), december)).toMatchObject([{ added: 0, changed: 0, ended: 1 }]);
    const codesOn = async (on: string) =>
      (await getCodeList(reader, "colour", day(on))).items.map(({ code }) => code);
    expect(await codesOn("2026-11-30")).toEqual(["red", "blue"]);
    expect(await codesOn("2026-12-01")).toEqual(["red"]);
    await load(colours(red, blue), day("2027-01-01"));
    expect(await codesOn("2027-01-01")).toEqual(["red", "blue"]);
  });

  test("a list that left the pack is gone from then on", async () => {
    const { reader, load } = await openContentDatabase();
    await load(colours(red), november);
    await load(packsFrom([manifest, sources]), december);
    expect(await findCodeList(reader, "colour", november)).toBeDefined();
    expect(await findCodeList(reader, "colour", december)).toBeUndefined();
  });

  test("a change by law is a new row beside the old one, each with its days", async () => {
    const { database, reader, load } = await openContentDatabase();
    await load(
      colours("{ id: red, label: { nl: Rood, en: Red }, validFrom: 2020-01-01 }"),
      november,
    );
    await load(
      colours(
        "{ id: red, label: { nl: Rood, en: Red }, validFrom: 2020-01-01, validTo: 2026-12-31 }",
        "{ id: red, label: { nl: Vuurrood, en: Scarlet }, validFrom: 2027-01-01 }",
      ),
      december,
    );
    const labelOn = async (on: string) =>
      (await getCodeList(reader, "colour", day(on))).items.map(({ label, validFrom, validTo }) => [
        label.nl,
        validFrom,
        validTo,
      ]);
    expect(await labelOn("2019-12-31")).toEqual([]);
    expect(await labelOn("2026-12-31")).toEqual([["Rood", "2020-01-01", "2026-12-31"]]);
    expect(await labelOn("2027-01-01")).toEqual([["Vuurrood", "2027-01-01", null]]);
    const { rows } = await database.owner.query("select code from regions.code_items");
    expect(rows).toHaveLength(2);
  });
});

describe("who may read and write", () => {
  test("everybody reads reference content, also when nobody acts; the application writes none", async () => {
    const { reader, load } = await openContentDatabase();
    await load(colours(red), november);
    expect(await findCodeList(reader, "colour", november)).toBeDefined();
    await expect(sql`update regions.code_items set label_nl = 'x'`.execute(reader)).rejects.toThrow(
      "permission denied",
    );
    await expect(sql`delete from regions.sources`.execute(reader)).rejects.toThrow(
      "permission denied",
    );
  });
});
