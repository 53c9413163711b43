import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { circumstancesWithoutWeight, pictureOfSigns } from "./sign-dimensions-picture.ts";
import {
  dimensions,
  evidenceByDimension,
  isPositive,
  missingSigns,
  type Dimension,
  type ObservedSign,
  type SignCounts,
  type SignWeight,
} from "./sign-dimensions.ts";

const profile = { id: "delphi-adult-labour", version: "2009-09" };
const upToFour = [0, 1, 2, 3, 4];
const all: SignCounts[] = upToFour.flatMap((strong) =>
  upToFour.flatMap((medium) => upToFour.map((weak) => ({ strong, medium, weak }))),
);

/** The rule of the survey, as its four sentences. */
function ruleInWords({ strong, medium, weak }: SignCounts): boolean {
  if (strong >= 2) return true;
  if (strong === 1 && medium + weak >= 1) return true;
  if (medium >= 3) return true;
  return medium >= 2 && weak >= 1;
}

function plus(one: SignCounts, other: SignCounts): SignCounts {
  return {
    strong: one.strong + other.strong,
    medium: one.medium + other.medium,
    weak: one.weak + other.weak,
  };
}

function signs(dimension: Dimension, weight: SignWeight, count: number): ObservedSign[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${dimension}-${weight}-${at}`,
    dimension,
    weight,
  }));
}

function complete(seen: readonly ObservedSign[], age: "adult" | "minor" | "unknown") {
  const { combinations } = pictureOfSigns(profile, seen, age);
  return Object.fromEntries(combinations.map((each) => [each.id, each.complete]));
}

describe("one dimension", () => {
  test("follows the rule of the survey for every count from 0 to 4 of each weight", () => {
    expect(all).toHaveLength(125);
    for (const counts of all)
      expect([counts, isPositive(counts)]).toEqual([counts, ruleInWords(counts)]);
    expect(all.filter(isPositive)).toHaveLength(113);
  });

  test("more signs never make it less", () => {
    for (const counts of all.filter(isPositive)) {
      for (const added of all) expect(isPositive(plus(counts, added))).toBe(true);
    }
  });

  test("what is missing is enough, and one sign less is not", () => {
    for (const counts of all) {
      const missing = missingSigns(counts);
      expect(missing.length === 0).toBe(isPositive(counts));
      for (const addition of missing) {
        expect(isPositive(plus(counts, addition))).toBe(true);
        for (const weight of ["strong", "medium", "weak"] as const) {
          const less = { ...addition, [weight]: Math.max(0, addition[weight] - 1) };
          const fewer = less[weight] < addition[weight];
          expect(fewer && isPositive(plus(counts, less))).toBe(false);
        }
      }
    }
  });

  test("weak signs alone ask for one strong or two medium signs more", () => {
    expect(missingSigns({ strong: 0, medium: 0, weak: 4 })).toEqual([
      { strong: 1, medium: 0, weak: 0 },
      { strong: 0, medium: 2, weak: 0 },
    ]);
  });

  test("a sign that was ticked twice counts once", () => {
    const twice = [...signs("exploitation", "strong", 1), ...signs("exploitation", "strong", 1)];
    const found = evidenceByDimension(twice).find((each) => each.dimension === "exploitation");
    expect(found).toMatchObject({ counts: { strong: 1, medium: 0, weak: 0 }, positive: false });
    expect(found?.signIds).toEqual(["exploitation-strong-0"]);
  });
});

describe("combinations", () => {
  const exploitation = signs("exploitation", "strong", 2);
  const deception = signs("deceptive-recruitment", "strong", 2);
  const coercedRecruitment = signs("coercive-recruitment", "medium", 3);
  const coercion = signs("coercion-at-destination", "strong", 2);

  test("for an adult recruitment, exploitation and coercion are read together", () => {
    expect(complete(exploitation, "adult")).toEqual({
      exploitation: true,
      "deception-with-exploitation": false,
      "recruitment-exploitation-coercion": false,
    });
    expect(complete([...exploitation, ...deception], "adult")).toMatchObject({
      "deception-with-exploitation": true,
      "recruitment-exploitation-coercion": false,
    });
    for (const recruitment of [deception, coercedRecruitment]) {
      const seen = [...recruitment, ...exploitation, ...coercion];
      expect(complete(seen, "adult")["recruitment-exploitation-coercion"]).toBe(true);
    }
  });

  test("names the dimensions that are still without enough signs", () => {
    const picture = pictureOfSigns(profile, exploitation, "adult");
    expect(picture.combinations[2]?.missing).toEqual([
      ["deceptive-recruitment", "coercive-recruitment"],
      ["coercion-at-destination"],
    ]);
  });

  test("for a minor no means are needed: exploitation alone completes all three", () => {
    expect(Object.values(complete(exploitation, "minor"))).toEqual([true, true, true]);
    expect(Object.values(complete(deception, "minor"))).toEqual([false, false, false]);
    expect(pictureOfSigns(profile, exploitation, "minor").notes).toEqual(["minor-needs-no-means"]);
  });

  test("an unknown age is treated as adult and said aloud", () => {
    expect(complete(exploitation, "unknown")).toEqual(complete(exploitation, "adult"));
    expect(pictureOfSigns(profile, exploitation, "unknown").notes).toEqual(["age-unknown"]);
  });
});

const anySign = fc.record({
  id: fc.string({ maxLength: 3 }),
  dimension: fc.option(fc.constantFrom(...dimensions), { nil: undefined }),
  weight: fc.option(fc.constantFrom("strong", "medium", "weak"), { nil: undefined }),
});
const anySigns = fc.array(anySign, { maxLength: 25 }) as fc.Arbitrary<ObservedSign[]>;
const anyAge = fc.constantFrom("adult", "minor", "unknown");

test("not feeling a victim, earlier work, knowing the work or staying freely change nothing [R202 R203 R204 R205]", () => {
  const mentioned = fc.subarray([...circumstancesWithoutWeight], { minLength: 1 });
  fc.assert(
    fc.property(anySigns, anyAge, mentioned, (seen, age, said) => {
      const plain = pictureOfSigns(profile, seen, age);
      expect(pictureOfSigns(profile, seen, age, said)).toEqual({ ...plain, withoutWeight: said });
    }),
  );
});

test("the picture holds evidence only: no verdict, no score, no word about the person", () => {
  const fields = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        fields.add(name);
        collect(inner);
      }
    }
  };
  collect(
    pictureOfSigns(profile, signs("exploitation", "strong", 2), "unknown", [
      "knew-what-the-work-was",
    ]),
  );
  expect([...fields].sort().join(" ")).toBe(
    "anyOf combinations complete counts dimension dimensions id medium missing needed notes parts " +
      "positive profile signIds strong unweightedSignIds version weak withoutWeight",
  );
});

test("signs of a list without weights are kept and named, but count for nothing", () => {
  const unweighted = [{ id: "a" }, { id: "b", dimension: "exploitation" }] as const;
  const picture = pictureOfSigns(profile, unweighted, "adult");
  expect(picture.unweightedSignIds).toEqual(["a", "b"]);
  expect(picture.notes).toEqual(["signs-without-weight"]);
  expect(picture.dimensions.every((each) => each.signIds.length === 0 && !each.positive)).toBe(
    true,
  );
  expect(picture.profile).toEqual(profile);
});
