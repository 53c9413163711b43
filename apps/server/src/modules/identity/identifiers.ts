import { parsePhoneNumberFromString } from "libphonenumber-js";

/** A phone number in E.164 (`+31612345678`), or undefined when it cannot be a number. */
export function readPhone(text: string): string | undefined {
  const number = parsePhoneNumberFromString(text, "NL");
  return number?.isPossible() ? number.number : undefined;
}

const bsnWeights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * A citizen service number of nine digits that passes the eleven test (weights 9 to 2 and -1, sum
 * divisible by 11), or undefined. Dots, spaces and hyphens may stand between the digits; eight
 * digits get their leading zero.
 */
export function readBsn(text: string): string | undefined {
  const digits = digitsOf(text).padStart(9, "0");
  if (!/^\d{9}$/.test(digits) || digitsOf(text).length < 8) return undefined;
  const sum = bsnWeights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0 && Number(digits) > 0 ? digits : undefined;
}

/**
 * An aliens number (V-nummer) as its ten digits, or undefined. The length is what decisions and
 * documents show; no check digit is published, so none is tested (confidence: check).
 */
export function readVNumber(text: string): string | undefined {
  const digits = digitsOf(text.trim().replace(/^v(?:-?\s*nummer)?[\s:.-]*/i, ""));
  return /^\d{10}$/.test(digits) ? digits : undefined;
}

/**
 * A number of a passport or card to compare by: letters and digits only, upper case, with the
 * letters O and I read as digits. Undefined when fewer than five characters are left.
 */
export function readDocumentNumber(text: string): string | undefined {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  return plain.length < 5 ? undefined : plain.replaceAll("O", "0").replaceAll("I", "1");
}

/** A mail address to compare by: lower case, without spaces around it. */
export function readEmail(text: string): string | undefined {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+$/.test(plain) ? plain : undefined;
}

/** The digits of a number, or an empty text when anything but separators stands between them. */
function digitsOf(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s.-]/g, "");
  return /^\d+$/.test(plain) ? plain : "";
}
