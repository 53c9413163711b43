import { seededRandom, type Random } from "../demo/random.ts";

/** What was asked for; the same parameters give the same cases, people and texts. */
export type SeedParameters = {
  readonly cases: number;
  readonly organisations: number;
  readonly seed: number;
};

/** The people who carry out the work of the bench, each at an organisation of its own. */
export const benchUsers = ["coordinator", "few", "many", "partner"] as const;
export type BenchUser = (typeof benchUsers)[number];

/** Types of the organisations in the order in which they are made; the first four have a bench user. */
export function typeOfOrganisation(at: number): string {
  const first = ["care-coordination", "police", "police", "shelter"][at];
  if (first !== undefined) return first;
  return at % 2 === 0
    ? "care-coordination"
    : (["police", "shelter", "municipality"][at % 3] ?? "police");
}

export const roleOfType: Readonly<Record<string, string>> = {
  "care-coordination": "care-coordinator",
  police: "police-officer",
  shelter: "shelter-worker",
  municipality: "focal-officer",
};

/** Entries in a large dossier, and how many of them the partner may see. */
export const entriesOfDossier = 100;
export const visibleOfDossier = 60;

/** Who takes part in a case, as places in the list of organisations. */
export type CasePlan = {
  readonly owner: number;
  readonly participants: readonly number[];
  /** One of the set with a hundred entries that the partner user opens. */
  readonly isDossier: boolean;
};

/** Divides cases over organisations. */
export type Plan = {
  readonly parameters: SeedParameters;
  /** Numbers of the cases that the user «many» sees, for the questions of the search. */
  readonly seenByMany: (nth: number) => number;
  readonly of: (at: number) => CasePlan;
  readonly randomOf: (at: number) => Random;
};

export function planOf(parameters: SeedParameters): Plan {
  const { cases, organisations, seed } = parameters;
  const places = Array.from({ length: organisations }, (_, at) => at);
  const centres = places.filter((at) => typeOfOrganisation(at) === "care-coordination");
  const partners = places.filter((at) => at > 3 && typeOfOrganisation(at) !== "care-coordination");
  const dossierStep = Math.max(1, Math.floor(cases / Math.min(200, Math.ceil(cases / 10))));
  const fewStep = Math.max(1, Math.floor(cases / Math.min(500, Math.ceil(cases / 20))));
  const randomOf = (at: number): Random => seededRandom(seed * 1_000_003 + at);
  return {
    parameters,
    randomOf,
    seenByMany: (nth) => (nth * 5 + 1) % (cases - (cases % 5)),
    of(at) {
      const random = seededRandom(seed * 7_368_787 + at);
      const isDossier = at % dossierStep === 0;
      const other = random.chance(0.6) && partners.length > 0 ? [random.pick(partners)] : [];
      return {
        isDossier,
        owner: isDossier ? 0 : random.pick(centres),
        participants: [
          ...(at % fewStep === 2 % fewStep ? [1] : []),
          ...(at % 5 === 1 ? [2] : []),
          ...(isDossier ? [3] : []),
          ...other,
        ],
      };
    },
  };
}
