import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ExpectedProblem } from "../expected-problem.ts";
import { syncFolder } from "./home-folder.ts";

/** The password of PostgreSQL's own administrator; those of the other logins derive from it. */
export function readOrMakePassword(home: string, folderExists: boolean): string {
  const file = join(home, "postgres-password");
  if (existsSync(file)) return readPassword(file);
  if (folderExists) {
    throw new ExpectedProblem(
      `The password file ${file} is missing while the database exists: put it back from your backup.`,
    );
  }
  const password = randomBytes(32).toString("base64url");
  writeFileSync(`${file}.new`, `${password}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  syncFolder(home);
  return password;
}

/** The password of an existing home folder. */
export function readPassword(file: string): string {
  const password = readFileSync(file, "utf8").trim();
  if (password) return password;
  throw new ExpectedProblem(`The password file ${file} is empty: put it back from your backup.`);
}
