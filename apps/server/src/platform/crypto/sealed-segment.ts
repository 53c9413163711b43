import { createSecretKey, randomBytes, type KeyObject } from "node:crypto";
import type { Brand } from "@schakel/kernel";
import { openBytes, placeBytes, sealBytes } from "./sealed-bytes.ts";

/** The unwrapped key of one file. Prints and serialises empty. */
export type FileKey = Brand<KeyObject, "FileKey">;

/** Where a segment stands. All of it is bound to its ciphertext. */
export type SegmentPlace = {
  readonly fileId: string;
  /** From 0. */
  readonly number: number;
  readonly isLast: boolean;
};

/** Bytes that sealing adds to a segment. */
export const segmentOverheadBytes = 29;

/** A fresh key for one file, with the text in which it is sealed elsewhere. */
export function createFileKey(): { readonly key: FileKey; readonly text: string } {
  const bytes = randomBytes(32);
  return { key: createSecretKey(bytes) as FileKey, text: bytes.toString("base64") };
}

/** The key of a file from the text of `createFileKey`; throws when it is none. */
export function readFileKey(text: string): FileKey {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== 32) throw new Error("a file key has 32 bytes");
  return createSecretKey(bytes) as FileKey;
}

/**
 * Seals a segment of a file with AES-256-GCM for its own place, after the STREAM construction
 * (Hoang, Reyhanitabar, Rogaway and Vizár, 2015): with file, number and last-flag bound, a file that
 * was cut short, put in another order or mixed with another no longer opens.
 */
export function sealSegment(key: FileKey, place: SegmentPlace, plain: Buffer): Buffer {
  return sealBytes(key, segmentPlace(place), plain);
}

/** Opens what `sealSegment` sealed for the same place; else throws `BrokenSeal`. */
export function openSegment(key: FileKey, place: SegmentPlace, sealed: Uint8Array): Buffer {
  return openBytes(key, segmentPlace(place), sealed);
}

function segmentPlace({ fileId, number, isLast }: SegmentPlace): Buffer {
  return placeBytes("schakel/segment", fileId, number, isLast ? 1 : 0);
}
