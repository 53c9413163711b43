import { expect, test } from "vitest";
import { momentIn, readTime } from "./entry-moment.ts";

test.each([
  ["2026-11-22", "14:30", "2026-11-22T13:30:00.000Z"],
  ["2026-07-01", "14:30", "2026-07-01T12:30:00.000Z"],
  ["2026-01-01", "00:15", "2025-12-31T23:15:00.000Z"],
  // Skipped: the clock went from 02:00 to 03:00.
  ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
  // Twice: the first one, still summer time.
  ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
])("%s at %s in Amsterdam is %s", (day, time, moment) => {
  expect(momentIn(day, time)).toBe(moment);
});

test.each([
  ["14:30", "14:30"],
  ["14.30", "14:30"],
  ["1430", "14:30"],
  ["9", "09:00"],
  ["9 uur", "09:00"],
  ["0905", "09:05"],
  ["24:00", undefined],
  ["12:60", undefined],
  ["straks", undefined],
  ["", undefined],
])("the time «%s» is %s", (text, time) => {
  expect(readTime(text)).toBe(time);
});
