/** A page of a list: one row more was asked for than fits, to know whether there is a next. */
export type Page<Item> = { readonly items: Item[]; readonly next: string | null };

/**
 * Turns rows into a page whose `next` names the last row shown, so that the next page starts
 * after it whatever was added meanwhile, at the same cost as the first.
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly string[],
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? writeKey(keyOf(last)) : null;
  return { items: shown.map(itemOf), next };
}

function writeKey(parts: readonly string[]): string {
  return Buffer.from(parts.join("|"), "utf8").toString("base64url");
}

/** The parts of a page key; all undefined for the first page, and for a key that is none. */
export function readKey(key: string | undefined, count: number): (string | undefined)[] {
  const parts = key === undefined ? [] : Buffer.from(key, "base64url").toString("utf8").split("|");
  const isKey = parts.length === count && parts.every((part) => /^[\w.:+-]{1,60}$/.test(part));
  return isKey ? parts : Array.from({ length: count }, () => undefined);
}
