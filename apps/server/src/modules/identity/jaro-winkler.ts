/** How much one letter of common beginning adds, and how many letters count (Winkler, 1990). */
const prefixWeight = 0.1;
const prefixLetters = 4;

/**
 * Jaro–Winkler similarity of two texts, 0 (nothing in common) to 1 (equal). Compares code points,
 * so that an emoji or a letter outside the basic plane counts as one. Two empty texts are equal.
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const a = Array.from(one);
  const b = Array.from(other);
  const similarity = jaro(a, b);
  let prefix = 0;
  while (prefix < prefixLetters && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return similarity + prefix * prefixWeight * (1 - similarity);
}

function jaro(a: readonly string[], b: readonly string[]): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = Array.from(b, () => false);
  const inA: string[] = [];
  for (const [at, letter] of a.entries()) {
    const until = Math.min(b.length, at + reach + 1);
    for (let place = Math.max(0, at - reach); place < until; place += 1) {
      if (taken[place] || b[place] !== letter) continue;
      taken[place] = true;
      inA.push(letter);
      break;
    }
  }
  if (inA.length === 0) return 0;
  const inB = b.filter((_, place) => taken[place]);
  const moved = inA.filter((letter, at) => letter !== inB[at]).length / 2;
  const common = inA.length;
  return (common / a.length + common / b.length + (common - moved) / common) / 3;
}

/**
 * Whether two texts differ by exactly one typo: a letter added, lost or replaced, or two neighbours
 * swapped (Damerau 1964 found these four in over eight of ten misspellings).
 */
export function isOneTypo(one: string, other: string): boolean {
  const [b, a] = [one, other]
    .map((text) => Array.from(text))
    .sort((shorter, longer) => shorter.length - longer.length) as [string[], string[]];
  if (a.length - b.length > 1 || one === other) return false;
  const from = a.findIndex((letter, at) => letter !== b[at]);
  const rest = (letters: readonly string[], skipped: number): string =>
    letters.slice(from + skipped).join("");
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (rest(a, 1) === rest(b, 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2);
}
