/** A short message after an action, with the way back where there is one. */
export type Toast = {
  readonly id: number;
  readonly text: string;
  /** Takes the action back; runs at most once. */
  readonly undo?: () => void;
};

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Shows a message at the bottom; with `undo` it offers the way back (also with the key `z`). */
export function showToast(text: string, undo?: () => void): void {
  lastId += 1;
  const toast: Toast = undo ? { id: lastId, text, undo } : { id: lastId, text };
  // Three at most: more is noise, and each was also visible in the screen itself.
  change([...toasts, toast].slice(-3));
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** The messages on the screen now. */
export function currentToasts(): readonly Toast[] {
  return toasts;
}

/** Calls back when a message comes or goes; returns the way to stop. */
export function onToastChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
