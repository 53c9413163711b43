import type { LogContent } from "./log-content.ts";

/**
 * The whole log as a row of records, in this order: `log`, checkpoints, nodes, leaves, loose lines,
 * `end`. The same from the database and from an exported file. Hashes are hexadecimal, numbers of
 * lines and transactions decimal texts.
 */
export type LogRecord =
  | LogHead
  | StoredCheckpoint
  | StoredNode
  | StoredLeaf
  | LooseLine
  | { readonly kind: "end"; readonly records: number };

export type LogHead = {
  readonly kind: "log";
  readonly format: typeof exportFormat;
  /** Key of this log as it stood in the installation; a verifier has better have it from elsewhere. */
  readonly verifierKey: string;
  readonly size: number;
  readonly checkpointCount: number;
  readonly admittedBelow: string;
  readonly admittedEvent: string;
};

export type StoredCheckpoint = {
  readonly kind: "checkpoint";
  readonly number: number;
  readonly size: number;
  readonly root: string;
  readonly madeAt: string;
  readonly note: string;
};

export type StoredNode = {
  readonly kind: "node";
  readonly level: number;
  readonly position: number;
  readonly hash: string;
};

export type StoredLeaf = {
  readonly kind: "leaf";
  readonly index: number;
  readonly eventId: string;
  readonly hash: string;
  readonly salt: string | null;
  /** The line that records the destruction of the salt. */
  readonly destroyedBy: string | null;
  /** Null when the line itself is gone. */
  readonly content: LogContent | null;
};

/** A line without a leaf: on its way into the tree, or smuggled in. */
export type LooseLine = {
  readonly kind: "loose";
  readonly eventId: string;
  readonly transactionId: string;
  readonly content: LogContent;
};

export const exportFormat = "schakel-log-export-1";

/** Takes records one by one. */
export type LogReader = (record: LogRecord) => void | Promise<void>;
