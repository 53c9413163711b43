import { expect, test } from "vitest";
import { comparable } from "./comparable.ts";
import { matchTokens, searchTokens, spellingVariants, type MatchToken } from "./match-tokens.ts";
import { likelyFrom, scoreComparables } from "./score-match.ts";
import { makePerson, randomFrom, writeDownAgain } from "./synthetic-people.fixture.ts";

const people = 2_000;
const writtenAgain = 1_000;

/** Stands in for the database: which people share a token, spellings by their variants. */
function indexOf(of: readonly (readonly MatchToken[])[]) {
  const byToken = new Map<string, Set<number>>();
  const spellings = new Map<string, Set<string>>();
  for (const [person, tokens] of of.entries()) {
    for (const { kind, value } of tokens) {
      addTo(byToken, `${kind} ${value}`, person);
      const variants = kind === "spelling" ? spellingVariants(value) : [];
      for (const variant of variants) addTo(spellings, variant, `spelling ${value}`);
    }
  }
  return (tokens: readonly MatchToken[]): ReadonlySet<number> => {
    const met = new Set<number>();
    for (const { kind, value } of tokens) {
      const keys =
        kind === "spelling"
          ? spellingVariants(value).map((variant) => spellings.get(variant) ?? new Set<string>())
          : [[`${kind} ${value}`]];
      for (const key of new Set(keys.flatMap((each) => Array.from(each)))) {
        for (const person of byToken.get(key) ?? []) met.add(person);
      }
    }
    return met;
  };
}

function addTo<Value>(to: Map<string, Set<Value>>, key: string, value: Value): void {
  const values = to.get(key);
  if (values) values.add(value);
  else to.set(key, new Set([value]));
}

/** Finds a thousand people again who were written down otherwise; counts right and wrong links. */
function measure(seed: number) {
  const random = randomFrom(seed);
  const known = Array.from({ length: people }, () => makePerson(random));
  const candidatesFor = indexOf(known.map(matchTokens));
  const ready = known.map(comparable);
  const links = { met: 0, right: 0, wrong: 0, candidates: 0 };
  for (let person = 0; person < writtenAgain; person += 1) {
    const again = writeDownAgain(known[person] ?? {}, random);
    const asked = comparable(again);
    const candidates = candidatesFor(searchTokens(again));
    links.candidates += candidates.size;
    if (candidates.has(person)) links.met += 1;
    for (const candidate of candidates) {
      const { score } = scoreComparables(asked, ready[candidate] ?? comparable({}));
      if (score >= likelyFrom && candidate === person) links.right += 1;
      if (score >= likelyFrom && candidate !== person) links.wrong += 1;
    }
  }
  return {
    met: links.met / writtenAgain,
    recall: links.right / writtenAgain,
    precision: links.right / (links.right + links.wrong),
    candidatesEach: links.candidates / writtenAgain,
  };
}

test.each([1, 7, 2026])(
  "synthetic people of seed %i are found again: recall at least 0.95, precision at least 0.98",
  (seed) => {
    const found = measure(seed);
    console.log(`matching, seed ${seed}:`, found);
    expect(found.met).toBeGreaterThanOrEqual(0.99);
    expect(found.recall).toBeGreaterThanOrEqual(0.95);
    expect(found.precision).toBeGreaterThanOrEqual(0.98);
    expect(found.candidatesEach).toBeLessThan(20);
  },
);

test("tokens and a score cost microseconds", () => {
  const random = randomFrom(5);
  const known = Array.from({ length: 1_000 }, () => makePerson(random));
  const microseconds = (work: () => void): number => {
    work();
    const start = performance.now();
    work();
    return ((performance.now() - start) / known.length) * 1_000;
  };
  const ready = known.map(comparable);
  const spent = {
    tokens: microseconds(() => known.forEach(matchTokens)),
    ready: microseconds(() => known.forEach(comparable)),
    score: microseconds(() => {
      ready.forEach((one, at) => scoreComparables(one, ready[at - 1] ?? one));
    }),
  };
  console.log("microseconds each:", spent);
  expect(spent.tokens).toBeLessThan(1_000);
  expect(spent.ready).toBeLessThan(1_000);
  expect(spent.score).toBeLessThan(1_000);
});
