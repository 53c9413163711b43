import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { listMessages } from "./list-messages.ts";

/**
 * The ids that came in since the last look: new ones above the last row that was there. What «meer
 * laden» adds below it is not new, nor is what moved within the list.
 */
export function arrivalsIn(before: readonly string[], now: readonly string[]): readonly string[] {
  if (before.length === 0) return now;
  const known = new Set(before);
  const last = now.findLastIndex((id) => known.has(id));
  return now.slice(0, Math.max(0, last)).filter((id) => !known.has(id));
}

type Look = {
  readonly listKey: string;
  readonly ids: readonly string[] | undefined;
  readonly fresh: ReadonlySet<string>;
  /** How many came in with the last change. */
  readonly count: number;
};

/**
 * Follows a list that changes by itself. `fresh` are the rows that came in since the list was
 * opened, `count` how many came in with the last change. `ids` is undefined while it loads.
 */
export function useArrivals(listKey: string, ids: readonly string[] | undefined): Look {
  const [look, setLook] = useState<Look>(() => ({ listKey, ids, fresh: new Set(), count: 0 }));
  if (look.listKey !== listKey || look.ids === undefined) {
    if (look.listKey === listKey && ids === undefined) return look;
    const next = { listKey, ids, fresh: new Set<string>(), count: 0 };
    setLook(next);
    return next;
  }
  if (ids === undefined || ids.join() === look.ids.join()) return look;
  const arrived = arrivalsIn(look.ids, ids);
  const next = {
    listKey,
    ids,
    fresh: new Set([...look.fresh, ...arrived]),
    count: arrived.length,
  };
  setLook(next);
  return next;
}

/** How many signals came in, as a sentence. */
export function useArrivedWords(): (count: number) => string {
  return useMessages(listMessages).list.arrived;
}
