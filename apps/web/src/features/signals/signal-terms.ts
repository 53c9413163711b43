import type { SignalStatus } from "./signal-api.ts";

/** A length of time in the unit that people would say. */
export type Duration = {
  readonly unit: "now" | "minutes" | "hours" | "days";
  readonly count: number;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A length of time in minutes up to two hours, hours up to two days, then days; rounded down. */
export function durationOf(lengthMs: number): Duration {
  const ms = Math.max(0, lengthMs);
  if (ms < minuteMs) return { unit: "now", count: 0 };
  if (ms < 2 * hourMs) return { unit: "minutes", count: Math.floor(ms / minuteMs) };
  if (ms < 2 * dayMs) return { unit: "hours", count: Math.floor(ms / hourMs) };
  return { unit: "days", count: Math.floor(ms / dayMs) };
}

/** How it stands with the first answer that every reporter gets. */
export type AnswerTerm =
  | { readonly kind: "answered" }
  /** Time left; `isSoon` within two hours. */
  | { readonly kind: "due"; readonly left: Duration; readonly isSoon: boolean }
  | { readonly kind: "late"; readonly over: Duration };

const soonMs = 2 * hourMs;

/** How it stands with the first answer to a signal at a moment. */
export function answerTermOf(
  signal: { readonly status: SignalStatus; readonly answerDueAt: string },
  nowMs: number,
): AnswerTerm {
  if (signal.status === "decided") return { kind: "answered" };
  const leftMs = Date.parse(signal.answerDueAt) - nowMs;
  if (leftMs < 0) return { kind: "late", over: atLeastAMinute(-leftMs) };
  return { kind: "due", left: atLeastAMinute(leftMs), isSoon: leftMs <= soonMs };
}

/** «Zojuist te laat» says nothing: the last and first minute count as one. */
function atLeastAMinute(lengthMs: number): Duration {
  return durationOf(Math.max(lengthMs, minuteMs));
}
