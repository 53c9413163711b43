import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { systemClock } from "@schakel/kernel";
import { loadAllPacks } from "../load-all-packs.ts";
import { parsePacks, readPackFolder } from "../modules/regions/index.ts";
import { ExpectedProblem } from "../platform/expected-problem.ts";
import { openDatabase } from "../platform/database/open-database.ts";
import { openOwnerPool } from "../platform/database/pool.ts";
import type { Command, CommandContext } from "./command.ts";

const ownPacks = fileURLToPath(new URL("../../../../packs", import.meta.url));

/** Looks at the packs without loading them, or loads them into the database of this installation. */
export const packsCommand: Command = {
  name: "packs",
  summary: "check the content packs, or load them: packs check, packs load [folder]",
  async run(context) {
    const [what, folder] = context.words;
    const packs = folder === undefined ? ownPacks : resolve(folder);
    if (what === "check") return checkPacks(packs, context);
    if (what === "load") return loadThem(packs, context);
    throw new ExpectedProblem("Say what to do with the packs: packs check, or packs load.");
  },
};

async function checkPacks(folder: string, { print }: CommandContext): Promise<void> {
  const { packs, problems } = parsePacks(await readFolder(folder));
  if (packs === undefined) {
    const lines = problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
    const count = lines.length === 1 ? "1 mistake" : `${lines.length} mistakes`;
    throw new ExpectedProblem([...lines, `${count} in the packs.`].join("\n"));
  }
  for (const { id, fileCount, itemCount, checkCount } of packs) {
    print(`${id}: ${itemCount} items in ${fileCount} files, ${checkCount} still to check`);
  }
  print("The packs are right.");
}

async function loadThem(folder: string, { config, print }: CommandContext): Promise<void> {
  // A wrong pack is said before a database is started.
  await checkPacks(folder, { config, words: [], print: () => {} });
  const database = await openDatabase({ config, log: print, mayJoin: true });
  const owner = openOwnerPool(database.logins.migrator, { name: "packs" });
  try {
    const today = config.fixedDay ?? systemClock().today();
    for (const load of await loadAllPacks(owner, folder, today)) {
      const { packId, version, isNew, added, changed, ended } = load;
      const done = isNew
        ? `${added} rows added, ${changed} changed, ${ended} ended`
        : "nothing changed";
      print(`${packId}: version ${version}, ${done}`);
    }
  } finally {
    await owner.end();
    await database.stop();
  }
}

async function readFolder(folder: string): ReturnType<typeof readPackFolder> {
  const files = await readPackFolder(folder).catch((error: NodeJS.ErrnoException) => {
    throw new ExpectedProblem(`The folder ${folder} cannot be read (${error.code ?? "unknown"}).`);
  });
  if (files.length > 0) return files;
  throw new ExpectedProblem(`There are no packs (.yaml) in ${folder}.`);
}
