/** How much one letter of common beginning adds, and how many letters count (Winkler, 1990). */
const prefixWeight = 0.1;
const prefixLetters = 4;

/** Letters beyond this are not compared: no name is longer, and the work grows with the square. */
const longest = 64;
/** Which letters of the second text are taken; one for all, because nothing here waits. */
const taken = new Uint8Array(longest);

/**
 * Jaro–Winkler similarity of two texts, 0 (nothing in common) to 1 (equal). Two empty texts are
 * equal. Looks at the first 64 UTF-16 units.
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const similarity = jaro(one.slice(0, longest), other.slice(0, longest));
  let prefix = 0;
  while (prefix < prefixLetters && prefix < one.length && one[prefix] === other[prefix])
    prefix += 1;
  return similarity + prefix * prefixWeight * (1 - similarity);
}

function jaro(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  taken.fill(0, 0, b.length);
  let common = "";
  for (let at = 0; at < a.length; at += 1) {
    const unit = a.charCodeAt(at);
    const until = Math.min(b.length, at + reach + 1);
    for (let place = Math.max(0, at - reach); place < until; place += 1) {
      if (taken[place] === 1 || b.charCodeAt(place) !== unit) continue;
      taken[place] = 1;
      common += a[at];
      break;
    }
  }
  if (common === "") return 0;
  const count = common.length;
  return (count / a.length + count / b.length + (count - outOfPlace(common, b) / 2) / count) / 3;
}

/** How many of the common letters stand in another order in the second text. */
function outOfPlace(common: string, b: string): number {
  let moved = 0;
  let at = 0;
  for (let place = 0; place < b.length; place += 1) {
    if (taken[place] === 0) continue;
    if (common.charCodeAt(at) !== b.charCodeAt(place)) moved += 1;
    at += 1;
  }
  return moved;
}

/**
 * Whether two texts differ by exactly one typo: a letter added, lost or replaced, or two neighbours
 * swapped (Damerau 1964 found these four in over eight of ten misspellings).
 */
export function isOneTypo(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || one === other) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  if (long.length > short.length) return long.slice(from + 1) === short.slice(from);
  if (long.slice(from + 1) === short.slice(from + 1)) return true;
  const swapped = long[from] === short[from + 1] && long[from + 1] === short[from];
  return swapped && long.slice(from + 2) === short.slice(from + 2);
}
