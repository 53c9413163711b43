import { inspect } from "node:util";
import { newId } from "@schakel/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { BrokenSeal } from "./sealed-bytes.ts";
import {
  createFileKey,
  openSegment,
  readFileKey,
  sealSegment,
  segmentOverheadBytes,
} from "./sealed-segment.ts";

const fileId = newId();
const { key, text } = createFileKey();
const at = (number: number, isLast = false) => ({ fileId, number, isLast });

test("any bytes come back, and sealing adds a fixed number of bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      const sealed = sealSegment(key, at(3), Buffer.from(bytes));
      expect(sealed).toHaveLength(bytes.length + segmentOverheadBytes);
      expect(openSegment(readFileKey(text), at(3), sealed).equals(bytes)).toBe(true);
    }),
  );
});

test("segments that are put in another order do not open", () => {
  const first = sealSegment(key, at(0), Buffer.from("one"));
  const second = sealSegment(key, at(1), Buffer.from("two"));
  expect(() => openSegment(key, at(0), second)).toThrow(BrokenSeal);
  expect(() => openSegment(key, at(1), first)).toThrow(BrokenSeal);
});

test("a file that ends before its last segment is noticed, and so is one that goes on after it", () => {
  const middle = sealSegment(key, at(1), Buffer.from("middle"));
  const last = sealSegment(key, at(1, true), Buffer.from("end"));
  expect(() => openSegment(key, at(1, true), middle)).toThrow(BrokenSeal);
  expect(() => openSegment(key, at(1), last)).toThrow(BrokenSeal);
});

test("a segment of another file, with the same key or its own, does not open", () => {
  const other = { fileId: newId(), number: 0, isLast: true };
  const sealed = sealSegment(key, other, Buffer.from("other"));
  expect(() => openSegment(key, at(0, true), sealed)).toThrow(BrokenSeal);
  expect(() => openSegment(createFileKey().key, other, sealed)).toThrow(BrokenSeal);
});

test("one flipped bit anywhere is enough", () => {
  const sealed = sealSegment(key, at(0, true), Buffer.from("a sentence about somebody"));
  for (let index = 0; index < sealed.length; index += 1) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(() => openSegment(key, at(0, true), changed)).toThrow(BrokenSeal);
  }
});

test("a key shows nothing of itself when printed, and half a key is refused", () => {
  expect(inspect(key, { depth: 9, showHidden: true }) + JSON.stringify(key)).not.toContain(text);
  expect(() => readFileKey(text.slice(0, 20))).toThrow("32 bytes");
});
