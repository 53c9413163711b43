import { expect, test } from "vitest";
import { hoursAndMinutes } from "./breach-clock.tsx";

test("minutes become hours and minutes, also when it is too late", () => {
  expect(hoursAndMinutes(72 * 60)).toEqual([72, 0]);
  expect(hoursAndMinutes(61)).toEqual([1, 1]);
  expect(hoursAndMinutes(-125)).toEqual([2, 5]);
});
