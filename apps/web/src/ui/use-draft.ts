import { useCallback, useSyncExternalStore } from "react";

const drafts = new Map<string, unknown>();
const listeners = new Set<() => void>();

/**
 * What somebody is writing in a form that may close before it is sent: closing a dialog or going to
 * another screen loses nothing. Lives in memory only, and the browser warns before it throws the
 * page away. Comes back with the value, the way to change it, and the way to forget it.
 *
 * @param key names the form and what it is about; two places with one key share the draft
 * @param initial what stands there when nothing was written; keep it the same object
 */
export function useDraft<T>(
  key: string,
  initial: T,
): readonly [T, (change: Partial<T>) => void, () => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => (drafts.get(key) as T | undefined) ?? initial,
  );
  const change = useCallback(
    (part: Partial<T>) =>
      keep(key, { ...((drafts.get(key) as T | undefined) ?? initial), ...part }),
    [key, initial],
  );
  const forget = useCallback(() => keep(key, undefined), [key]);
  return [value, change, forget];
}

/** Puts something in a form that may not be open yet, such as a contact that was just made. */
export function startDraft<T>(key: string, value: T): void {
  keep(key, value);
}

/** Whether something was written under a key and not sent yet. */
export function hasDraft(key: string): boolean {
  return drafts.has(key);
}

function keep(key: string, value: unknown): void {
  if (value === undefined) drafts.delete(key);
  else drafts.set(key, value);
  if (drafts.size > 0) addEventListener("beforeunload", warn);
  else removeEventListener("beforeunload", warn);
  for (const listener of listeners) listener();
}

/** The browser asks whether to leave; the words are its own. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
