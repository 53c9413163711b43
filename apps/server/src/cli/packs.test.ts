import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { day } from "@schakel/kernel";
import { afterAll, describe, expect, test } from "vitest";
import { openTestDatabase } from "../../test/index.ts";
import { loadAllPacks } from "../load-all-packs.ts";
import { packsCommand } from "./packs.ts";
import { runCommand } from "./run-command.ts";

const ownPacks = fileURLToPath(new URL("../../../../packs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "schakel-packs-"));
const broken = join(folder, "packs");
cpSync(ownPacks, broken, { recursive: true });
const forms = join(broken, "nl", "forms.yaml");
const text = readFileSync(forms, "utf8").replace(", en: Labour exploitation }", " }");
writeFileSync(forms, text);
const line = text.split("\n").findIndex((each) => each.includes("nl: Arbeidsuitbuiting")) + 1;
const complaint = `packs/nl/forms.yaml:${line}: label.en is missing`;

afterAll(() => rmSync(folder, { recursive: true }));

async function packs(...words: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const print = (each: string) => lines.push(...each.split("\n"));
  return { code: await runCommand([packsCommand], ["packs", ...words], {}, print), lines };
}

describe("npm run schakel -- packs", () => {
  test("check tells what is in the packs and how much is still to check", async () => {
    const { code, lines } = await packs("check");
    expect(code).toBe(0);
    expect(lines.at(-1)).toBe("The packs are right.");
    expect(lines[0]).toMatch(/^nl: \d+ items in \d+ files, \d+ still to check$/);
  });

  test("check and load refuse a wrong pack with file, line and reason, and exit code 1", async () => {
    const expected = { code: 1, lines: [complaint, "1 mistake in the packs."] };
    expect(await packs("check", broken)).toEqual(expected);
    expect(await packs("load", broken)).toEqual(expected);
  });

  test("says what to type, and which folder cannot be read", async () => {
    expect(await packs("polish")).toMatchObject({
      code: 1,
      lines: [expect.stringMatching(/packs check, or packs load/)],
    });
    expect(await packs("check", join(folder, "nowhere"))).toMatchObject({
      code: 1,
      lines: [expect.stringMatching(/nowhere cannot be read \(ENOENT\)/)],
    });
  });
});

test("a wrong pack changes nothing in the database, not even the right packs beside it", async () => {
  const { owner } = await openTestDatabase();
  const today = day("2026-11-22");
  await expect(loadAllPacks(owner, broken, today)).rejects.toThrow(complaint);
  const { rows } = await owner.query(
    "select 1 from regions.sources union all select 1 from regions.regions",
  );
  expect(rows).toEqual([]);
  expect((await loadAllPacks(owner, ownPacks, today)).map(({ isNew }) => isNew)).toEqual([
    true,
    true,
    true,
  ]);
  expect((await loadAllPacks(owner, ownPacks, today)).map(({ isNew }) => isNew)).toEqual([
    false,
    false,
    false,
  ]);
  const { rows: roles } = await owner.query("select id from accounts.roles");
  expect(roles).toHaveLength(10);
});
