import type { Compartment, SharingPreview } from "@schakel/contract";

/** One clause as it bears on one organisation in one case today. */
export type BearingClause = {
  readonly clauseId: string;
  readonly number: number;
  readonly action: "read" | "contribute" | "be-notified";
  readonly compartment: Compartment;
  readonly purpose: string;
  readonly legalGround: string;
  readonly needsConsent: boolean;
  readonly consentHeld: boolean;
  readonly holdsToday: boolean;
};

type SharedCompartment = SharingPreview["compartments"][number];

/**
 * What an organisation would see and add, compartment by compartment, with the clauses behind it.
 * A clause that waits for consent is shown and gives nothing; one outside its days is left out.
 */
export function sharedCompartments(clauses: readonly BearingClause[]): SharedCompartment[] {
  const bearing = clauses.filter((clause) => clause.holdsToday && clause.action !== "be-notified");
  const byCompartment = Map.groupBy(bearing, (clause) => clause.compartment);
  return [...byCompartment].map(([compartment, group]) => ({
    compartment,
    reads: group.some((clause) => clause.action === "read" && clause.consentHeld),
    contributes: group.some((clause) => clause.action === "contribute" && clause.consentHeld),
    clauseNumbers: unique(group.map((clause) => clause.number)).sort((one, two) => one - two),
    purposes: unique(group.map((clause) => clause.purpose)),
    legalGrounds: unique(group.map((clause) => clause.legalGround)),
    waitsForConsent: group.some((clause) => clause.needsConsent && !clause.consentHeld),
  }));
}

/** Tells whether joining would give anything at all. */
export function givesAnything(compartments: readonly SharedCompartment[]): boolean {
  return compartments.some((each) => each.reads || each.contributes);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
