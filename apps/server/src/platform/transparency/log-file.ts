import { createReadStream, createWriteStream } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { ExpectedProblem } from "../expected-problem.ts";
import { exportFormat, type LogReader, type LogRecord } from "./log-record.ts";

/** A file that is being written; one record a line, as JSON. */
export type LogFile = { readonly take: LogReader; close(): Promise<void> };

/**
 * Opens a new file for the log; only its owner can read it, for it holds what the log holds. Throws
 * an {@link ExpectedProblem} when it exists already or cannot be made.
 */
export async function openLogFile(path: string): Promise<LogFile> {
  const stream = createWriteStream(path, { flags: "wx", mode: 0o600 });
  try {
    await once(stream, "open");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    throw new ExpectedProblem(`The file ${path} cannot be made (${code}): name a new one.`);
  }
  return {
    take: async (record) => {
      if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, "drain");
    },
    close: async () => {
      stream.end();
      await once(stream, "close");
    },
  };
}

/**
 * Hands the records of an exported file to a reader. Throws an {@link ExpectedProblem} for a file
 * that is none, or that ends too early.
 */
export async function readLogFile(path: string, take: LogReader): Promise<void> {
  const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity });
  let count = 0;
  let isWhole = false;
  try {
    for await (const line of lines) {
      const record = JSON.parse(line) as LogRecord;
      if (count === 0 && (record.kind !== "log" || record.format !== exportFormat)) break;
      isWhole = record.kind === "end" && record.records === count;
      count += 1;
      await take(record);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isSystemError(error)) throw error;
    isWhole = false;
  }
  if (isWhole) return;
  throw new ExpectedProblem(
    `${path} is no whole export of the log: make it again with verify-log --export.`,
  );
}

/** The key that an exported file itself names; better to have it from elsewhere. */
export async function readVerifierKeyOfFile(path: string): Promise<string> {
  let key = "";
  await readLogFile(path, (record) => {
    if (record.kind === "log") key = record.verifierKey;
  });
  return key;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
