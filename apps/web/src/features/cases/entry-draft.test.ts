import { expect, test } from "vitest";
import { checkEntry, emptyEntry, entryBody, entryMax, isDayOnly } from "./entry-draft.ts";

const words = {
  missingText: "text",
  missingCompartment: "compartment",
  missingDay: "day",
  wrongTime: "time",
  tooLong: (over: number) => `over ${over}`,
  missingReason: "reason",
};

test("an empty entry asks for a text and a compartment, and for nothing else", () => {
  const names = checkEntry(emptyEntry, words).map((error) => error.name);
  expect(names).toEqual(["text", "compartment"]);
});

test("another moment needs a day; the time may stay open but must be a time", () => {
  const other = { ...emptyEntry, text: "x", compartment: "residence", when: "other" } as const;
  expect(checkEntry(other, words)).toEqual([{ name: "day", message: "day" }]);
  const day = { kind: "exact", day: "2026-11-20" } as const;
  expect(checkEntry({ ...other, day }, words)).toEqual([]);
  expect(checkEntry({ ...other, day, time: "half drie" }, words)).toEqual([
    { name: "time", message: "time" },
  ]);
});

test("a text of a megabyte says how much is too much, before anything is sent", () => {
  const long = { ...emptyEntry, compartment: "residence", text: "a".repeat(entryMax + 7) } as const;
  expect(checkEntry(long, words)).toEqual([{ name: "text", message: "over 7" }]);
});

test("«now» leaves the moment to the server; a day without a time is shown as a day", () => {
  const now = { ...emptyEntry, text: " Gebeld. ", compartment: "residence" } as const;
  expect(entryBody(now)).toEqual({
    text: "Gebeld.",
    kind: "note",
    compartment: "residence",
    source: "own-observation",
    onwardUse: "agreement",
  });
  const day = { kind: "exact", day: "2026-11-20" } as const;
  const { eventAt } = entryBody({ ...now, when: "other", day });
  expect(eventAt).toBe("2026-11-20T11:00:00.000Z");
  expect(isDayOnly(eventAt ?? "", "12:00")).toBe(true);
  expect(isDayOnly("2026-11-20T11:00:14Z", "12:00")).toBe(false);
  expect(isDayOnly("2026-11-20T13:30:00Z", "14:30")).toBe(false);
});

test("contact against the rules, or without knowing them, asks for a reason", () => {
  const contact = {
    ...emptyEntry,
    text: "Gebeld",
    kind: "contact",
    compartment: "residence",
  } as const;
  const names = (channel: "phone" | "", agreed?: readonly ("phone" | "mail" | "none")[]) =>
    checkEntry({ ...contact, channel }, words, agreed).map((error) => error.name);
  expect(names("")).toEqual([]);
  expect(names("phone", ["phone"])).toEqual([]);
  expect(names("phone", ["mail"])).toEqual(["contactReason"]);
  expect(names("phone", ["phone", "none"])).toEqual(["contactReason"]);
  expect(names("phone")).toEqual(["contactReason"]);
});
