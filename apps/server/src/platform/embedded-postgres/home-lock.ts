import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { ExpectedProblem } from "../expected-problem.ts";
import { identityOf } from "./processes.ts";

/** Who uses a home folder: written at the start of a server, removed at its end. */
type Holder = { readonly pid: number; readonly identity: string };

/** A claim on a home folder. */
export type HomeLock = { release(): void };

/**
 * Claims a home folder for this process. A claim that a killed server left behind is taken over.
 * Throws an {@link ExpectedProblem} while another server lives. PostgreSQL has a lock of its own:
 * this one gives a clear sentence, and lets a leftover PostgreSQL be told from a second server's.
 */
export function lockHome(home: string): HomeLock {
  const path = lockPath(home);
  const own: Holder = { pid: process.pid, identity: identityOf(process.pid) ?? "unknown" };
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
    while (!claim(draft, path)) removeStale(home, path);
  } finally {
    rmSync(draft, { force: true });
  }
  return { release: () => rmSync(path, { force: true }) };
}

/** The process that holds a home folder now, when it lives. */
export function findHolder(home: string): number | undefined {
  const holder = readHolder(lockPath(home));
  return holder && identityOf(holder.pid) === holder.identity ? holder.pid : undefined;
}

function lockPath(home: string): string {
  return join(home, "server.lock");
}

function claim(draft: string, path: string): boolean {
  try {
    // A link either appears whole or not at all; a half-written claim cannot be read.
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    return claimWithoutLink(draft, path);
  }
}

/** Some shared and memory-card file systems know no links. */
function claimWithoutLink(draft: string, path: string): boolean {
  try {
    writeFileSync(path, readFileSync(draft), { mode: 0o600, flag: "wx" });
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

function isThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EEXIST";
}

function removeStale(home: string, path: string): void {
  const holder = findHolder(home);
  if (holder !== undefined) {
    throw new ExpectedProblem(
      `The folder ${home} is in use by another Schakel server (process ${holder}): stop that one, or set SCHAKEL_HOME to another folder.`,
    );
  }
  const before = readText(path);
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Two starters may find the same stale claim: whoever moved a fresh one puts it back.
  if (readText(aside) !== before) claim(aside, path);
  rmSync(aside, { force: true });
}

function readHolder(path: string): Holder | undefined {
  const text = readText(path);
  if (!text) return undefined;
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
