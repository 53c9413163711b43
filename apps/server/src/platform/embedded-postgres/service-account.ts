import { chownSync, lstatSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ExpectedProblem } from "../expected-problem.ts";

/** The unprivileged user as which PostgreSQL runs when we are root; it refuses to run as root. */
export type ServiceAccount = { readonly uid: number; readonly gid: number };

/**
 * Chooses the user for a database folder: nobody else when we are a normal user (undefined), the
 * owner of an existing folder, else `postgres` or `nobody` of this machine.
 */
export function chooseServiceAccount(dataFolder: string): ServiceAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readAccounts();
  const account = accounts.get("postgres") ?? accounts.get("nobody");
  if (account) return account;
  throw new ExpectedProblem(
    "PostgreSQL refuses to run as root, and this machine has no user «postgres» or «nobody»: start as a normal user.",
  );
}

function readAccounts(): Map<string, ServiceAccount> {
  const accounts = new Map<string, ServiceAccount>();
  for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
    const [name, , uid, gid] = line.split(":");
    // MUST stay unsigned: macOS writes nobody as -2.
    if (name && uid && gid) accounts.set(name, { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 });
  }
  return accounts;
}

/** Gives a folder with all that is in it to the service account; does nothing for a normal user. */
export function giveTo(account: ServiceAccount | undefined, folder: string): void {
  if (!account) return;
  const top = lstatSync(folder);
  if (top.uid !== account.uid) giveAll(account, folder);
}

function giveAll(account: ServiceAccount, path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  chownSync(path, account.uid, account.gid);
  if (!entry.isDirectory()) return;
  for (const child of readdirSync(path)) giveAll(account, join(path, child));
}
