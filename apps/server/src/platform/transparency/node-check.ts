import type { Finding } from "./finding.ts";
import type { StoredNode } from "./log-record.ts";
import type { Subtree } from "./merkle.ts";
import { levelsBetween } from "./tree-store.ts";

/** Holds the stored hashes of subtrees against those that the leaves come to. */
export type NodeCheck = {
  /** A stored node; all of them come before the first leaf. */
  take(node: StoredNode): void;
  /** A subtree that the leaves completed. */
  compare(counted: Subtree & { readonly hash: Buffer }): void;
  /** Everything that is wrong, after the last of `size` leaves. */
  findings(size: number): readonly Finding[];
};

/** Starts a check of the stored nodes. */
export function nodeCheck(): NodeCheck {
  const stored = new Map<string, StoredNode>();
  const found: Finding[] = [];
  return {
    take: (node) => void stored.set(`${node.level}/${node.position}`, node),
    compare(counted) {
      if (counted.level % levelsBetween !== 0) return;
      const name = `${counted.level}/${counted.position}`;
      const node = stored.get(name);
      stored.delete(name);
      if (node?.hash === counted.hash.toString("hex")) return;
      found.push(sayNode(counted, node ? "does not agree with its leaves" : "is missing"));
    },
    findings: (size) => [
      ...found,
      ...[...stored.values()].map((node) => ({
        ...sayNode(node, "is over leaves that are not there"),
        leaf: Math.max(size, node.position * 2 ** node.level),
      })),
    ],
  };
}

function sayNode({ level, position }: Subtree, wrong: string): Finding {
  const first = position * 2 ** level;
  const says = `the stored hash over leaves ${first} to ${first + 2 ** level - 1} ${wrong}`;
  return { what: "node", leaf: first, eventId: null, says };
}
