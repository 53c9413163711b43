import { hashNote, readCheckpoint } from "./checkpoint.ts";
import type { Finding } from "./finding.ts";
import type { StoredCheckpoint } from "./log-record.ts";
import { openNote } from "./signed-note.ts";

/** What the leaves came to: how many there are, and the root at the sizes that were asked for. */
export type Counted = {
  readonly size: number;
  rootAt(size: number): Buffer | undefined;
};

function finding(leaf: number | null, says: string, what: Finding["what"] = "checkpoint"): Finding {
  return { what, leaf, eventId: null, says };
}

/** Compares a signed size and root with the leaves; `soundTo` leaves are known to be right. */
function compareRoot(
  name: string,
  signed: { readonly size: number; readonly root: Buffer },
  counted: Counted,
  soundTo: number,
): Finding | undefined {
  if (signed.size > counted.size) {
    const says = `${name} vouches for ${signed.size} leaves, and there are ${counted.size}`;
    return finding(counted.size, says, "truncated");
  }
  if (counted.rootAt(signed.size)?.equals(signed.root)) return undefined;
  const says = `the leaves ${soundTo} to ${signed.size - 1} are not those that ${name} vouches for`;
  return finding(soundTo, says, "changed");
}

/**
 * Holds every stored checkpoint against the leaves: its signature, its columns, its number, the hash
 * of the one before it, and the root.
 */
export function checkStored(
  checkpoints: readonly StoredCheckpoint[],
  expectedCount: number,
  counted: Counted,
  verifierKey: string,
): readonly Finding[] {
  const found: Finding[] = [];
  let soundTo = 0;
  let before: StoredCheckpoint | undefined;
  for (const checkpoint of checkpoints) {
    const name = `checkpoint ${checkpoint.number}`;
    const expected = (before?.number ?? 0) + 1;
    if (checkpoint.number !== expected) {
      found.push(finding(null, `checkpoint ${expected} is missing`));
    }
    const wrong = paperworkOf(checkpoint, before, verifierKey);
    if (wrong) found.push(finding(null, `${name} ${wrong}`));
    const root = Buffer.from(checkpoint.root, "hex");
    const mismatch = compareRoot(name, { size: checkpoint.size, root }, counted, soundTo);
    if (mismatch && !wrong) found.push(mismatch);
    if (!mismatch && !wrong) soundTo = checkpoint.size;
    before = checkpoint;
  }
  const last = before?.number ?? 0;
  if (last !== expectedCount) {
    found.push(
      finding(null, `there were ${expectedCount} checkpoints, and the last is number ${last}`),
    );
  }
  return found;
}

function paperworkOf(
  { size, root, madeAt, note }: StoredCheckpoint,
  before: StoredCheckpoint | undefined,
  verifierKey: string,
): string | undefined {
  const text = openNote(note, verifierKey);
  if (text === undefined) return "is not signed by the key of this log";
  const signed = readCheckpoint(text);
  if (!signed) return "cannot be read";
  if (signed.size !== size || signed.root.toString("hex") !== root || signed.at !== madeAt) {
    return "says something else than its own signed text";
  }
  if (before && before.size >= size) return "is not larger than the one before it";
  const expected = before ? hashNote(before.note) : null;
  const isNext = expected === null ? signed.previous === null : signed.previous?.equals(expected);
  return isNext ? undefined : "does not follow on the one before it";
}

/** Holds checkpoints that somebody kept elsewhere against the leaves. */
export function checkGiven(
  notes: readonly string[],
  counted: Counted,
  verifierKey: string,
): readonly Finding[] {
  return notes.flatMap((note, place) => {
    const name = `given checkpoint ${place + 1}`;
    const signed = signedOf(note, verifierKey);
    if (!signed) return [finding(null, `${name} is not signed by the key of this log`)];
    return compareRoot(name, signed, counted, 0) ?? [];
  });
}

/** What a note vouches for, when the key signed it. */
export function signedOf(note: string, verifierKey: string) {
  const text = openNote(note, verifierKey);
  return text === undefined ? undefined : readCheckpoint(text);
}
