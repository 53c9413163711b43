import { foldSubtrees, hashChildren, subtreesOf, type Subtree } from "./merkle.ts";

/** A tree that only grows at its right edge; it remembers one hash per level. */
export type GrowingTree = {
  readonly size: number;
  /** Adds a leaf by its hash and returns the subtrees that it completes, smallest first. */
  add(leafHash: Buffer): readonly (Subtree & { readonly hash: Buffer })[];
  root(): Buffer;
};

/**
 * A tree of `size` leaves to go on with, from the hashes of its complete subtrees, largest first
 * (those of `subtreesOf` over all its leaves).
 */
export function growingTree(size = 0, edge: readonly Buffer[] = []): GrowingTree {
  const levels = subtreesOf({ start: 0, end: size });
  if (levels.length !== edge.length) throw new Error("the edge does not belong to this size");
  const waiting = levels.map(({ level }, place) => ({ level, hash: edge[place] as Buffer }));
  let count = size;
  return {
    get size() {
      return count;
    },
    add(leafHash) {
      const completed: (Subtree & { hash: Buffer })[] = [];
      let level = 0;
      let hash = leafHash;
      for (let left = waiting.at(-1); left?.level === level; left = waiting.at(-1)) {
        waiting.pop();
        hash = hashChildren(left.hash, hash);
        level += 1;
        completed.push({ level, position: Math.floor(count / 2 ** level), hash });
      }
      waiting.push({ level, hash });
      count += 1;
      return completed;
    },
    root: () => foldSubtrees(waiting.map(({ hash }) => hash)),
  };
}
