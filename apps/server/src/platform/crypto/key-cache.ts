/** Bounds of the cache of unwrapped data keys. */
export type KeyCacheBounds = {
  readonly maximumKeys: number;
  readonly maximumAgeMs: number;
  /** Milliseconds of a clock that only runs forward. */
  readonly nowMs: () => number;
};

/** A small memory of unwrapped keys. What it drops is cleared by Node once nobody uses it. */
export type KeyCache<Key> = {
  find(name: string): Key | undefined;
  keep(name: string, key: Key): void;
  clear(): void;
  readonly size: number;
};

/** Makes a cache that drops the least recently used key, and any key at its maximum age. */
export function createKeyCache<Key>(bounds: KeyCacheBounds): KeyCache<Key> {
  const kept = new Map<string, { readonly key: Key; readonly until: number }>();
  return {
    find(name) {
      const entry = kept.get(name);
      if (!entry) return undefined;
      kept.delete(name);
      if (entry.until <= bounds.nowMs()) return undefined;
      kept.set(name, entry);
      return entry.key;
    },
    keep(name, key) {
      kept.delete(name);
      kept.set(name, { key, until: bounds.nowMs() + bounds.maximumAgeMs });
      const oldest = kept.keys().next().value;
      if (kept.size > bounds.maximumKeys && oldest !== undefined) kept.delete(oldest);
    },
    clear: () => kept.clear(),
    get size() {
      return kept.size;
    },
  };
}
