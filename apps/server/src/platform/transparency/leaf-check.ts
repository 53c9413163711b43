import { createHash } from "node:crypto";
import type { Finding } from "./finding.ts";
import { columnOf, hashOfLine, type LogContent } from "./log-content.ts";
import type { StoredLeaf } from "./log-record.ts";

type Mismatch = { readonly leaf: StoredLeaf; readonly counted: string };
type Forgotten = { readonly ids: string[]; readonly firstLeaf: number };

/** Holds leaves against the lines that they stand for. */
export type LeafCheck = {
  take(leaf: StoredLeaf): void;
  /** A record of destroyed salts whose line was itself right, or is still on its way. */
  takeRecord(eventId: string, content: LogContent): void;
  readonly forgottenCount: number;
  /** Everything that is wrong, after the last leaf. */
  findings(): readonly Finding[];
};

/** Starts a check of leaves against their lines; leaves come in order. */
export function leafCheck(): LeafCheck {
  const found: Finding[] = [];
  const mismatches: Mismatch[] = [];
  const forgotten = new Map<string, Forgotten>();
  const records = new Map<string, { count: unknown; digest: unknown }>();
  const takeRecord: LeafCheck["takeRecord"] = (eventId, content) => {
    if (columnOf(content, "event") === "log.forget") {
      records.set(eventId, JSON.parse(columnOf(content, "detail") ?? "{}"));
    }
  };
  return {
    take(leaf) {
      const { index, eventId, salt, destroyedBy, content } = leaf;
      if (destroyedBy !== null) {
        const group = forgotten.get(destroyedBy) ?? { ids: [], firstLeaf: index };
        group.ids.push(eventId);
        forgotten.set(destroyedBy, group);
      } else if (content === null) {
        found.push({ what: "missing", leaf: index, eventId, says: "the line is gone" });
      } else if (salt === null) {
        found.push({
          what: "salt",
          leaf: index,
          eventId,
          says: "the salt is gone without a record",
        });
      } else {
        const counted = hashOfLine(Buffer.from(salt, "hex"), content).toString("hex");
        if (counted === leaf.hash) takeRecord(eventId, content);
        else mismatches.push({ leaf, counted });
      }
    },
    takeRecord,
    get forgottenCount() {
      return [...forgotten.values()].reduce((count, { ids }) => count + ids.length, 0);
    },
    findings: () => [
      ...found,
      ...mismatches.map((each) => sayMismatch(each, mismatches)),
      ...[...forgotten].flatMap(([by, group]) => sayForgotten(by, group, records.get(by))),
    ],
  };
}

/** A line whose leaf is that of another line changed places; else it, its leaf or its salt was changed. */
function sayMismatch({ leaf, counted }: Mismatch, all: readonly Mismatch[]): Finding {
  const { index, eventId } = leaf;
  const other = all.find((each) => each.leaf.hash === counted);
  return other
    ? {
        what: "reordered",
        leaf: index,
        eventId,
        says: `the line belongs to leaf ${other.leaf.index}`,
      }
    : { what: "changed", leaf: index, eventId, says: "line and leaf do not agree" };
}

function sayForgotten(
  by: string,
  { ids, firstLeaf }: Forgotten,
  record: { count: unknown; digest: unknown } | undefined,
): readonly Finding[] {
  const inOrder = ids.toSorted((one, other) => Number(BigInt(one) - BigInt(other)));
  const digest = createHash("sha256").update(inOrder.join(",")).digest("hex");
  if (record?.count === ids.length && record.digest === digest) return [];
  const says = `salts are gone, and line ${by} is no record of just these`;
  return [{ what: "salt", leaf: firstLeaf, eventId: inOrder[0] ?? null, says }];
}
