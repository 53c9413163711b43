import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from "node:crypto";

const algorithm = "aes-256-gcm";
const formatVersion = 1;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + nonceBytes;

/**
 * Sealed bytes that do not open: changed, cut, moved to another place, or another key. Carries
 * nothing of the content, so that it may be logged.
 */
export class BrokenSeal extends Error {
  override readonly name = "BrokenSeal";
}

/** An unambiguous encoding of where sealed bytes belong; bound to them as additional data. */
export function placeBytes(...parts: readonly (string | number)[]): Buffer {
  return Buffer.from(JSON.stringify([formatVersion, ...parts]), "utf8");
}

/**
 * Seals bytes with AES-256-GCM (NIST SP 800-38D): format byte, 12 random bytes, ciphertext, tag of
 * 16 bytes. The place, which names the format too, is authenticated along.
 */
export function sealBytes(key: KeyObject, place: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  const head = Buffer.allocUnsafe(headBytes);
  head[0] = formatVersion;
  nonce.copy(head, 1);
  cipher.setAAD(place);
  return Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `sealBytes` sealed with the same key for the same place; else throws `BrokenSeal`. */
export function openBytes(key: KeyObject, place: Buffer, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < headBytes + tagBytes || bytes[0] !== formatVersion) {
    throw new BrokenSeal("sealed bytes are too short or of an unknown format");
  }
  const nonce = bytes.subarray(1, headBytes);
  try {
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
    decipher.setAAD(place);
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    const plain = decipher.update(bytes.subarray(headBytes, -tagBytes));
    // GCM gives everything at once; the end only tells whether it was right.
    decipher.final();
    return plain;
  } catch {
    throw new BrokenSeal("sealed bytes do not open here: changed, moved or of another key");
  }
}
