import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ExpectedProblem } from "../expected-problem.ts";

/**
 * Makes sure that the home folder exists and can be written. Root's stays open for passing through,
 * because PostgreSQL then runs as another user. Throws an {@link ExpectedProblem} otherwise.
 */
export function prepareHome(home: string): void {
  const probe = join(home, `.probe-${process.pid}`);
  try {
    mkdirSync(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    throw new ExpectedProblem(
      `The folder ${home} cannot be written (${code}): make it writable, or set SCHAKEL_HOME to a folder that you own.`,
      { cause: error },
    );
  }
}

/** Writes to the disk itself what a folder contains: renames last through a power cut after this. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
