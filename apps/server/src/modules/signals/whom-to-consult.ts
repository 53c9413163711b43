import type { SignalKind } from "./signal-store.ts";
import type { Urgency } from "./signal.ts";

/** What is known of a signal when somebody wonders whom to ask. */
export type ConsultFacts = {
  readonly kind: SignalKind;
  readonly urgency: Urgency;
  readonly form: string | null;
  readonly isMinor: boolean | null;
};

/** Why a kind of organisation is worth a call before deciding. */
export type ConsultReason =
  | "danger"
  | "second-opinion"
  | "minor"
  | "labour"
  | "police-knows-trafficking"
  | "place-or-company"
  | "shelter-and-registration";

/** A kind of organisation with the reason to call it. */
export type Consult = { readonly organisationType: string; readonly reason: ConsultReason };

/**
 * Whom to ask before deciding, most pressing first, after the reporting routes of the field (who
 * reports what to whom, by danger, age and form). A suggestion: it sends nothing to anybody.
 */
export function whomToConsult(facts: ConsultFacts): readonly Consult[] {
  const { kind, urgency, form, isMinor } = facts;
  const isPlace = kind === "location-or-company";
  const isLabour = form === "labour";
  const asked: (Consult | false)[] = [
    urgency === "acute" && { organisationType: "police", reason: "danger" },
    { organisationType: "care-coordination", reason: "second-opinion" },
    isMinor === true && { organisationType: "child-protection-desk", reason: "minor" },
    isPlace && { organisationType: "riec", reason: "place-or-company" },
    isLabour && { organisationType: "labour-inspectorate", reason: "labour" },
    !isLabour &&
      urgency !== "acute" && { organisationType: "police", reason: "police-knows-trafficking" },
    !isPlace && { organisationType: "registration-centre", reason: "shelter-and-registration" },
  ];
  return asked.filter((each) => each !== false);
}
