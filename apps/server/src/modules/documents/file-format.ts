import { refuse, type Refusal } from "@schakel/kernel";

/** A file may have this many bytes: 50 MB (of 1,048,576). */
export const maximumFileBytes = 50 * 1024 * 1024;
/** Bytes of a file that are sealed together; the last segment may be shorter. */
export const segmentBytes = 256 * 1024;
/** Bytes of a file that travel together: what a broken connection costs at most. */
export const chunkBytes = 4 * segmentBytes;

/** A segment before it is sealed. */
export type PlainSegment = {
  readonly number: number;
  readonly isLast: boolean;
  readonly bytes: Buffer;
};

/** How many segments a file has. */
export function countSegments(sizeBytes: number): number {
  return Math.ceil(sizeBytes / segmentBytes);
}

/** How a segment of a file stands, and how long it is. */
export function segmentAt(
  number: number,
  sizeBytes: number,
): { readonly isLast: boolean; readonly lengthBytes: number } {
  const isLast = number === countSegments(sizeBytes) - 1;
  return { isLast, lengthBytes: isLast ? sizeBytes - number * segmentBytes : segmentBytes };
}

/** Refuses a file that no dossier takes, before anything of it travels. */
export function canStart(sizeBytes: number): Refusal<"file-empty" | "file-too-large"> | null {
  if (sizeBytes < 1) return refuse("file-empty");
  if (sizeBytes > maximumFileBytes) return refuse("file-too-large", { maximumMb: 50 });
  return null;
}

/**
 * The segments in a chunk that starts at an offset. Refuses a chunk that does not start where the
 * file has come to (with the right offset, so that the sender can go on there), and one that is no
 * whole number of segments and does not end the file either.
 */
export function segmentsOf(
  chunk: Buffer,
  offset: number,
  file: { readonly receivedBytes: number; readonly sizeBytes: number },
): readonly PlainSegment[] | Refusal<"wrong-offset" | "chunk-not-whole"> {
  if (offset !== file.receivedBytes) return refuse("wrong-offset", { offset: file.receivedBytes });
  const end = offset + chunk.length;
  const isWhole = chunk.length % segmentBytes === 0 || end === file.sizeBytes;
  if (chunk.length === 0 || chunk.length > chunkBytes || end > file.sizeBytes || !isWhole)
    return refuse("chunk-not-whole", { offset, chunkBytes });
  const first = offset / segmentBytes;
  return Array.from({ length: countSegments(chunk.length) }, (_, index) => {
    const number = first + index;
    const { isLast, lengthBytes } = segmentAt(number, file.sizeBytes);
    const from = index * segmentBytes;
    return { number, isLast, bytes: chunk.subarray(from, from + lengthBytes) };
  });
}
