import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ExpectedProblem } from "../expected-problem.ts";

/** One `.sql` file, with the fingerprint by which a change is noticed. */
export type SqlFile = {
  /** Name within its folder, such as `0050_cases.sql`, or `views/0010_regions.sql`. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text, with line ends as in the repository. */
  readonly hash: string;
};

/** Folder with `migrations/` and `replaceable/`. */
export const databaseFolder = fileURLToPath(new URL("../../../../../database", import.meta.url));

/**
 * Migrations in the order of their numbers. Throws an {@link ExpectedProblem} for a name without a
 * number, a number given twice, or a file that would end the transaction that it runs in.
 */
export async function readMigrations(folder: string): Promise<SqlFile[]> {
  const files = await readSqlFiles(`${folder}/migrations`);
  const numbers = new Map<string, string>();
  for (const { name, text } of files) {
    const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1];
    if (!number) throw problem(name, "needs a name such as 0050_cases.sql");
    const other = numbers.get(number);
    if (other) throw problem(name, `has the same number as ${other}`);
    numbers.set(number, name);
    if (/^\s*(begin|commit|rollback|end|start transaction)\s*;/im.test(withoutBodies(text))) {
      throw problem(name, "must not begin or end a transaction: each migration is one already");
    }
  }
  return files;
}

/** Functions, views and policies, in the order in which they are made. */
export async function readReplaceables(folder: string): Promise<SqlFile[]> {
  const kinds = ["functions", "views", "policies"];
  const files = await Promise.all(
    kinds.map((kind) => readSqlFiles(`${folder}/replaceable/${kind}`, `${kind}/`)),
  );
  return files.flat();
}

/** One fingerprint for a number of files. */
export function hashOf(files: readonly SqlFile[]): string {
  return sha256(files.map(({ name, hash }) => `${name} ${hash}\n`).join(""));
}

async function readSqlFiles(folder: string, prefix = ""): Promise<SqlFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = (await readFile(`${folder}/${name}`, "utf8")).replaceAll("\r\n", "\n");
      return { name: `${prefix}${name}`, text, hash: sha256(text) };
    }),
  );
}

function withoutBodies(text: string): string {
  return text.replaceAll(/(\$\w*\$)[^]*?\1/g, "");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function problem(name: string, reason: string): ExpectedProblem {
  return new ExpectedProblem(`The migration ${name} ${reason}.`);
}
