import type { ClauseInput } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";

/** A clause that somebody wants, as far as its rules go. */
export type ClauseWish = ClauseInput;

type Check = readonly [code: string, field: string, isWrong: (clause: ClauseWish) => boolean];

const namesWgs = /\b(wgs|gegevensverwerking door samenwerkingsverbanden)\b/iu;
const namesWpg20 = /\bwpg[^0-9]*20(?!\d)/iu;

const checks: readonly Check[] = [
  [
    "recipient-needed",
    "recipientType",
    (c) => !c.recipientType && !c.recipientOrganisationId && !c.recipientRole,
  ],
  [
    "recipient-twice",
    "recipientType",
    (c) => Boolean(c.recipientType && c.recipientOrganisationId),
  ],
  ["purpose-needed", "purpose", (c) => c.effect === "allow" && c.purpose === null],
  ["origin-twice", "originType", (c) => Boolean(c.originType && c.originOrganisationId)],
  [
    "origin-is-for-reading",
    "originType",
    (c) => c.action !== "read" && Boolean(c.originType ?? c.originOrganisationId),
  ],
  [
    "deny-has-no-condition",
    "effect",
    (c) =>
      c.effect === "deny" &&
      (c.needsConsent || c.emergencyOnly || c.needsSecondPerson || c.afterDays > 0),
  ],
  [
    "after-is-for-reading",
    "afterDays",
    (c) => c.afterDays > 0 && (c.action !== "read" || c.emergencyOnly),
  ],
  [
    "health-not-for-municipality",
    "compartment",
    (c) =>
      c.effect === "allow" &&
      c.compartment === "care-health" &&
      (c.recipientType === "municipality" || c.recipientType === "riec"),
  ],
  [
    "ground-names-regime",
    "regime",
    (c) =>
      (namesWgs.test(c.legalGround ?? "") && c.regime !== "wgs") ||
      (namesWpg20.test(c.legalGround ?? "") && c.regime !== "wpg-20"),
  ],
  [
    "end-before-start",
    "validUntil",
    (c) => c.validFrom !== null && c.validUntil !== null && c.validUntil <= c.validFrom,
  ],
];

/**
 * What cannot be in one clause, named at its field; null when all goes together. `also` names the
 * further problems, so that the editor can show all of them at once.
 */
export function checkClause(clause: ClauseWish, wgs: { mayRest: boolean }): Refusal | null {
  const wrong = checks
    .filter(([, , isWrong]) => isWrong(clause))
    .map(([code, field]) => [code, field]);
  if (clause.regime === "wgs" && !wgs.mayRest) wrong.push(["no-basis-in-wgs", "regime"]);
  const [first, ...rest] = wrong;
  if (!first) return null;
  return refuse(first[0] ?? "", {
    field: first[1] ?? "",
    also: rest.map(([code, field]) => `${field}: ${code}`),
  });
}

/** A clause among others, for finding what says the opposite. */
export type PlacedClause = ClauseWish & {
  readonly id: string;
  readonly agreementId: string;
  /** Type of the organisation named, when one is named. */
  readonly recipientOrganisationType: string | null;
  readonly originOrganisationType: string | null;
};

/** The clauses that say the opposite of this one for somebody, on some day: the refusal wins. */
export function findConflicts<Other extends PlacedClause>(
  clause: PlacedClause,
  others: readonly Other[],
): Other[] {
  return others.filter(
    (other) =>
      other.id !== clause.id &&
      other.effect !== clause.effect &&
      other.action === clause.action &&
      other.compartment === clause.compartment &&
      either(other.purpose, clause.purpose) &&
      either(other.recipientRole, clause.recipientRole) &&
      either(other.track, clause.track) &&
      sharesPhase(other, clause) &&
      meets(
        [other.recipientOrganisationId, other.recipientOrganisationType ?? other.recipientType],
        [clause.recipientOrganisationId, clause.recipientOrganisationType ?? clause.recipientType],
      ) &&
      meets(
        [other.originOrganisationId, other.originOrganisationType ?? other.originType],
        [clause.originOrganisationId, clause.originOrganisationType ?? clause.originType],
      ) &&
      sharesDays(other, clause),
  );
}

function either<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other;
}

type Address = readonly [organisationId: string | null, type: string | null];

/** Whether two addresses can be one organisation: the same one, or one of the same type. */
function meets(one: Address, other: Address): boolean {
  return either(one[0], other[0]) && either(one[1], other[1]);
}

function sharesPhase(one: ClauseWish, other: ClauseWish): boolean {
  if (one.phases === null || other.phases === null) return true;
  return one.phases.some((phase) => other.phases?.includes(phase));
}

function sharesDays(one: ClauseWish, other: ClauseWish): boolean {
  const before = (end: string | null, start: string | null) =>
    end !== null && start !== null && end <= start;
  return !before(one.validUntil, other.validFrom) && !before(other.validUntil, one.validFrom);
}
