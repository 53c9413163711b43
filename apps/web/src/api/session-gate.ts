import { ApiProblem } from "./problem.ts";

/**
 * What happens when the session ends while somebody works. The first 401 opens the gate's waiting
 * room: the shell shows the log-in over the page, every request waits, and goes out again when the
 * same account is back. What was typed stays where it is. `confirming` is the same for a step that
 * the server takes only soon after a log-in; that one may also be left.
 */
export type GateState = "open" | "waiting" | "confirming";

type Waiter = { readonly again: () => void; readonly giveUp: () => void };

let waiters: Waiter[] = [];
let state: GateState = "open";
const listeners = new Set<() => void>();

/** Whether requests wait for a new log-in. */
export function gateState(): GateState {
  return state;
}

/** Calls back when the gate opens or closes; returns the way to stop. */
export function onGateChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Waits for the next log-in: true when the same account is back, false when it is given up. */
export function waitForLogin(): Promise<boolean> {
  return new Promise((resolve) => {
    waiters.push({ again: () => resolve(true), giveUp: () => resolve(false) });
    change("waiting");
  });
}

/**
 * Does a step that is only taken soon after a log-in: when the server asks to confirm who one is,
 * it opens the log-in over the page and does the step again. Leaving that throws the refusal on.
 */
export async function confirmed<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== "sign-in-again") throw error;
    const isBack = new Promise<boolean>((resolve) => {
      waiters.push({ again: () => resolve(true), giveUp: () => resolve(false) });
      change("confirming");
    });
    if (!(await isBack)) throw error;
    return step();
  }
}

/** Asks for a new log-in without a request that waits, for instance when the event stream ends. */
export function askForLogin(): void {
  change("waiting");
}

/**
 * Ends the waiting. `resumed` is true when the same account logged in again; false sends every
 * waiting request back as «signed out», because what was typed belongs to somebody else.
 */
export function endWaiting(resumed: boolean): void {
  const waiting = waiters;
  waiters = [];
  change("open");
  for (const waiter of waiting) (resumed ? waiter.again : waiter.giveUp)();
}

function change(next: GateState): void {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}
