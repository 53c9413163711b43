import { checkGiven, checkStored, signedOf } from "./checkpoint-check.ts";
import { inOrderOfLeaves, type Finding, type Verdict } from "./finding.ts";
import { growingTree } from "./growing-tree.ts";
import { leafCheck } from "./leaf-check.ts";
import { columnOf } from "./log-content.ts";
import type { LogHead, LogReader, LooseLine, StoredCheckpoint, StoredLeaf } from "./log-record.ts";
import { nodeCheck } from "./node-check.ts";

type Asked = {
  /** The key that must have signed. */
  readonly verifierKey: string;
  /** Signed notes that somebody kept elsewhere. */
  readonly given: readonly string[];
};

/**
 * Counts the whole tree anew from the lines themselves and holds everything that is stored against
 * it: leaves, subtrees, checkpoints, and checkpoints that were kept elsewhere. `read` hands over the
 * records of a database or a file. Returns all that is wrong, the first bad leaf first.
 */
export async function verifyLog(
  read: (take: LogReader) => Promise<void>,
  asked: Asked,
): Promise<Verdict> {
  const tree = growingTree();
  const leaves = leafCheck();
  const nodes = nodeCheck();
  const order = orderCheck();
  const found: Finding[] = [];
  const roots = new Map<number, Buffer>();
  const sizes = new Set(asked.given.map((note) => signedOf(note, asked.verifierKey)?.size));
  const checkpoints: StoredCheckpoint[] = [];
  let head: LogHead | undefined;
  let expected = 0;
  let waitingCount = 0;
  const takeLeaf = (leaf: StoredLeaf): void => {
    found.push(...gapBefore(leaf, expected));
    expected = leaf.index + 1;
    order.take(leaf);
    leaves.take(leaf);
    for (const node of tree.add(Buffer.from(leaf.hash, "hex"))) nodes.compare(node);
    if (sizes.has(tree.size)) roots.set(tree.size, tree.root());
  };
  const takeLoose = (line: LooseLine): void => {
    leaves.takeRecord(line.eventId, line.content);
    if (head && isBehind(line, head)) found.push(sayLoose(line));
    else waitingCount += 1;
  };
  await read((record) => {
    if (record.kind === "log") head = record;
    else if (record.kind === "node") nodes.take(record);
    else if (record.kind === "leaf") takeLeaf(record);
    else if (record.kind === "loose") takeLoose(record);
    else if (record.kind === "checkpoint") {
      checkpoints.push(record);
      sizes.add(record.size);
    }
  });
  if (!head) throw new Error("the log has no head");
  const counted = { size: tree.size, rootAt: (size: number) => roots.get(size) };
  const ofLeaves = [...found, ...leaves.findings(), ...sayCount(head, tree.size)];
  const ofTree = [
    ...nodes.findings(tree.size),
    ...checkStored(checkpoints, head.checkpointCount, counted, asked.verifierKey),
    ...checkGiven(asked.given, counted, asked.verifierKey),
  ];
  // Out of order by itself means nothing: after a restore elsewhere the numbers begin anew.
  const ofOrder = ofTree.length > 0 ? order.findings() : [];
  return {
    leafCount: tree.size,
    checkpointCount: checkpoints.length,
    givenCount: asked.given.length,
    waitingCount,
    forgottenCount: leaves.forgottenCount,
    root: tree.root(),
    findings: inOrderOfLeaves([...ofLeaves, ...ofTree, ...ofOrder]),
  };
}

function gapBefore({ index, eventId }: StoredLeaf, expected: number): readonly Finding[] {
  if (index === expected) return [];
  const says =
    index > expected ? `leaves ${expected} to ${index - 1} are gone` : "the leaf is double";
  const what = index > expected ? "missing" : "extra";
  return [{ what, leaf: expected, eventId: index > expected ? null : eventId, says }];
}

/** Whether the tree says that it has admitted everything of this transaction already. */
function isBehind(line: LooseLine, head: LogHead): boolean {
  const distance = BigInt(line.transactionId) - BigInt(head.admittedBelow);
  return distance < 0n || (distance === 0n && BigInt(line.eventId) <= BigInt(head.admittedEvent));
}

function sayLoose({ eventId }: LooseLine): Finding {
  const says = "the line has no leaf, and the tree was past it: added later, or its leaf is gone";
  return { what: "extra", leaf: null, eventId, says };
}

function sayCount(head: LogHead, size: number): readonly Finding[] {
  if (size === head.size) return [];
  const says = `there were ${head.size} leaves, and there are ${size}`;
  const what = size < head.size ? "truncated" : "extra";
  return [{ what, leaf: Math.min(size, head.size), eventId: null, says }];
}

/** Notes where leaves go back in the order of their transactions: where somebody may have moved them. */
function orderCheck() {
  const found: Finding[] = [];
  let last: readonly [bigint, bigint] = [0n, 0n];
  return {
    take({ index, eventId, content }: StoredLeaf): void {
      if (!content || !/^\d+$/.test(columnOf(content, "transaction_id") ?? "")) return;
      const place = [BigInt(columnOf(content, "transaction_id") ?? 0), BigInt(eventId)] as const;
      const isBack = place[0] < last[0] || (place[0] === last[0] && place[1] < last[1]);
      if (isBack && found.length === 0) {
        const says = "the line is older than the one before it";
        found.push({ what: "reordered", leaf: Math.max(0, index - 1), eventId, says });
      }
      last = place;
    },
    findings: (): readonly Finding[] => found,
  };
}
