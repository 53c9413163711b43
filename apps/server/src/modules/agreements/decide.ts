import type { AccessBasis } from "@schakel/contract";
import type { Day } from "@schakel/kernel";
import {
  holdsOn,
  type AccessDecision,
  type AccessFacts,
  type Asked,
  type Asker,
  type Clause,
  type DenialReason,
  type Moment,
} from "./access-facts.ts";
import {
  bearingOf,
  isHealthForMunicipality,
  isRecipient,
  matchesOrigin,
  type Bearing,
} from "./bearing.ts";

/**
 * Decides whether somebody may read a fact, or add to a compartment, in a case. The readable statement
 * of the rules that the database enforces by row policies over compiled grants (security design,
 * «Executable agreements»); a property test holds the two against each other.
 *
 * Whoever coordinates may, except what a supplier keeps to itself. A partner may by a clause of an
 * agreement in force that it signed, when all conditions hold; by a right that it kept; or in an
 * emergency that it opened. A clause that refuses wins from all of these. Reads no store and no clock.
 */
export function decide(facts: AccessFacts, asker: Asker, asked: Asked, at: Moment): AccessDecision {
  if (!asker.handlesCases) return no("role-handles-no-cases");
  const isOwn = asked.origin?.organisationId === asker.organisationId;
  const isKeptIn = asked.action === "read" && asked.onwardUse !== "agreement" && !isOwn;
  if (facts.coordinatingOrganisationId === asker.organisationId) {
    return isKeptIn && asked.onwardUse === "supplier" ? no("onward-use") : yes("coordination", []);
  }
  const grounds = groundsOf(facts, asker, asked, at);
  if (grounds.allowed.length === 0) return no(grounds.reason, grounds.nearest);
  if (isKeptIn) return no("onward-use");
  const refusal = refusalOf(facts, asker, asked, at);
  if (refusal) return no("denied", refusal.id);
  const [first] = grounds.allowed;
  const clauseIds = grounds.allowed.flatMap((ground) => ground.clauseId ?? []);
  return yes(first?.basis ?? "agreement", [...new Set(clauseIds)]);
}

type Ground = { readonly basis: AccessBasis; readonly clauseId: string | null };
type Grounds = { allowed: Ground[]; reason: DenialReason; nearest: string | null };

function groundsOf(facts: AccessFacts, asker: Asker, asked: Asked, at: Moment): Grounds {
  const allowed: Ground[] = [];
  for (const right of facts.keptRights) {
    if (right.organisationId === asker.organisationId && keeps(right, asked, asker, at.day)) {
      allowed.push({ basis: "kept", clauseId: null });
    }
  }
  const bearings = clausesOfParts(facts, asker, asked, at);
  for (const { clause, basis, missing } of bearings) {
    if (missing === null) allowed.push({ basis, clauseId: clause.id });
  }
  if (bearings.length === 0) {
    const takesPart = facts.parts.some((part) => part.organisationId === asker.organisationId);
    return { allowed, reason: takesPart ? "no-clause" : "no-part-in-case", nearest: null };
  }
  // The clause that comes nearest to giving access says best what is in the way.
  const nearest = bearings.toSorted((one, other) => rank(other.missing) - rank(one.missing))[0];
  return { allowed, reason: nearest?.missing ?? "no-clause", nearest: nearest?.clause.id ?? null };
}

const order: readonly DenialReason[] = [
  "other-supplier",
  "other-role",
  "other-purpose",
  "not-on-this-day",
  "other-phase",
  "other-track",
  "emergency-only",
  "needs-consent",
  "objection",
  "needs-second-person",
];

function rank(reason: DenialReason | null): number {
  return reason === null ? order.length : order.indexOf(reason);
}

function keeps(
  right: AccessFacts["keptRights"][number],
  asked: Asked,
  asker: Asker,
  day: Day,
): boolean {
  const isOwn = asked.origin?.organisationId === asker.organisationId;
  const given = asked.action === "read" ? right.reads : right.contributes;
  const readsBack =
    asked.action === "read" && isOwn && right.contributes.includes(asked.compartment);
  if (isHealthForMunicipality(asked.compartment, asker)) return false;
  return holdsOn(right.valid, day) && (given.includes(asked.compartment) || readsBack);
}

/** Every clause that could give this to the asker by a part or an emergency, with what it still lacks. */
function clausesOfParts(facts: AccessFacts, asker: Asker, asked: Asked, at: Moment): Bearing[] {
  const found: Bearing[] = [];
  for (const agreement of facts.agreements) {
    if (!agreement.isInForce || !agreement.signedBy.includes(asker.organisationId)) continue;
    for (const clause of agreement.clauses) {
      if (clause.effect !== "allow" || !serves(clause, asked, asker)) continue;
      if (!isRecipient(clause, asker) || isHealthForMunicipality(clause.compartment, asker))
        continue;
      found.push(...bearingOf(facts, agreement, clause, asker, asked, at));
    }
  }
  return found;
}

/** A clause serves a read of its compartment; one to add serves reading back what was added oneself. */
function serves(clause: Clause, asked: Asked, asker: Asker): boolean {
  if (clause.compartment !== asked.compartment) return false;
  if (clause.action === asked.action) return true;
  const isOwn = asked.origin?.organisationId === asker.organisationId;
  return asked.action === "read" && clause.action === "contribute" && isOwn;
}

/** The clause, of any agreement in force in the region that the asker's organisation signed, that refuses. */
function refusalOf(facts: AccessFacts, asker: Asker, asked: Asked, at: Moment): Clause | undefined {
  return facts.agreements
    .filter(
      (agreement) =>
        agreement.isInForce &&
        agreement.regionId === facts.regionId &&
        agreement.signedBy.includes(asker.organisationId) &&
        holdsOn(agreement.valid, at.day),
    )
    .flatMap((agreement) => agreement.clauses)
    .find(
      (clause) =>
        clause.effect === "deny" &&
        clause.action === asked.action &&
        clause.compartment === asked.compartment &&
        isRecipient(clause, asker) &&
        (clause.recipientRole === null || clause.recipientRole === asker.role) &&
        (clause.purpose === null || clause.purpose === asker.purpose) &&
        matchesOrigin(clause, asked) &&
        (clause.track === null || facts.tracks.includes(clause.track)) &&
        (clause.phases === null || clause.phases.includes(facts.phase)) &&
        holdsOn(clause.valid, at.day),
    );
}

function yes(basis: AccessBasis, clauseIds: readonly string[]): AccessDecision {
  return { allowed: true, basis, clauseIds };
}

function no(reason: DenialReason, clauseId: string | null = null): AccessDecision {
  return { allowed: false, reason, clauseId };
}
