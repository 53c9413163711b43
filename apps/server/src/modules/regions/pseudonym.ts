/** Two numbers without a common factor keep every pair of words in use before one comes back. */
const stride = 2_654_435_761n;

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}

/**
 * A code name of an adjective and a noun, such as «Zilveren Reiger». Each number up to the product
 * of the two lists gives another name, and neighbours do not look alike; after that a number
 * follows («Zilveren Reiger 2»). It says nothing about the person: only the number counts.
 */
export function pseudonymOf(
  sequence: number,
  adjectives: readonly string[],
  nouns: readonly string[],
): string {
  const pairs = BigInt(adjectives.length * nouns.length);
  if (pairs === 0n) throw new RangeError("no words to make a code name of");
  let step = stride % pairs || 1n;
  while (greatestCommonDivisor(step, pairs) !== 1n) step += 1n;
  const number = BigInt(Math.max(0, sequence));
  const pair = Number((number * step) % pairs);
  const round = Number(number / pairs);
  const adjective = adjectives[pair % adjectives.length] ?? "";
  const noun = nouns[Math.floor(pair / adjectives.length)] ?? "";
  return [capital(adjective), capital(noun), ...(round > 0 ? [String(round + 1)] : [])].join(" ");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
