import { sql } from "kysely";
import { openSegment, sealSegment, type FileKey } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import type { FileBytes } from "./file-bytes.ts";
import { countSegments, segmentAt, segmentBytes, type PlainSegment } from "./file-format.ts";

/** A file in the database with its opened key. */
export type StoredFile = {
  readonly id: string;
  readonly sizeBytes: number;
  readonly key: FileKey;
};

type Row = { number: number; sealed: Buffer };

/** A file of which segments are missing, too short or too long: somebody touched the table. */
export class BrokenFile extends Error {
  override readonly name = "BrokenFile";
}

/** Seals segments and stores them; they travel together. */
export async function storeSegments(
  tx: Tx,
  file: StoredFile,
  segments: readonly PlainSegment[],
): Promise<void> {
  await inOrder(
    segments.map(async ({ number, isLast, bytes }) => {
      const sealed = sealSegment(file.key, { fileId: file.id, number, isLast }, bytes);
      await sql`
        insert into documents.segments (file_id, number, sealed)
        values (${file.id}, ${number}, ${sealed})`.execute(tx);
    }),
  );
}

/**
 * Opens segments from one number up to another. Gives nothing when row policies do not let the
 * actor read the file; throws when one is missing, moved or changed.
 */
export async function readSegments(
  tx: Tx,
  file: StoredFile,
  from: number,
  until: number,
): Promise<readonly Buffer[]> {
  const { rows } = await sql<Row>`
    select number, sealed from documents.segments
     where file_id = ${file.id} and number >= ${from} and number < ${until}
     order by number`.execute(tx);
  if (rows.length === 0) return [];
  const wanted = Math.min(until, countSegments(file.sizeBytes)) - from;
  if (rows.length !== wanted) throw new BrokenFile("segments of a file are missing");
  return rows.map(({ sealed }, index) => openAt(file, from + index, sealed));
}

function openAt(file: StoredFile, number: number, sealed: Buffer): Buffer {
  const { isLast, lengthBytes } = segmentAt(number, file.sizeBytes);
  const bytes = openSegment(file.key, { fileId: file.id, number, isLast }, sealed);
  if (bytes.length !== lengthBytes) throw new BrokenFile("a segment has another length");
  return bytes;
}

const keptSegments = 8;
/** Most reading goes on where it was: the next segments come along in the same trip. */
const segmentsAhead = 4;

/** The bytes of a stored file, a few segments at a time in memory. */
export function storedBytes(tx: Tx, file: StoredFile): FileBytes {
  const count = countSegments(file.sizeBytes);
  const kept = new Map<number, Buffer>();
  const segment = async (number: number): Promise<Buffer> => {
    const known = kept.get(number);
    if (known) return known;
    const read = await readSegments(tx, file, number, Math.min(number + segmentsAhead, count));
    const [bytes] = read;
    if (!bytes) throw new BrokenFile("a segment of a file is missing");
    for (const [index, each] of read.entries()) kept.set(number + index, each);
    for (const oldest of [...kept.keys()].slice(0, -keptSegments)) kept.delete(oldest);
    return bytes;
  };
  return {
    sizeBytes: file.sizeBytes,
    async read(from, length) {
      const until = Math.min(from + length, file.sizeBytes);
      const parts: Buffer[] = [];
      for (let at = from; at < until;) {
        const number = Math.floor(at / segmentBytes);
        const bytes = await segment(number);
        const start = at - number * segmentBytes;
        const part = bytes.subarray(start, Math.min(bytes.length, until - number * segmentBytes));
        parts.push(part);
        at += part.length;
      }
      return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
    },
  };
}
