import {
  contentParts,
  type AgreementDecision,
  type AgreementKind,
  type AgreementSetting,
  type AgreementStatus,
  type DecisionRegime,
  type ReasonAgainstForce,
} from "@schakel/contract";
import { refuse, type Day, type Refusal } from "@schakel/kernel";

/** What the rules need to know of an agreement. */
export type AgreementState = {
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly setting: AgreementSetting;
  readonly amendsId: string | null;
  readonly validFrom: Day | null;
  /** First day on which it no longer holds. */
  readonly validUntil: Day | null;
  readonly goals: string | null;
  readonly targetGroups: string | null;
  readonly activities: string | null;
  readonly indicators: string | null;
  readonly roleDivision: string | null;
  readonly dpiaReference: string | null;
  readonly dpiaVersion: string | null;
  readonly decisions: readonly AgreementDecision[];
  readonly parties: readonly {
    readonly organisationType: string;
    readonly signedOn: string | null;
    readonly signatories: readonly { readonly isPresent: boolean }[];
  }[];
  readonly clauses: readonly {
    readonly effect: "allow" | "deny";
    readonly purpose: string | null;
    readonly legalGround: string | null;
    readonly regime: DecisionRegime | null;
  }[];
};

/**
 * Everything that stands between an agreement and «in force», all at once. The same list as
 * `agreements.reasons_against`, which refuses the switch in the database; a test holds the two
 * against each other.
 */
export function reasonsAgainst(agreement: AgreementState, today: Day): ReasonAgainstForce[] {
  const { validFrom, validUntil, amendsId, parties, clauses } = agreement;
  const reasons: [ReasonAgainstForce, boolean][] = [
    ["not-offered", agreement.status !== "offered"],
    ["over", validUntil !== null && validUntil <= today],
    ["starts-later", amendsId !== null && validFrom !== null && validFrom > today],
    ["content", contentParts.some((part) => agreement[part] === null)],
    ["dpia", agreement.dpiaReference === null || agreement.dpiaVersion === null],
    ["parties", parties.length < 2],
    ["signature", parties.some((party) => party.signedOn === null)],
    ["clauses", clauses.every((clause) => clause.effect === "deny")],
    ["purpose", clauses.some((clause) => clause.effect === "allow" && clause.purpose === null)],
    ["ground", clauses.some((clause) => clause.legalGround === null)],
    ["decision-wpg-20", lacksDecision(agreement, "wpg-20")],
    ["decision-wgs", lacksDecision(agreement, "wgs")],
    ["wgs-setting", restsOn(agreement, "wgs") && !mayRestOnWgs(agreement)],
  ];
  return reasons.filter(([, stands]) => stands).map(([reason]) => reason);
}

/** What must be settled before the parties are asked to sign; signatures come after. */
export function reasonsAgainstOffer(agreement: AgreementState, today: Day): string[] {
  const later = new Set<string>(["not-offered", "signature", "starts-later"]);
  const reasons: string[] = reasonsAgainst(agreement, today).filter((each) => !later.has(each));
  // Somebody who left cannot sign any more: then the party needs another signatory.
  const unsignable = agreement.parties.some(
    (party) => !party.signatories.some((signatory) => signatory.isPresent),
  );
  return unsignable ? [...reasons, "signatory"] : reasons;
}

function restsOn(agreement: AgreementState, regime: DecisionRegime): boolean {
  return agreement.clauses.some((clause) => clause.regime === regime);
}

/** Wpg art. 20 and the Wgs ask for a stored decision with all of its five elements. */
function lacksDecision(agreement: AgreementState, regime: DecisionRegime): boolean {
  if (!restsOn(agreement, regime)) return false;
  return !agreement.decisions.some(
    (each) =>
      each.regime === regime &&
      [each.interest, each.partnership, each.categories, each.conditions, each.recipients].every(
        (element) => element !== null,
      ),
  );
}

/**
 * The Wgs names four partnerships; in a region those are the RIEC and the care and safety house, and
 * only when it takes part itself. A regional table outside them gets no basis from that law.
 */
export function mayRestOnWgs(
  agreement: Pick<AgreementState, "setting"> & {
    readonly parties: readonly { readonly organisationType: string }[];
  },
): boolean {
  const needed = { riec: "riec", "care-and-safety-house": "safety-house" } as const;
  const { setting, parties } = agreement;
  if (setting !== "riec" && setting !== "care-and-safety-house") return false;
  return parties.some((party) => party.organisationType === needed[setting]);
}

/** Refuses days that cannot be: an end before the start, a review after the end. */
export function checkDays(days: {
  readonly validFrom: Day;
  readonly validUntil: Day | null;
  readonly reviewOn: Day;
}): Refusal | null {
  if (days.validUntil !== null && days.validUntil <= days.validFrom)
    return refuse("end-before-start", { field: "validUntil" });
  if (days.validUntil !== null && days.reviewOn > days.validUntil)
    return refuse("review-after-end", { field: "reviewOn" });
  return null;
}

/** Whether what it says may change: a draft as it is, an offered one by becoming a draft again. */
export function mayRevise(status: AgreementStatus): boolean {
  return status === "draft" || status === "offered";
}
