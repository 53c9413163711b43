import {
  evidenceByDimension,
  type Dimension,
  type DimensionEvidence,
  type ObservedSign,
} from "./sign-dimensions.ts";

/** The list and the profile of the survey under which signs were ticked; stored with the picture. */
export type SignProfile = { readonly id: string; readonly version: string };

/**
 * What is known about the age. Under eighteen no means are needed: recruitment for exploitation is
 * enough (Palermo Protocol, article 3c).
 */
export type AgeGroup = "adult" | "minor" | "unknown";

/**
 * Circumstances that say nothing about whether somebody is a victim (chain approach handbook, STV
 * 2007): how they see themselves, earlier work in the trade, knowing what the work was, and having
 * worked or wanting to go on freely from the age of eighteen.
 */
export const circumstancesWithoutWeight = [
  "does-not-feel-a-victim",
  "worked-in-the-trade-before",
  "knew-what-the-work-was",
  "worked-or-stays-freely-at-eighteen",
] as const;

export type CircumstanceWithoutWeight = (typeof circumstancesWithoutWeight)[number];

/** One part of a combination: at least one of its dimensions must be positive. */
export type CombinationPart = {
  readonly anyOf: readonly Dimension[];
  readonly positive: readonly Dimension[];
  /** False where the law asks for no means because the person is a minor. */
  readonly needed: boolean;
};

/** Dimensions that the survey reads together, and which of them are still without enough signs. */
export type CombinationEvidence = {
  readonly id: "exploitation" | "deception-with-exploitation" | "recruitment-exploitation-coercion";
  readonly parts: readonly CombinationPart[];
  /** Every needed part has enough signs. Evidence to weigh, for a person with a name to decide. */
  readonly complete: boolean;
  readonly missing: readonly (readonly Dimension[])[];
};

/** Things that the reader of the picture must know. */
export type PictureNote = "minor-needs-no-means" | "age-unknown" | "signs-without-weight";

/**
 * Signs put in order, with what is missing. There is no verdict, no score and no word about the
 * person in this type on purpose: a human decides, by name and with a reason.
 */
export type SignPicture = {
  readonly profile: SignProfile;
  readonly dimensions: readonly DimensionEvidence[];
  readonly combinations: readonly CombinationEvidence[];
  readonly notes: readonly PictureNote[];
  /** Signs that count for nothing here because their list gives them no weight. */
  readonly unweightedSignIds: readonly string[];
  /** Circumstances that were mentioned and change nothing. */
  readonly withoutWeight: readonly CircumstanceWithoutWeight[];
};

type Means = "means" | "purpose";
type Combination = {
  readonly id: CombinationEvidence["id"];
  readonly parts: readonly { readonly anyOf: readonly Dimension[]; readonly is: Means }[];
};

const combinations: readonly Combination[] = [
  { id: "exploitation", parts: [{ anyOf: ["exploitation"], is: "purpose" }] },
  {
    id: "deception-with-exploitation",
    parts: [
      { anyOf: ["deceptive-recruitment"], is: "means" },
      { anyOf: ["exploitation"], is: "purpose" },
    ],
  },
  {
    id: "recruitment-exploitation-coercion",
    parts: [
      { anyOf: ["deceptive-recruitment", "coercive-recruitment"], is: "means" },
      { anyOf: ["exploitation"], is: "purpose" },
      { anyOf: ["coercion-at-destination"], is: "means" },
    ],
  },
];

/**
 * Puts ticked signs in order by dimension and by combination. `mentioned` are circumstances that
 * somebody brought up; they are shown as without weight and alter nothing.
 */
export function pictureOfSigns(
  profile: SignProfile,
  signs: readonly ObservedSign[],
  age: AgeGroup,
  mentioned: readonly CircumstanceWithoutWeight[] = [],
): SignPicture {
  const evidence = evidenceByDimension(signs);
  const positive = new Set(
    evidence.filter((found) => found.positive).map((found) => found.dimension),
  );
  const unweighted = signs.filter((sign) => !sign.dimension || !sign.weight).map((sign) => sign.id);
  return {
    profile,
    dimensions: evidence,
    combinations: combinations.map((combination) => weigh(combination, positive, age)),
    notes: notesFor(age, unweighted.length),
    unweightedSignIds: [...new Set(unweighted)],
    withoutWeight: mentioned,
  };
}

function weigh(
  combination: Combination,
  positive: ReadonlySet<Dimension>,
  age: AgeGroup,
): CombinationEvidence {
  const parts = combination.parts.map(({ anyOf, is }) => ({
    anyOf,
    positive: anyOf.filter((dimension) => positive.has(dimension)),
    needed: is === "purpose" || age !== "minor",
  }));
  const missing = parts
    .filter((part) => part.needed && part.positive.length === 0)
    .map((part) => part.anyOf);
  return { id: combination.id, parts, complete: missing.length === 0, missing };
}

function notesFor(age: AgeGroup, unweighted: number): readonly PictureNote[] {
  return [
    ...(age === "minor" ? (["minor-needs-no-means"] as const) : []),
    ...(age === "unknown" ? (["age-unknown"] as const) : []),
    ...(unweighted > 0 ? (["signs-without-weight"] as const) : []),
  ];
}
