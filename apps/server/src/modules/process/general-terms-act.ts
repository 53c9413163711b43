import { addDays, day, type Day } from "@schakel/kernel";

/**
 * Algemene termijnenwet (BWBR0002448, text of 10 October 2010): how a term set by law ends when its
 * last day is a Saturday, a Sunday or a recognised holiday.
 */

/** Why a term cannot end on a day. The first ground that holds is named. */
export type NoEndGround = "saturday" | "sunday" | Holiday;

/** Article 3: paragraph 1, Good Friday of paragraph 2, and days designated under paragraph 3. */
export type Holiday =
  | "new-years-day"
  | "good-friday"
  | "easter-monday"
  | "kings-day"
  | "liberation-day"
  | "ascension-day"
  | "whit-monday"
  | "christmas-day"
  | "second-christmas-day"
  | "designated-day";

/** Length of a term, in the unit in which the rule describes it: article 4 looks at that unit. */
export type TermLength = {
  readonly amount: number;
  readonly unit: "hours" | "days" | "weeks" | "months" | "years";
};

/** The first year with King's Day; before it the list of article 3 had another date. */
const firstYear = 2014;

/**
 * Easter Sunday of a year in the Gregorian calendar, by the anonymous computus (Nature, 1876; also
 * in Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const sunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const count = moon + sunday - 7 * late + 114;
  return dayIn(year, Math.floor(count / 31), (count % 31) + 1);
}

/**
 * The holidays of a year under article 3, paragraphs 1 and 2, by day. Throws a RangeError before
 * 2014. Christmas Day and the like may fall on a Sunday; they are listed all the same.
 */
export function holidaysOf(year: number): ReadonlyMap<Day, Holiday> {
  if (!Number.isInteger(year) || year < firstYear || year > 9999) {
    throw new RangeError(`holidays are known from ${firstYear}, not for ${year}`);
  }
  return yearCache.get(year) ?? remember(year, computeHolidays(year));
}

/**
 * Why a term cannot end on a day, or undefined when it can. `designated` are the days that royal
 * decrees add (article 3, paragraph 3).
 */
export function groundAgainstEnd(on: Day, designated: ReadonlySet<Day>): NoEndGround | undefined {
  const weekday = weekdayOf(on);
  if (weekday === 6) return "saturday";
  if (weekday === 0) return "sunday";
  const holiday = holidaysOf(Number(on.slice(0, 4))).get(on);
  return holiday ?? (designated.has(on) ? "designated-day" : undefined);
}

/**
 * Whether the act covers a term of this length (article 4a: not in hours, years, or more than 90
 * days, twelve weeks or three months). Terms that count backwards are for the caller to leave out
 * (article 1, paragraph 2).
 */
export function actCovers(length: TermLength): boolean {
  switch (length.unit) {
    case "days":
      return length.amount <= 90;
    case "weeks":
      return length.amount <= 12;
    case "months":
      return length.amount <= 3;
    default:
      return false;
  }
}

/** A last day after the act, and every day that was passed over with its ground. */
export type MovedEnd = {
  readonly end: Day;
  readonly passedOver: readonly {
    readonly on: Day;
    readonly ground: NoEndGround | "too-few-days";
  }[];
};

/**
 * The last day of a covered term under articles 1 and 2. `start` is the day of the event, which does not
 * count. A term of at least three days must hold two days that are no Saturday, Sunday or holiday;
 * a day that is added for that reason has the ground `too-few-days`.
 */
export function moveEnd(start: Day, end: Day, designated: ReadonlySet<Day>): MovedEnd {
  const passedOver: { on: Day; ground: NoEndGround | "too-few-days" }[] = [];
  const mustHold = addDays(start, 3) <= end ? 2 : 1;
  let held = workingDays(start, end, mustHold, designated);
  for (let on = end; ; on = addDays(on, 1)) {
    const ground = groundAgainstEnd(on, designated);
    if (ground === undefined && held >= mustHold) return { end: on, passedOver };
    passedOver.push({ on, ground: ground ?? "too-few-days" });
    if (groundAgainstEnd(addDays(on, 1), designated) === undefined) held += 1;
  }
}

/** Counts days on which a term may end, after `start` up to and including `end`, up to a maximum. */
function workingDays(start: Day, end: Day, maximum: number, designated: ReadonlySet<Day>): number {
  let held = 0;
  for (let on = addDays(start, 1); on <= end && held < maximum; on = addDays(on, 1)) {
    if (groundAgainstEnd(on, designated) === undefined) held += 1;
  }
  return held;
}

const yearCache = new Map<number, ReadonlyMap<Day, Holiday>>();

function remember(year: number, holidays: ReadonlyMap<Day, Holiday>): ReadonlyMap<Day, Holiday> {
  yearCache.set(year, holidays);
  return holidays;
}

function computeHolidays(year: number): ReadonlyMap<Day, Holiday> {
  const easter = easterSunday(year);
  const birthday = dayIn(year, 4, 27);
  return new Map<Day, Holiday>([
    // Two may fall on one day (Ascension on 5 May in 2016); the later entry names it.
    [dayIn(year, 5, 5), "liberation-day"],
    [weekdayOf(birthday) === 0 ? addDays(birthday, -1) : birthday, "kings-day"],
    [dayIn(year, 1, 1), "new-years-day"],
    [addDays(easter, -2), "good-friday"],
    [addDays(easter, 1), "easter-monday"],
    [addDays(easter, 39), "ascension-day"],
    [addDays(easter, 50), "whit-monday"],
    [dayIn(year, 12, 25), "christmas-day"],
    [dayIn(year, 12, 26), "second-christmas-day"],
  ]);
}

function dayIn(year: number, month: number, date: number): Day {
  return day(`${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
}

/** Day of the week, 0 is Sunday (Zeller's congruence as reworked by Sakamoto). */
function weekdayOf(on: Day): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const month = Number(on.slice(5, 7));
  const year = Number(on.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (year + leaps + (shift[month - 1] ?? 0) + Number(on.slice(8, 10))) % 7;
}
