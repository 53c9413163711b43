/** What is wrong with the log at one place. */
export type Finding = {
  /** Changed, missing, extra, reordered, truncated; or the paperwork around the leaves. */
  readonly what:
    | "changed"
    | "missing"
    | "extra"
    | "reordered"
    | "truncated"
    | "salt"
    | "node"
    | "checkpoint";
  /** The first leaf that it touches, from 0; null when it touches none. */
  readonly leaf: number | null;
  /** Id of the line in `platform.audit_events`, where one can be named. */
  readonly eventId: string | null;
  /** One sentence for an operator. */
  readonly says: string;
};

/** The outcome of a verification. */
export type Verdict = {
  readonly leafCount: number;
  readonly checkpointCount: number;
  /** Checkpoints from outside that were compared. */
  readonly givenCount: number;
  /** Lines that are not in the tree yet. */
  readonly waitingCount: number;
  /** Leaves whose salt was destroyed on record: their content can no longer be checked. */
  readonly forgottenCount: number;
  readonly root: Buffer;
  /** Everything that is wrong, by leaf; empty when the log is whole. */
  readonly findings: readonly Finding[];
};

/** What says most about a leaf comes first. */
const order: readonly Finding["what"][] = [
  "reordered",
  "changed",
  "missing",
  "extra",
  "salt",
  "truncated",
  "node",
  "checkpoint",
];

/** By leaf, and for one leaf what says most first. Without a leaf: last. */
export function inOrderOfLeaves(findings: readonly Finding[]): readonly Finding[] {
  const place = (finding: Finding) => finding.leaf ?? Number.MAX_SAFE_INTEGER;
  return findings.toSorted(
    (one, other) =>
      place(one) - place(other) || order.indexOf(one.what) - order.indexOf(other.what),
  );
}
