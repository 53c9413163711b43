import { createHmac, randomBytes } from "node:crypto";
import { setTimeout as sleepFor } from "node:timers/promises";
import { isRefusal, refuse, type Refusal } from "@schakel/kernel";

/** For whom an attempt counts: the client's address, and the account that it is about, if any. */
export type Attempt = { readonly address: string; readonly subject?: string };

/** Slows attempts down: the more that failed, the longer the next one takes. Never locks out. */
export type AttemptPacer = {
  /**
   * Runs work after the delay that earlier failures earned; a refusal counts as a failure. Refuses
   * with `too-many-attempts` when one address has too many attempts under way at the same time.
   */
  paced<T>(attempt: Attempt, work: () => Promise<T | Refusal>): Promise<T | Refusal>;
};

type Failures = { count: number; lastMs: number };
export type PacerSettings = {
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
};

const forgetAfterMs = 15 * 60_000;
const maximumKept = 20_000;
const maximumAtOnce = 20;
const maximumDelayMs = 8_000;
const firstDelayMs = 250;
const freeAttempts = { subject: 3, address: 30 } as const;

/**
 * Opens a pacer. It lives in memory and holds keyed hashes with a key of this process: addresses
 * are stored nowhere. Several servers each count for themselves.
 */
export function openAttemptPacer(
  settings: PacerSettings = { nowMs: () => performance.now(), sleep: sleepFor },
): AttemptPacer {
  const key = randomBytes(32);
  const failures = new Map<string, Failures>();
  const underWay = new Map<string, number>();
  const hidden = (kind: string, value: string): string =>
    createHmac("sha256", key).update(kind).update("\0").update(value).digest("base64");

  const countOf = (name: string): number => {
    const found = failures.get(name);
    return found && settings.nowMs() - found.lastMs < forgetAfterMs ? found.count : 0;
  };
  const fail = (name: string): void => {
    const count = countOf(name) + 1;
    failures.delete(name);
    failures.set(name, { count, lastMs: settings.nowMs() });
    const oldest = failures.keys().next().value;
    if (failures.size > maximumKept && oldest !== undefined) failures.delete(oldest);
  };

  return {
    async paced(attempt, work) {
      const address = hidden("address", attempt.address);
      const subject =
        attempt.subject === undefined ? undefined : hidden("subject", attempt.subject);
      const now = underWay.get(address) ?? 0;
      if (now >= maximumAtOnce) return refuse("too-many-attempts", { retryAfterSeconds: 10 });
      underWay.set(address, now + 1);
      try {
        const delayMs = Math.max(
          delayAfter(countOf(address) - freeAttempts.address),
          subject === undefined ? 0 : delayAfter(countOf(subject) - freeAttempts.subject),
        );
        if (delayMs > 0) await settings.sleep(delayMs);
        const outcome = await work();
        if (isRefusal(outcome)) [address, subject].forEach((name) => name && fail(name));
        else if (subject !== undefined) failures.delete(subject);
        return outcome;
      } finally {
        const left = (underWay.get(address) ?? 1) - 1;
        if (left > 0) underWay.set(address, left);
        else underWay.delete(address);
      }
    },
  };
}

/** A quarter of a second after the free attempts, doubling to eight seconds. */
function delayAfter(extraFailures: number): number {
  return extraFailures < 0 ? 0 : Math.min(maximumDelayMs, firstDelayMs * 2 ** extraFailures);
}
