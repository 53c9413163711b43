import { createHash } from "node:crypto";

/** Leaves `start` up to but not including `end`, counted from 0. */
export type LeafRange = { readonly start: number; readonly end: number };

/** A complete subtree: the leaves `position × 2^level` and on, `2^level` of them. */
export type Subtree = { readonly level: number; readonly position: number };

const leafMark = Buffer.of(0);
const nodeMark = Buffer.of(1);

/** Hash of a leaf (RFC 6962, 2.1): SHA-256 over a zero byte and its parts, one after the other. */
export function hashLeaf(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha256").update(leafMark);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Hash of a node: SHA-256 over a one byte and the hashes of its children. */
export function hashChildren(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash("sha256").update(nodeMark).update(left).update(right).digest();
}

/** Root of the tree without leaves: the hash of nothing. */
export function emptyRoot(): Buffer {
  return createHash("sha256").digest();
}

/** Level of the largest complete subtree that fits in `count` leaves; `count` is at least 1. */
function levelWithin(count: number): number {
  let level = 0;
  while (2 ** (level + 1) <= count) level += 1;
  return level;
}

/** Where RFC 6962 splits a tree of `count` leaves, at least 2: the largest power of two below it. */
function splitOf(count: number): number {
  return 2 ** levelWithin(count - 1);
}

/**
 * The complete subtrees that make up a range, largest first. The range starts at a multiple of a
 * power of two not below its length, as all ranges of the proofs below do.
 */
export function subtreesOf({ start, end }: LeafRange): readonly Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = start; at < end;) {
    const level = levelWithin(end - at);
    subtrees.push({ level, position: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}

/** The hash over complete subtrees in the order of {@link subtreesOf}; the empty root for none. */
export function foldSubtrees(hashes: readonly Buffer[]): Buffer {
  const last = hashes.at(-1);
  if (!last) return emptyRoot();
  return hashes.slice(0, -1).reduceRight((right, left) => hashChildren(left, right), last);
}

/**
 * The ranges whose hashes prove that a leaf is in the tree of `size` leaves (RFC 6962, 2.1.1), from
 * the leaf upward. `index` lies below `size`.
 */
export function inclusionRanges(index: number, size: number): readonly LeafRange[] {
  return pathTo(index, { start: 0, end: size });
}

function pathTo(index: number, { start, end }: LeafRange): readonly LeafRange[] {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  return index < middle
    ? [...pathTo(index, { start, end: middle }), { start: middle, end }]
    : [...pathTo(index, { start: middle, end }), { start, end: middle }];
}

/**
 * The ranges whose hashes prove that the tree of `to` leaves begins with the tree of `from` leaves
 * (RFC 6962, 2.1.2). None when either is empty or both are equal; `from` is not above `to`.
 */
export function consistencyRanges(from: number, to: number): readonly LeafRange[] {
  return from === 0 ? [] : between(from, { start: 0, end: to }, true);
}

function between(from: number, { start, end }: LeafRange, isWhole: boolean): readonly LeafRange[] {
  if (from === end) return isWhole ? [] : [{ start, end }];
  const middle = start + splitOf(end - start);
  return from <= middle
    ? [...between(from, { start, end: middle }, isWhole), { start: middle, end }]
    : [...between(from, { start: middle, end }, false), { start, end: middle }];
}
