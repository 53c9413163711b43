import type {
  Compartment,
  HelpPhase,
  SharingCondition,
  SharingPreview,
  Track,
} from "@schakel/contract";

/** One clause as it bears on one organisation in one case today. */
export type BearingClause = {
  readonly clauseId: string;
  readonly number: number;
  readonly agreementTitle: string;
  readonly effect: "allow" | "deny";
  readonly action: "read" | "contribute" | "be-notified";
  readonly compartment: Compartment;
  /** Empty on a refusal that holds for every purpose. */
  readonly purpose: string | null;
  readonly legalGround: string;
  readonly recipientRole: string | null;
  /** Only for facts of one supplier. */
  readonly hasOrigin: boolean;
  readonly needsConsent: boolean;
  readonly consentHeld: boolean;
  readonly objected: boolean;
  readonly approved: boolean;
  readonly emergencyOnly: boolean;
  readonly inPhase: boolean;
  readonly phases: readonly HelpPhase[] | null;
  readonly track: Track | null;
  /** True when every condition but time, an emergency and the role of the reader is met. */
  readonly bears: boolean;
  readonly holdsToday: boolean;
};

type SharedCompartment = SharingPreview["compartments"][number];
type Allowing = BearingClause & { readonly purpose: string };

/**
 * What an organisation would see and add, compartment by compartment, with the clauses behind it.
 * A clause that waits for something is shown with what it waits for and gives nothing; a refusal,
 * of whichever agreement, wins; a clause outside its days is left out.
 */
export function sharedCompartments(clauses: readonly BearingClause[]): SharedCompartment[] {
  const today = clauses.filter((clause) => clause.holdsToday && clause.action !== "be-notified");
  const refusals = today.filter((clause) => clause.effect === "deny" && clause.bears);
  const allowing = today.filter(
    (clause): clause is Allowing => clause.effect === "allow" && clause.purpose !== null,
  );
  const byCompartment = Map.groupBy(allowing, (clause) => clause.compartment);
  return [...byCompartment].map(([compartment, group]) => ({
    compartment,
    reads: group.some((clause) => clause.action === "read" && gives(clause, refusals)),
    contributes: group.some((clause) => clause.action === "contribute" && gives(clause, refusals)),
    clauseNumbers: unique(group.map((clause) => clause.number)).sort((one, two) => one - two),
    purposes: unique(group.map((clause) => clause.purpose)),
    legalGrounds: unique(group.map((clause) => clause.legalGround)),
    waitsForConsent: group.some((clause) => clause.needsConsent && !clause.consentHeld),
    conditions: group.flatMap((clause) => conditionsOf(clause, refusals)),
  }));
}

function gives(clause: Allowing, refusals: readonly BearingClause[]): boolean {
  // A refusal for one role, or for the facts of one supplier, takes away a part and not the whole.
  const whole = refusalsOf(clause, refusals).filter(
    (each) => !each.hasOrigin && !each.recipientRole,
  );
  return clause.bears && !clause.emergencyOnly && whole.length === 0;
}

function refusalsOf(clause: Allowing, refusals: readonly BearingClause[]): BearingClause[] {
  return refusals.filter(
    (refusal) =>
      refusal.action === clause.action &&
      refusal.compartment === clause.compartment &&
      (refusal.purpose === null || refusal.purpose === clause.purpose),
  );
}

/** What stands between a clause and what it gives, each thing by its name. */
function conditionsOf(clause: Allowing, refusals: readonly BearingClause[]): SharingCondition[] {
  const { clauseId, number, phases, track } = clause;
  const action = clause.action === "read" ? "read" : "contribute";
  const condition = (
    kind: SharingCondition["kind"],
    deniedBy: string | null = null,
    role: string | null = null,
  ): SharingCondition => ({
    kind,
    action,
    clauseId,
    clauseNumber: number,
    phases: phases === null ? null : [...phases],
    track,
    role,
    deniedBy,
  });
  const found: SharingCondition[] = [];
  if (!clause.consentHeld) found.push(condition("consent"));
  if (clause.objected) found.push(condition("objection"));
  if (!clause.approved) found.push(condition("second-person"));
  if (clause.emergencyOnly) found.push(condition("emergency-only"));
  if (!clause.inPhase && phases !== null) found.push(condition("phase"));
  if (!clause.inPhase && track !== null) found.push(condition("track"));
  if (clause.recipientRole !== null) found.push(condition("role", null, clause.recipientRole));
  for (const refusal of refusalsOf(clause, refusals)) {
    found.push(condition("denied", `${refusal.agreementTitle}, artikel ${refusal.number}`));
  }
  return found;
}

/** Tells whether joining would give anything at all. */
export function givesAnything(compartments: readonly SharedCompartment[]): boolean {
  return compartments.some((each) => each.reads || each.contributes);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
