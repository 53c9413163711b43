import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Kysely, PostgresDialect } from "kysely";
import type { Config } from "../platform/config.ts";
import { openKeyring } from "../platform/crypto/index.ts";
import type { Database } from "../platform/database/database.ts";
import { openDatabase } from "../platform/database/open-database.ts";
import { openOwnerPool } from "../platform/database/pool.ts";
import { ExpectedProblem } from "../platform/expected-problem.ts";
import {
  isVerifierKey,
  openLogFile,
  originOf,
  readLog,
  readLogFile,
  readVerifierKeyOfFile,
  verifierKeyOf,
  verifyLog,
  type LogReader,
  type Verdict,
} from "../platform/transparency/index.ts";
import type { Command, CommandContext } from "./command.ts";

const usage =
  "verify-log [--checkpoint file]... [--key verifier key] [--export new file | --from file]";

type Words = {
  readonly checkpoint: readonly string[];
  readonly key: string | undefined;
  readonly export: string | undefined;
  readonly from: string | undefined;
};

/** Counts the tree of the log anew, from the database or an exported file; needs no server. */
export const verifyLogCommand: Command = {
  name: "verify-log",
  summary: `check that nobody changed the log: ${usage}`,
  async run(context) {
    const words = readWords(context.words);
    const given = words.checkpoint.flatMap(readNote);
    if (words.from !== undefined) return verifyFile(words.from, words, given, context);
    return withLog(context, words, async (verifierKey, read) => {
      context.print(`Key of the log: ${verifierKey}`);
      if (words.export === undefined) {
        return report(await verifyLog(read, { verifierKey, given }), context.print);
      }
      const file = await openLogFile(words.export);
      await read(file.take);
      await file.close();
      context.print(`Wrote the log to ${words.export}. It holds what the log holds: keep it safe.`);
    });
  },
};

async function verifyFile(
  path: string,
  words: Words,
  given: readonly string[],
  { config, print }: CommandContext,
): Promise<void> {
  const own = words.key ?? keyOfInstallation(config);
  if (own === undefined) print("The key comes from the file itself; give --key to be sure of it.");
  const verifierKey = own ?? (await readVerifierKeyOfFile(path));
  print(`Key of the log: ${verifierKey}`);
  const read = async (take: LogReader): Promise<void> => readLogFile(path, take);
  report(await verifyLog(read, { verifierKey, given }), print);
}

type WithLog = (verifierKey: string, read: (take: LogReader) => Promise<void>) => Promise<void>;

async function withLog(context: CommandContext, words: Words, work: WithLog): Promise<void> {
  const verifierKey = words.key ?? keyOfInstallation(context.config);
  if (verifierKey === undefined) {
    throw new ExpectedProblem(
      "There is no key file here to know the key of the log by: give it with --key.",
    );
  }
  const database = await openDatabase({
    config: context.config,
    log: context.print,
    mayJoin: true,
  });
  const owner = openOwnerPool(database.logins.migrator, {
    name: "verify log",
    max: 1,
    pipeline: false,
  });
  try {
    const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: owner }) });
    await work(verifierKey, async (take) => readLog(db, verifierKey, take));
  } finally {
    await owner.end();
    await database.stop();
  }
}

function keyOfInstallation(config: Config): string | undefined {
  const path = process.env["SCHAKEL_KEY_FILE"] ?? join(config.home, "keys.json");
  if (!existsSync(path)) return undefined;
  const { fingerprint, logSigner } = openKeyring(path, { create: false });
  return verifierKeyOf(originOf(fingerprint), logSigner.publicKey);
}

/** Says the outcome; throws an `ExpectedProblem` that names the first bad leaf. */
function report(verdict: Verdict, print: (line: string) => void): void {
  const { leafCount, checkpointCount, givenCount, waitingCount, forgottenCount, findings } =
    verdict;
  print(`${leafCount} leaves, root ${verdict.root.toString("base64")}`);
  print(`${checkpointCount} checkpoints of its own, ${givenCount} kept elsewhere`);
  if (waitingCount > 0) print(`${waitingCount} lines are on their way into the tree`);
  if (forgottenCount > 0)
    print(`${forgottenCount} leaves are of erased dossiers: only their place can be checked`);
  const [first] = findings;
  if (!first) return print("The log is whole.");
  const place = [
    ...(first.leaf === null ? [] : [`leaf ${first.leaf}`]),
    ...(first.eventId === null ? [] : [`line ${first.eventId}`]),
  ].join(", ");
  const more = findings.length - 1;
  throw new ExpectedProblem(
    [
      "The log is NOT whole.",
      `First: ${[first.what, place].filter(Boolean).join(", ")}: ${first.says}.`,
      ...(more === 0 ? [] : [`And ${more} more:`]),
      ...findings.slice(1, 20).map((each) => `  ${each.what}: ${each.says}`),
    ].join("\n"),
  );
}

/** The notes in a file: one, or more one after the other. */
function readNote(path: string): string[] {
  try {
    const text = readFileSync(path, "utf8");
    return text.split(/(?<=\n— \S+ \S+\n)(?=schakel\/)/);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    throw new ExpectedProblem(`The checkpoint ${path} cannot be read (${code}).`);
  }
}

function readWords(words: readonly string[]): Words {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        checkpoint: { type: "string", multiple: true, default: [] },
        key: { type: "string" },
        export: { type: "string" },
        from: { type: "string" },
      },
    });
    const { checkpoint, key, from } = values;
    if (key !== undefined && !isVerifierKey(key))
      throw new ExpectedProblem(`«${key}» is no key of a log.`);
    if (from !== undefined && values.export !== undefined) throw new Error("both");
    return { checkpoint, key, from, export: values.export };
  } catch (error) {
    if (error instanceof ExpectedProblem) throw error;
    throw new ExpectedProblem(`Use it like this: ${usage}`);
  }
}
