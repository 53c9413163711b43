import { refuse, type Refusal } from "@schakel/kernel";

/** Constraints whose breach is an expected refusal, by constraint name; modules add their own. */
const expected = new Map<string, string>();

/** Lets a module say which refusal a breach of its constraint means. */
export function expectBreach(constraint: string, code: string): void {
  expected.set(constraint, code);
}

/**
 * The refusal behind an error of the database, if it is an expected one: a constraint that a
 * module named, two writers at once, or a server that is away. Undefined for surprises.
 */
export function refusalOfDatabase(error: unknown): Refusal | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  const { code, constraint } = error as { code: unknown; constraint?: string };
  if (constraint !== undefined && expected.has(constraint))
    return refuse(expected.get(constraint) ?? "");
  switch (code) {
    case "40001": // serialization failure
    case "40P01": // deadlock
    case "55P03": // lock not available
      return refuse("changed-meanwhile");
    case "22P02": // not a value of this type, such as a page key that was made up
    case "22007": // not a moment
    case "22008":
      return refuse("invalid-input");
    case "57P01": // admin shutdown
    case "57P02": // crash shutdown
    case "57P03": // cannot connect now
    case "08006":
    case "53300": // too many connections
    case "53100": // disk full
    case "ECONNREFUSED":
    case "ECONNRESET":
    case "ENOENT":
      return refuse("not-available");
    default:
      return undefined;
  }
}
