import { useEffect, useState } from "react";
import { daysBetween, formatFor } from "../../i18n/format.ts";
import { useToday } from "../accounts/index.ts";

const tickMs = 30_000;

/**
 * The moment now in milliseconds, renewed every half minute. The server's day leads: where its
 * clock is fixed on another day (in the demo), the time of this machine is taken on that day.
 */
export function useNowMs(): number {
  const today = useToday();
  const [localMs, setLocalMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setLocalMs(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return onServerDay(localMs, today);
}

/** A moment of this machine, moved to the day (`YYYY-MM-DD`) that the server says it is. */
export function onServerDay(localMs: number, today: string): number {
  const localDay = formatFor("nl").dayOf(new Date(localMs).toISOString());
  const days = daysBetween(localDay, today);
  // Shortly after midnight the session still knows the day before; that is no fixed clock.
  return Math.abs(days) <= 1 ? localMs : localMs + days * 86_400_000;
}
