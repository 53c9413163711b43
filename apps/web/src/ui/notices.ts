import { useSyncExternalStore } from "react";

/** Something that became ready or changed while the reader did other work: shown under the bell. */
export type Notice = {
  readonly id: string;
  readonly text: string;
  /** Moment as ISO 8601. */
  readonly at: string;
  /** Path of the screen where it is. */
  readonly to?: string;
  readonly isRead: boolean;
};

let notices: readonly Notice[] = [];
const listeners = new Set<() => void>();

/** Adds a notice under the bell, newest first; the same id replaces the earlier one. */
export function addNotice(notice: Omit<Notice, "isRead">): void {
  const others = notices.filter((other) => other.id !== notice.id);
  change([{ ...notice, isRead: false }, ...others].slice(0, 30));
}

/** Marks every notice as read: when the bell has been opened. */
export function readNotices(): void {
  change(notices.map((notice) => ({ ...notice, isRead: true })));
}

/** The notices of this visit. They live in memory only and are gone after logging out. */
export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(subscribe, () => notices);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}
