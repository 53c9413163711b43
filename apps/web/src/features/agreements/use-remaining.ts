import { useEffect, useState } from "react";

/** Whole hours and minutes until a moment; undefined when it has passed. Ticks twice a minute. */
export function useRemaining(
  until: string | undefined,
): { readonly hours: number; readonly minutes: number } | undefined {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  if (until === undefined) return undefined;
  const leftMs = Date.parse(until) - nowMs;
  if (leftMs <= 0) return undefined;
  const minutes = Math.ceil(leftMs / 60_000);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
