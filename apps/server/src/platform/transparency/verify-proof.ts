import { hashChildren } from "./merkle.ts";

type Inclusion = {
  readonly leafHash: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
};

/** Whether a proof leads from a leaf to the root of a tree (RFC 9162, 2.1.3.2). Never throws. */
export function provesInclusion(root: Uint8Array, claim: Inclusion): boolean {
  if (claim.index < 0 || claim.index >= claim.size) return false;
  let place = claim.index;
  let last = claim.size - 1;
  let hash: Buffer = Buffer.from(claim.leafHash);
  for (const sibling of claim.proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = hashChildren(sibling, hash);
      [place, last] = upFrom(place, last);
    } else {
      hash = hashChildren(hash, sibling);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && hash.equals(root);
}

/** Skips the levels on which the node at the right edge has no sibling. */
function upFrom(place: number, last: number): [number, number] {
  let [at, end] = [place, last];
  while (at % 2 === 0 && at !== 0) [at, end] = [at / 2, Math.floor(end / 2)];
  return [at, end];
}

type Consistency = {
  readonly from: number;
  readonly fromRoot: Uint8Array;
  readonly to: number;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/**
 * Whether a proof shows that the larger tree begins with the smaller one (RFC 9162, 2.1.4.2). The
 * empty tree begins every tree. Never throws.
 */
export function provesConsistency(claim: Consistency): boolean {
  const { from, to, fromRoot, toRoot } = claim;
  if (from < 0 || from > to) return false;
  if (from === to) return claim.proof.length === 0 && Buffer.from(fromRoot).equals(toRoot);
  if (from === 0) return claim.proof.length === 0;
  const isPower = Number.isInteger(Math.log2(from));
  const [first, ...rest] = isPower ? [fromRoot, ...claim.proof] : claim.proof;
  if (!first) return false;
  let [place, last] = whileOdd(from - 1, to - 1);
  let small: Buffer = Buffer.from(first);
  let large: Buffer = small;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      small = hashChildren(sibling, small);
      large = hashChildren(sibling, large);
      [place, last] = upFrom(place, last);
    } else {
      large = hashChildren(large, sibling);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && small.equals(fromRoot) && large.equals(toRoot);
}

function whileOdd(place: number, last: number): [number, number] {
  let [at, end] = [place, last];
  while (at % 2 === 1) [at, end] = [Math.floor(at / 2), Math.floor(end / 2)];
  return [at, end];
}
