import { Temporal } from "temporal-polyfill";
import { dayOf, instant, type Day, type Instant } from "./time.ts";

/** The only source of «now»: passed in everywhere, so that terms can be tested on any day. */
export type Clock = { now(): Instant; today(): Day };

function machineNow(): Instant {
  return Temporal.Now.instant().toString({ fractionalSecondDigits: 3 }) as Instant;
}

const quarterMs = 900_000;

/** The day of now; worked out once in each quarter of an hour, since days start on one. */
function rememberedDay(): () => Day {
  let quarter = Number.NaN;
  let known: Day | undefined;
  return () => {
    const current = Math.floor(Temporal.Now.instant().epochMilliseconds / quarterMs);
    if (known === undefined || current !== quarter) known = dayOf(machineNow());
    quarter = current;
    return known;
  };
}

/** The machine's clock. */
export function systemClock(): Clock {
  return { now: machineNow, today: rememberedDay() };
}

/**
 * A clock that stands on one Dutch day while its time of day runs on. Used by the demo and the
 * tests (`SCHAKEL_CLOCK=2026-11-30`), so that orders of events stay true.
 */
export function fixedDayClock(on: Day): Clock {
  const now = (): Instant => {
    const wall = Temporal.Now.zonedDateTimeISO("Europe/Amsterdam").toPlainTime();
    const moment = Temporal.PlainDate.from(on).toZonedDateTime({
      timeZone: "Europe/Amsterdam",
      plainTime: wall,
    });
    return instant(moment.toInstant().toString());
  };
  return { now, today: () => on };
}
