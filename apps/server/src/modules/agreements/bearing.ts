import {
  daysOfPart,
  holdsOn,
  sharedDays,
  type AccessFacts,
  type AgreementFacts,
  type Asked,
  type Asker,
  type Clause,
  type DenialReason,
  type Moment,
} from "./access-facts.ts";

/** A clause as it bears on an asker, and the first condition that is not met; null when all are. */
export type Bearing = {
  readonly clause: Clause;
  readonly basis: "agreement" | "emergency";
  readonly missing: DenialReason | null;
};

/** Whether a clause is for the asker's organisation; the role is a condition, not the address. */
export function isRecipient(clause: Clause, asker: Asker): boolean {
  return (
    (clause.recipientOrganisationId === null ||
      clause.recipientOrganisationId === asker.organisationId) &&
    (clause.recipientType === null || clause.recipientType === asker.organisationType)
  );
}

/** Whether a clause that is bound to a supplier is for this one. A thing without one never is. */
export function matchesOrigin(clause: Clause, asked: Asked): boolean {
  if (asked.action === "contribute") return true;
  const { originType, originOrganisationId } = clause;
  if (asked.origin === null) return originType === null && originOrganisationId === null;
  return (
    (originType === null || originType === asked.origin.organisationType) &&
    (originOrganisationId === null || originOrganisationId === asked.origin.organisationId)
  );
}

/** How a clause bears on the asker: once for each part in the case, or each emergency, that it serves. */
export function bearingOf(
  facts: AccessFacts,
  agreement: AgreementFacts,
  clause: Clause,
  asker: Asker,
  asked: Asked,
  at: Moment,
): Bearing[] {
  const condition = missingOf(facts, clause, asker, asked);
  const days = sharedDays(clause.valid, agreement.valid);
  const bearing = (basis: Bearing["basis"], missing: DenialReason | null): Bearing => ({
    clause,
    basis,
    missing: condition ?? missing,
  });
  if (clause.emergencyOnly) {
    if (agreement.regionId !== facts.regionId) return [];
    const open = facts.emergencies.some(
      (each) =>
        each.organisationId === asker.organisationId &&
        each.accountId === asker.accountId &&
        each.purpose === clause.purpose &&
        !each.isClosed &&
        at.now < each.until &&
        holdsOn(sharedDays(days, { from: each.openedOn, until: each.untilDay }), at.day),
    );
    return [bearing("emergency", open ? null : "emergency-only")];
  }
  return facts.parts
    .filter(
      (part) => part.organisationId === asker.organisationId && part.agreementId === agreement.id,
    )
    .map((part) => {
      const given = daysOfPart(part.valid, part.endedOn, clause);
      const isNow = given !== null && holdsOn(sharedDays(days, given), at.day);
      return bearing("agreement", isNow ? null : "not-on-this-day");
    });
}

/** The first condition of a clause, apart from its days, that is not met. */
function missingOf(
  facts: AccessFacts,
  clause: Clause,
  asker: Asker,
  asked: Asked,
): DenialReason | null {
  if (!matchesOrigin(clause, asked)) return "other-supplier";
  if (clause.recipientRole !== null && clause.recipientRole !== asker.role) return "other-role";
  if (clause.purpose !== asker.purpose) return "other-purpose";
  if (clause.phases !== null && !clause.phases.includes(facts.phase)) return "other-phase";
  if (clause.track !== null && !facts.tracks.includes(clause.track)) return "other-track";
  if (clause.needsConsent && !isSaid(facts, "consent", clause, asker)) return "needs-consent";
  if (isSaid(facts, "objection", clause, asker)) return "objection";
  const isApproved = facts.approvals.some(
    (each) => each.clauseId === clause.id && each.organisationId === asker.organisationId,
  );
  return clause.needsSecondPerson && !isApproved ? "needs-second-person" : null;
}

/** Whether the client consented, or objected, to sharing for the purpose of a clause with the asker. */
function isSaid(
  facts: AccessFacts,
  kind: "consent" | "objection",
  clause: Clause,
  asker: Asker,
): boolean {
  return facts.consents.some(
    (each) =>
      each.kind === kind &&
      !each.isOver &&
      each.purpose === clause.purpose &&
      (each.recipientOrganisationId === null ||
        each.recipientOrganisationId === asker.organisationId),
  );
}

/** Health details never reach a municipality or a RIEC, whatever a clause says (privacy rule 9). */
export function isHealthForMunicipality(compartment: string, asker: Asker): boolean {
  return (
    compartment === "care-health" &&
    (asker.organisationType === "municipality" || asker.organisationType === "riec")
  );
}
