import { useEffect, useState } from "react";

/**
 * Whole hours and minutes that are left of what the server said at a moment; undefined when it is
 * over. Counts from the server's own answer, because its clock decides. Ticks twice a minute.
 */
export function useRemaining(
  minutesLeft: number,
  saidAtMs: number,
): { readonly hours: number; readonly minutes: number } | undefined {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const left = Math.ceil(minutesLeft - Math.max(0, nowMs - saidAtMs) / 60_000);
  if (left <= 0) return undefined;
  return { hours: Math.floor(left / 60), minutes: left % 60 };
}
