import { pino, type DestinationStream, type Logger } from "pino";

export type { Logger } from "pino";

/** Fields that may never reach a log, wherever they sit in a logged object. */
const hidden = [
  "body",
  "query",
  "params",
  "headers",
  "cookie",
  "authorization",
  "name",
  "text",
  "email",
  "phone",
  "parameters",
  "values",
  "detail",
  "where",
];

/**
 * Structured log on standard output. Lines hold codes, ids, durations and error classes; the list
 * above is a second net under the rule that nobody logs what people typed.
 */
export function openLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    redact: {
      paths: hidden.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      remove: true,
    },
    serializers: { err: errorLine },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Class, code and stack of an error; its message may quote data (PostgreSQL does), so it stays out. */
function errorLine(error: Error & { code?: string }): object {
  const frames = (error.stack ?? "").split("\n").filter((frame) => frame.startsWith("    at "));
  return { type: error.name, code: error.code, stack: frames.slice(0, 8).join("\n") };
}
