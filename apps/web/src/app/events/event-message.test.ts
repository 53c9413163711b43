import { describe, expect, test } from "vitest";
import { isTouched, readEvent } from "./event-message.ts";

const caseId = "01990000-0000-7000-8000-000000000001";
const otherId = "01990000-0000-7000-8000-000000000002";
const event = (
  name: string,
  dossierId: string | null = caseId,
  objectId: string | null = null,
) => ({
  event: name,
  dossierId,
  objectId,
});

describe("what an open screen asks again after an event", () => {
  test("the dossier it is about, in every feature", () => {
    expect(isTouched(["cases", "one", caseId], event("entry.added"))).toBe(true);
    expect(isTouched(["process", "timeline", { caseId }], event("entry.added"))).toBe(true);
  });

  test("no other dossier", () => {
    expect(isTouched(["cases", "one", otherId], event("entry.added"))).toBe(false);
  });

  test("the lists that show the subject, and no others", () => {
    expect(isTouched(["cases", "list", { phase: "open" }], event("case.closed"))).toBe(true);
    expect(isTouched(["signals", "list"], event("case.closed"))).toBe(false);
    expect(isTouched(["signals", "list"], event("signal.reported", null, otherId))).toBe(true);
  });

  test("a subject nobody knows refreshes lists rather than showing old work", () => {
    expect(isTouched(["partners", "list"], event("shelter.full"))).toBe(true);
  });

  test("a change of access touches everything, so that a withdrawn right is gone at once", () => {
    expect(isTouched(["cases", "one", otherId], event("access.changed"))).toBe(true);
    expect(isTouched(["accounts", "session"], event("access.changed"))).toBe(true);
    expect(isTouched(["accounts", "session"], event("case.closed"))).toBe(false);
  });
});

test("a line that is not ours is left alone", () => {
  expect(readEvent("hallo")).toBeUndefined();
  expect(readEvent("null")).toBeUndefined();
  expect(readEvent('{"id":"1"}')).toBeUndefined();
  expect(readEvent('{"event":"case.opened","dossierId":"x"}')).toEqual({
    event: "case.opened",
    dossierId: "x",
    objectId: null,
  });
});
