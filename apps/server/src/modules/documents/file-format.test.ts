import { isRefusal } from "@schakel/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canStart,
  chunkBytes,
  countSegments,
  maximumFileBytes,
  segmentBytes,
  segmentsOf,
} from "./file-format.ts";

const chunkOf = (length: number) => Buffer.alloc(length, 7);

describe("the size of a file", () => {
  test.each([
    [0, "file-empty"],
    [1, undefined],
    [maximumFileBytes, undefined],
    [maximumFileBytes + 1, "file-too-large"],
  ])("%i bytes", (size, code) => {
    expect(canStart(size)?.code).toBe(code);
  });
});

describe("a chunk", () => {
  const file = { receivedBytes: 0, sizeBytes: 3 * segmentBytes + 5 };

  test("becomes segments, of which only the end of the file is marked last", () => {
    const segments = segmentsOf(chunkOf(file.sizeBytes), 0, file);
    if (isRefusal(segments)) throw new Error(segments.code);
    expect(segments.map(({ number, isLast, bytes }) => [number, isLast, bytes.length])).toEqual([
      [0, false, segmentBytes],
      [1, false, segmentBytes],
      [2, false, segmentBytes],
      [3, true, 5],
    ]);
  });

  test("of a file that ends on the edge of a segment has its last segment there", () => {
    const segments = segmentsOf(chunkOf(segmentBytes), 0, {
      receivedBytes: 0,
      sizeBytes: segmentBytes,
    });
    expect(segments).toMatchObject([{ number: 0, isLast: true }]);
  });

  test.each([
    ["too early", 0, segmentBytes, segmentBytes],
    ["too late", 2 * segmentBytes, segmentBytes, segmentBytes],
  ])("that comes %s hears where the file has come to", (_, offset, length, receivedBytes) => {
    const refused = segmentsOf(chunkOf(length), offset, { ...file, receivedBytes });
    expect(refused).toMatchObject({ code: "wrong-offset", detail: { offset: receivedBytes } });
  });

  test.each([
    ["nothing", 0],
    ["half a segment", segmentBytes / 2],
    ["more than the file has left", 4 * segmentBytes],
    ["one byte more than the end", file.sizeBytes + 1],
  ])("with %s is refused", (_, length) => {
    expect(segmentsOf(chunkOf(length), 0, file)).toMatchObject({ code: "chunk-not-whole" });
  });

  test("longer than a chunk may be is refused, also when it is whole", () => {
    const large = { receivedBytes: 0, sizeBytes: 3 * chunkBytes };
    expect(segmentsOf(chunkOf(2 * chunkBytes), 0, large)).toMatchObject({
      code: "chunk-not-whole",
    });
  });
});

test("however a file is cut into chunks, its segments are all of it, once, in order", () => {
  const sizes = fc.integer({ min: 1, max: 12 * segmentBytes });
  const steps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 13, maxLength: 13 });
  fc.assert(
    fc.property(sizes, steps, (sizeBytes, counts) => {
      let receivedBytes = 0;
      const seen: number[] = [];
      const last: boolean[] = [];
      for (const count of counts) {
        if (receivedBytes === sizeBytes) break;
        const length = Math.min(count * segmentBytes, sizeBytes - receivedBytes);
        const segments = segmentsOf(chunkOf(length), receivedBytes, { receivedBytes, sizeBytes });
        if (isRefusal(segments)) throw new Error(segments.code);
        for (const segment of segments) {
          seen.push(segment.number);
          last.push(segment.isLast);
        }
        receivedBytes += length;
      }
      expect(receivedBytes).toBe(sizeBytes);
      expect(seen).toEqual(Array.from({ length: countSegments(sizeBytes) }, (_, index) => index));
      expect(last.indexOf(true)).toBe(last.length - 1);
    }),
    { numRuns: 60 },
  );
});
