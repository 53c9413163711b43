import type { AccessBasis, Compartment, HelpPhase, OnwardUse, Track } from "@schakel/contract";
import { addDays, type Day, type Instant } from "@schakel/kernel";

/** Days from and until, both included; an open end is null. */
export type Days = { readonly from: Day | null; readonly until: Day | null };

/** A clause as it stands in an agreement: see `agreements.clauses`. */
export type Clause = {
  readonly id: string;
  readonly effect: "allow" | "deny";
  readonly recipientType: string | null;
  readonly recipientOrganisationId: string | null;
  readonly recipientRole: string | null;
  readonly action: "read" | "contribute" | "be-notified";
  readonly compartment: Compartment;
  readonly originType: string | null;
  readonly originOrganisationId: string | null;
  readonly purpose: string | null;
  readonly needsConsent: boolean;
  readonly emergencyOnly: boolean;
  readonly needsSecondPerson: boolean;
  readonly track: Track | null;
  readonly phases: readonly HelpPhase[] | null;
  readonly afterDays: number;
  readonly valid: Days;
};

export type AgreementFacts = {
  readonly id: string;
  readonly regionId: string;
  readonly isInForce: boolean;
  readonly valid: Days;
  /** Organisations that are a party and signed. */
  readonly signedBy: readonly string[];
  readonly clauses: readonly Clause[];
};

/** What is known of a case, and of everybody's stake in it, when access is decided. */
export type AccessFacts = {
  readonly regionId: string;
  readonly phase: HelpPhase;
  readonly tracks: readonly Track[];
  readonly coordinatingOrganisationId: string | null;
  readonly parts: readonly {
    readonly organisationId: string;
    readonly agreementId: string;
    readonly valid: Days;
    /** The day of an early end. */
    readonly endedOn: Day | null;
  }[];
  readonly keptRights: readonly {
    readonly organisationId: string;
    readonly reads: readonly Compartment[];
    readonly contributes: readonly Compartment[];
    readonly valid: Days;
  }[];
  readonly emergencies: readonly {
    readonly organisationId: string;
    readonly accountId: string;
    readonly purpose: string;
    readonly openedOn: Day;
    readonly until: Instant;
    readonly untilDay: Day;
    readonly isClosed: boolean;
  }[];
  readonly consents: readonly {
    readonly kind: "consent" | "objection";
    readonly purpose: string;
    readonly recipientOrganisationId: string | null;
    /** Withdrawn, or an objection that was refused with a ground. */
    readonly isOver: boolean;
  }[];
  /** Clauses that a second person approved, per organisation. */
  readonly approvals: readonly { readonly clauseId: string; readonly organisationId: string }[];
  readonly agreements: readonly AgreementFacts[];
};

export type Asker = {
  readonly accountId: string;
  readonly organisationId: string;
  readonly organisationType: string;
  readonly role: string;
  readonly purpose: string;
  /** Whether the role handles cases at all (permission `case.read`). */
  readonly handlesCases: boolean;
};

/** The fact that is asked for. A thing without a supplier, such as the identity, has no origin. */
export type Asked = {
  readonly action: "read" | "contribute";
  readonly compartment: Compartment;
  readonly origin: { readonly organisationId: string; readonly organisationType: string } | null;
  readonly onwardUse: OnwardUse;
};

export type Moment = { readonly day: Day; readonly now: Instant };

/** Why not: the first of these that stands in the way, from the most to the least general. */
export type DenialReason =
  | "role-handles-no-cases"
  | "no-part-in-case"
  | "no-clause"
  | "other-role"
  | "other-purpose"
  | "other-supplier"
  | "not-on-this-day"
  | "other-phase"
  | "other-track"
  | "emergency-only"
  | "needs-consent"
  | "objection"
  | "needs-second-person"
  | "onward-use"
  | "denied";

export type AccessDecision =
  | {
      readonly allowed: true;
      readonly basis: AccessBasis;
      readonly clauseIds: readonly string[];
    }
  | { readonly allowed: false; readonly reason: DenialReason; readonly clauseId: string | null };

/** Whether a day lies in a period; both ends count. */
export function holdsOn(days: Days, day: Day): boolean {
  return (days.from === null || days.from <= day) && (days.until === null || day <= days.until);
}

/** The days that two periods share; no day holds on it when they share none. */
export function sharedDays(one: Days, other: Days): Days {
  return { from: later(one.from, other.from), until: earlier(one.until, other.until) };
}

function later(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/**
 * The days on which a clause gives access by a part in a case; null for none. An early end stops all
 * at once, but for reading under a clause with an after-period; a part that runs out by its own days
 * is followed by that period too.
 */
export function daysOfPart(
  part: Days,
  endedOn: Day | null,
  clause: Pick<Clause, "action" | "afterDays">,
): Days | null {
  const after = clause.action === "read" ? clause.afterDays : 0;
  if (endedOn !== null) {
    if (after === 0) return null;
    const last = part.from !== null && part.from > endedOn ? part.from : endedOn;
    return { from: part.from, until: addDays(last, after) };
  }
  return part.until === null || after === 0
    ? part
    : { from: part.from, until: addDays(part.until, after) };
}
