import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openWorld } from "../../test/world.ts";
import { goalTexts } from "./goals.ts";
import { clearDemo, loadDemo, stateOfDemo } from "./index.ts";
import { allDemoNames, makeClient, staffNames } from "./people.ts";
import { seededRandom } from "./random.ts";

const world = await openWorld("2026-11-23");
const owner = world.database.owner;
// The demo fills an empty installation; this one has the people of the test world in it.
await clearDemo(owner);
await loadDemo(world.platform, owner);

async function count(sql: string): Promise<number> {
  const [row] = await world.sql(`select count(*)::int as count from ${sql}`);
  return row.count;
}

describe("the demo", () => {
  test("holds 40 signals and 25 cases over both regions, each case with one coordinator [R427]", async () => {
    expect(await count("signals.signals")).toBe(40);
    expect(await count("cases.cases")).toBe(25);
    expect(await count("cases.cases where region_id = 'twente'")).toBe(12);
    expect(await count("cases.coordinators where upper_inf(period)")).toBe(25);
    expect(await count("(select distinct form from cases.cases) forms")).toBe(3);
    expect(await count("process.terms where status = 'running'")).toBeGreaterThan(5);
    expect(
      await count("process.tasks where status = 'open' and due_on < '2026-11-23'"),
    ).toBeGreaterThan(0);
  });

  test("was made through the ordinary door: every dossier has its log", async () => {
    expect(
      await count(
        "cases.cases c where not exists (select from platform.audit_events e where e.dossier_id = c.id and e.event = 'case.open')",
      ),
    ).toBe(0);
  });

  test("has eight personas and more in each region, all of them marked as demo", async () => {
    expect(await count("accounts.accounts where is_demo")).toBe(22);
    expect(await count("accounts.accounts where not is_demo")).toBe(0);
    const personas = await world.app.inject({ url: "/api/v1/session/demo-personas" });
    // This test world was opened without a demo, so the door stays shut whatever stands in the tables.
    expect(personas.json().items ?? personas.json().personas ?? []).toEqual([]);
  });

  test("gives everybody in a case a number to call, and invents none that could ring", async () => {
    const made = await world.sql("select value from partners.channels where slug = 'demo-phone'");
    expect(made.length).toBeGreaterThan(5);
    // 01632 960000 to 960999 is kept for fiction.
    for (const { value } of made) expect(value).toMatch(/^\+44 1632 960\d{3} \(demo\)$/);
    expect(
      await count(
        "cases.participations p where not exists (select from partners.channels c where c.organisation_id = p.organisation_id and c.kind = 'phone')",
      ),
    ).toBe(0);
  });

  test("names goals in words that fit every client", async () => {
    const goals = Object.values(goalTexts).flatMap(({ results }) => results);
    expect(goals.filter((result) => /\b(zij|hij|haar|zijn|hem)\b/i.test(result))).toEqual([]);
  });

  test("is made anew after it was killed midway", async () => {
    expect(await stateOfDemo(owner)).toBe("loaded");
    await world.sql(
      "update platform.settings set value = to_jsonb('loading'::text) where name = 'demo'",
    );
    await clearDemo(owner);
    expect(await stateOfDemo(owner)).toBe("none");
    expect(await count("accounts.accounts")).toBe(0);
    expect(await count("cases.cases")).toBe(0);
    expect(await count("partners.channels where slug = 'demo-phone'")).toBe(0);
    expect(await count("regions.code_items")).toBeGreaterThan(100);
  });
});

describe("the people of the demo", () => {
  test("are the same at every run", () => {
    const once = staffNames(seededRandom(5));
    const again = staffNames(seededRandom(5));
    expect([once(), once(), once()]).toEqual([again(), again(), again()]);
    const wish = { on: world.platform.clock.today(), minAge: 14, maxAge: 16 };
    expect(makeClient(seededRandom(9), wish)).toEqual(makeClient(seededRandom(9), wish));
  });

  test("bear no name that stands in the packs or documents: none of them is a real person", () => {
    const folders = ["../../../../packs", "../../../../docs"].map((path) =>
      fileURLToPath(new URL(path, import.meta.url)),
    );
    const texts = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ya?ml|md)$/.test(entry.name))
        .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, "utf8")),
    );
    const everything = texts.join("\n");
    expect(everything.length).toBeGreaterThan(50_000);
    expect(allDemoNames().filter((name) => everything.includes(name))).toEqual([]);
  });
});
