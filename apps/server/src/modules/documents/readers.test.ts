import { expect, test } from "vitest";
import { listeners, narrowReaders } from "./readers.ts";

const known = [
  { id: "desk", key: 1 },
  { id: "police", key: 2 },
  { id: "shelter", key: 3 },
];

test("nobody named means everybody who may read the compartment", () => {
  expect(narrowReaders(undefined, known, [1, 2], 1)).toBeNull();
});

test("named organisations read it, and the one that supplies it always does", () => {
  expect(narrowReaders(["police", "police"], known, [1, 2, 3], 1)).toEqual([1, 2]);
  expect(narrowReaders(["desk"], known, [1, 2, 3], 1)).toEqual([1]);
});

test("a list never lets in who could not read the compartment, or who does not exist", () => {
  expect(narrowReaders(["shelter"], known, [1, 2], 1)).toMatchObject({ code: "not-a-reader" });
  expect(narrowReaders(["nobody"], known, [1, 2], 1)).toMatchObject({ code: "not-a-reader" });
});

test("who only adds to a compartment stays on the list of what it supplied", () => {
  expect(narrowReaders(["police"], known, [2], 3)).toEqual([2, 3]);
});

test("screens of organisations that may not know of it hear nothing", () => {
  const circle = { only: null, onwardUse: "agreement", supplier: 1, coordinator: 3 } as const;
  expect(listeners([1, 2, 3], circle)).toEqual([1, 2, 3]);
  expect(listeners([1, 2, 3], { ...circle, only: [1, 3] })).toEqual([1, 3]);
  expect(listeners([1, 2, 3], { ...circle, onwardUse: "coordination" })).toEqual([1, 3]);
  expect(listeners([1, 2, 3], { ...circle, onwardUse: "supplier" })).toEqual([1]);
});
