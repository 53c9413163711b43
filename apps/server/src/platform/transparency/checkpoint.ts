import { createHash } from "node:crypto";

/** What the log vouches for at a moment: so many leaves, with this root. */
export type Checkpoint = {
  /** Names the log, and the key that signs for it. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
  /** Moment at which it was signed, ISO 8601. */
  readonly at: string;
  /** Hash of the checkpoint before it, so that none can be left out in between; null for the first. */
  readonly previous: Buffer | null;
};

/** The name of the log of an installation: after its key file, so that it stays when an address changes. */
export function originOf(fingerprint: string): string {
  return `schakel/${fingerprint}`;
}

/**
 * The text of a checkpoint (C2SP tlog-checkpoint): origin, size and root on a line each, then two
 * extension lines, the moment and the hash of the checkpoint before it.
 */
export function writeCheckpoint(checkpoint: Checkpoint): string {
  const { origin, size, root, at, previous } = checkpoint;
  const before = previous === null ? "none" : previous.toString("base64");
  return `${origin}\n${size}\n${root.toString("base64")}\ntime ${at}\nprevious ${before}\n`;
}

/** Reads the text of a checkpoint; undefined when it is not one of ours. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const match =
    /^(\S+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\ntime (\S+)\nprevious (none|[A-Za-z0-9+/]{43}=)\n$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, origin = "", size = "", root = "", at = "", before = ""] = match;
  return {
    origin,
    size: Number(size),
    root: Buffer.from(root, "base64"),
    at,
    previous: before === "none" ? null : Buffer.from(before, "base64"),
  };
}

/** The hash by which the next checkpoint names this one. */
export function hashNote(note: string): Buffer {
  return createHash("sha256").update(note).digest();
}
