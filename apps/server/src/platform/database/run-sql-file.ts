import type pg from "pg";
import { ExpectedProblem } from "../expected-problem.ts";
import { codeOf } from "./connect.ts";
import type { SqlFile } from "./migration-files.ts";

/** Runs all statements of a file; an error of PostgreSQL becomes one line with the place of it. */
export async function runSqlFile(client: pg.Client, kind: string, file: SqlFile): Promise<void> {
  try {
    await client.query(file.text);
  } catch (error) {
    throw problemOf(kind, file, error);
  }
}

function problemOf(kind: string, file: SqlFile, error: unknown): unknown {
  if (!(error instanceof Error) || !/^[0-9A-Z]{5}$/.test(codeOf(error))) return error;
  // The server went away or was told to stop: not the fault of the file.
  if (/^(57|08)/.test(codeOf(error))) return error;
  const { position } = error as { position?: string };
  const line = position
    ? ` at line ${file.text.slice(0, Number(position)).split("\n").length}`
    : "";
  return new ExpectedProblem(
    `The ${kind} ${file.name} failed${line}: ${error.message}. Nothing of it was kept; repair the database or take the version that belongs to it, and start again.`,
    { cause: error },
  );
}
