import { createHash, randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 16;

/** Ten codes of 80 random bits in Crockford base32, in groups of four so that they can be read out. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => {
    const letters = Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join("");
    return letters.match(/.{4}/g)?.join("-") ?? letters;
  });
}

/**
 * The hash under which a code is kept, of what a person typed: case, spaces and dashes do not
 * matter, nor does O for 0 or I and L for 1. Undefined when it cannot be a code. A plain hash is
 * enough for 80 random bits.
 */
export function recoveryCodeHash(typed: string): Buffer | undefined {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  if (letters.length !== length) return undefined;
  return createHash("sha256").update(letters).digest();
}
