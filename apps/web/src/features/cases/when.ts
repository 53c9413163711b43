import { daysBetween, type Format } from "../../i18n/format.ts";

/**
 * When something happened, as people say it: `vandaag, 14:03`, `gisteren, 14:03`, within a week
 * `3 dagen geleden`, else the day. `today` is `YYYY-MM-DD`.
 */
export function whenWords(format: Format, today: string, instant: string): string {
  const day = format.dayOf(instant);
  const ago = daysBetween(day, today);
  if (ago < 0 || ago > 6) return format.day(day);
  const words = format.daysFrom(today, day);
  return ago < 2 ? `${words}, ${format.time(instant)}` : words;
}

/** Age in whole years on a day; undefined when the birth day lies ahead. Days are `YYYY-MM-DD`. */
export function ageOn(birthDay: string, day: string): number | undefined {
  const years = Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4));
  const age = day.slice(5) < birthDay.slice(5) ? years - 1 : years;
  return age < 0 ? undefined : age;
}
