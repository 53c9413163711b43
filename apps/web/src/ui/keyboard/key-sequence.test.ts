import { expect, test } from "vitest";
import { matchKeys, type KeyPlace } from "./key-sequence.ts";

const bound = new Set(["/", "?", "g v", "g s", "j", "n", "Escape"]);

function press(key: string, pending = "", place: KeyPlace = "page") {
  return matchKeys({ key, ctrl: false, meta: false, alt: false }, pending, place, bound);
}

test("one key acts at once", () => {
  expect(press("/")).toEqual({ match: "/" });
});

test("«g» waits for a letter, and only a known letter goes somewhere", () => {
  expect(press("g")).toEqual({ pending: "g" });
  expect(press("v", "g")).toEqual({ match: "g v" });
  expect(press("x", "g")).toEqual({});
});

test("after «g», a key that is no sequence still does its own work", () => {
  expect(press("j", "g")).toEqual({ match: "j" });
});

test("a text field keeps its letters; Escape leads out of it and not off the screen", () => {
  expect(press("n", "", "text")).toEqual({});
  expect(press("/", "", "text")).toEqual({});
  expect(press("Escape", "", "text")).toEqual({ leavesField: true });
  expect(press("Escape")).toEqual({ match: "Escape" });
});

test("an open dialog keeps the keyboard", () => {
  expect(press("j", "", "dialog")).toEqual({});
  expect(press("Escape", "", "dialog")).toEqual({});
});

test("combinations belong to the browser", () => {
  const control = { key: "n", ctrl: true, meta: false, alt: false };
  expect(matchKeys(control, "", "page", bound)).toEqual({});
});
