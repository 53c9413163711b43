import type { KeyObject } from "node:crypto";
import type { Brand } from "@schakel/kernel";
import { BrokenSeal, openBytes, placeBytes, sealBytes } from "./sealed-bytes.ts";

/** The unwrapped key of one dossier. Its bytes stay inside Node: it prints and serialises empty. */
export type DataKey = Brand<KeyObject, "DataKey">;

/**
 * Where a sealed value stands. All of it is bound to the ciphertext, so that a value which somebody
 * copies to another column, row, dossier or older version no longer opens.
 */
export type FieldContext = {
  /** Schema and table, `identity.persons`. */
  readonly table: string;
  /** Primary key of the row. */
  readonly row: string;
  readonly column: string;
  /** The dossier whose data key is used. */
  readonly dossier: string;
  /** Version of the row; a change of the row seals all its columns anew. */
  readonly version: number;
};

const bucketBytes = 32;
const endMark = 0x80;

/**
 * Seals a text for one place with the data key of its dossier. The text is padded to steps of 32
 * bytes, so that short names do not show their length. Unpaired surrogates become U+FFFD.
 */
export function sealField(key: DataKey, context: FieldContext, text: string): Buffer {
  const length = Buffer.byteLength(text, "utf8");
  const padded = Buffer.alloc((Math.floor(length / bucketBytes) + 1) * bucketBytes);
  padded.write(text, "utf8");
  padded[length] = endMark;
  return sealBytes(key, fieldPlace(context), padded);
}

/** Opens what `sealField` sealed; throws `BrokenSeal` on any change or any other context. */
export function openField(key: DataKey, context: FieldContext, sealed: Uint8Array): string {
  const padded = openBytes(key, fieldPlace(context), sealed);
  const end = padded.lastIndexOf(endMark);
  if (end < 0) throw new BrokenSeal("sealed text has no end mark");
  return padded.toString("utf8", 0, end);
}

function fieldPlace(at: FieldContext): Buffer {
  return placeBytes("schakel/field", at.table, at.row, at.column, at.dossier, at.version);
}
