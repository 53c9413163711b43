import { describe, expect, test } from "vitest";
import { growingTree } from "./growing-tree.ts";
import {
  consistencyRanges,
  emptyRoot,
  foldSubtrees,
  hashChildren,
  hashLeaf,
  inclusionRanges,
  subtreesOf,
  type LeafRange,
} from "./merkle.ts";
import { provesConsistency, provesInclusion } from "./verify-proof.ts";

/** The eight leaves, roots and proofs that implementations of certificate transparency share. */
const inputs = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const roots = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const n = {
  a: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  b: "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
  e: "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
  ab: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  cd: "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
  ef: "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
  gh: "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
  abcd: "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  efgh: "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
};
const inclusions: readonly [number, number, string[]][] = [
  [0, 1, []],
  [0, 2, [n.b]],
  [1, 2, [n.a]],
  [2, 3, [n.ab]],
  [1, 5, [n.a, n.cd, n.e]],
  [0, 8, [n.b, n.cd, n.efgh]],
  [5, 8, [n.e, n.gh, n.abcd]],
];
const consistencies: readonly [number, number, string[]][] = [
  [1, 1, []],
  [1, 8, [n.b, n.cd, n.efgh]],
  [2, 5, [n.cd, n.e]],
  [6, 8, [n.ef, n.gh, n.abcd]],
];

const leaves = inputs.map((hex) => hashLeaf(Buffer.from(hex, "hex")));

/** RFC 6962, 2.1, as it is written: to hold the other ways of counting against. */
function byDefinition(hashes: readonly Buffer[]): Buffer {
  if (hashes.length < 2) return hashes[0] ?? emptyRoot();
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return hashChildren(byDefinition(hashes.slice(0, split)), byDefinition(hashes.slice(split)));
}

const hashOver = (of: readonly Buffer[], { start, end }: LeafRange) =>
  foldSubtrees(
    subtreesOf({ start, end }).map(({ level, position }) =>
      byDefinition(of.slice(position * 2 ** level, (position + 1) * 2 ** level)),
    ),
  );
const hex = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString("hex"));

describe("the published tree of RFC 6962", () => {
  test("has the known root at every size from 0 to 8", () => {
    const tree = growingTree();
    const found = [tree.root()];
    for (const leaf of leaves) {
      tree.add(leaf);
      found.push(tree.root());
    }
    expect(hex(found)).toEqual(roots);
    expect(hex(roots.map((_, size) => hashOver(leaves, { start: 0, end: size })))).toEqual(roots);
  });

  test.each(inclusions)("proves leaf %i in %i leaves by the known hashes", (index, size, path) => {
    const proof = inclusionRanges(index, size).map((range) => hashOver(leaves, range));
    expect(hex(proof)).toEqual(path);
  });

  test.each(consistencies)(
    "proves that %i leaves begin %i by the known hashes",
    (from, to, path) => {
      const proof = consistencyRanges(from, to).map((range) => hashOver(leaves, range));
      expect(hex(proof)).toEqual(path);
    },
  );
});

describe("trees of every size up to 70", () => {
  const many = Array.from({ length: 70 }, (_, place) => hashLeaf(Buffer.from(`leaf ${place}`)));
  const rootOf = (size: number) => byDefinition(many.slice(0, size));

  test("grow to the same root from any size", () => {
    for (let start = 0; start <= 70; start += 7) {
      const edge = subtreesOf({ start: 0, end: start }).map(({ level, position }) =>
        byDefinition(many.slice(position * 2 ** level, (position + 1) * 2 ** level)),
      );
      const tree = growingTree(start, edge);
      for (const leaf of many.slice(start)) tree.add(leaf);
      expect(tree.root().equals(rootOf(70))).toBe(true);
    }
  });

  test("name each completed subtree once, with its hash", () => {
    const tree = growingTree();
    const completed = many.flatMap((leaf) => tree.add(leaf));
    expect(completed).toHaveLength(35 + 17 + 8 + 4 + 2 + 1);
    for (const { level, position, hash } of completed) {
      const of = many.slice(position * 2 ** level, (position + 1) * 2 ** level);
      expect(hash.equals(byDefinition(of))).toBe(true);
    }
  });

  test("prove every leaf, and no other leaf or root", () => {
    for (let size = 1; size <= 70; size += 3) {
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionRanges(index, size).map((range) => hashOver(many, range));
        const leafHash = many[index] as Buffer;
        expect(provesInclusion(rootOf(size), { leafHash, index, size, proof })).toBe(true);
        const other = many[(index + 1) % 70] as Buffer;
        expect(provesInclusion(rootOf(size), { leafHash: other, index, size, proof })).toBe(false);
        expect(provesInclusion(leafHash, { leafHash, index, size, proof })).toBe(size === 1);
      }
    }
  });

  test("prove that each begins with every smaller one, and not with another", () => {
    for (let to = 1; to <= 70; to += 3) {
      for (let from = 1; from <= to; from += 1) {
        const proof = consistencyRanges(from, to).map((range) => hashOver(many, range));
        const claim = { from, fromRoot: rootOf(from), to, toRoot: rootOf(to), proof };
        expect(provesConsistency(claim)).toBe(true);
        const wrong = hashLeaf(Buffer.from("wrong"));
        expect(provesConsistency({ ...claim, fromRoot: wrong })).toBe(false);
        expect(provesConsistency({ ...claim, toRoot: wrong })).toBe(false);
        expect(provesConsistency({ ...claim, proof: [...proof, wrong] })).toBe(false);
      }
    }
  });
});
