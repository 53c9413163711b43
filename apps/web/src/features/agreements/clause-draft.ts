import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import type { ClauseInput } from "./life-api.ts";

/** A clause while somebody fills it in; dates as they were typed. */
export type ClauseDraft = Omit<ClauseInput, "validFrom" | "validUntil" | "afterDays"> & {
  readonly validFrom: DateValue;
  readonly validUntil: DateValue;
  readonly afterDays: string;
};

type Clause = AgreementDetail["clauses"][number];

/** What the editor begins with: an empty clause, or the one that is changed. */
export function draftOf(clause: Clause | undefined): ClauseDraft {
  if (!clause) return emptyDraft;
  const day = (text: string | null): DateValue => (text ? { kind: "exact", day: text } : null);
  const { effect, recipientType, recipientOrganisationId, recipientRole, action } = clause;
  const { compartment, originType, originOrganisationId, purpose, legalGround, regime } = clause;
  const { needsConsent, emergencyOnly, needsSecondPerson, track, phases } = clause;
  return {
    effect,
    recipientType,
    recipientOrganisationId,
    recipientRole,
    action,
    compartment,
    originType,
    originOrganisationId,
    purpose,
    legalGround,
    regime,
    needsConsent,
    emergencyOnly,
    needsSecondPerson,
    track,
    phases,
    afterDays: String(clause.afterDays),
    validFrom: day(clause.validFrom),
    validUntil: day(clause.validUntil),
  };
}

const emptyDraft: ClauseDraft = {
  effect: "allow",
  recipientType: null,
  recipientOrganisationId: null,
  recipientRole: null,
  action: "read",
  compartment: "identity",
  originType: null,
  originOrganisationId: null,
  purpose: null,
  legalGround: null,
  regime: null,
  needsConsent: false,
  emergencyOnly: false,
  needsSecondPerson: false,
  track: null,
  phases: null,
  afterDays: "0",
  validFrom: null,
  validUntil: null,
};

/** What is sent; days that cannot be read are left to the form to refuse. */
export function inputOfDraft(draft: ClauseDraft): ClauseInput {
  const ground = draft.legalGround?.trim() ?? "";
  return {
    ...draft,
    legalGround: ground === "" ? null : ground,
    afterDays: Number.parseInt(draft.afterDays, 10) || 0,
    validFrom: dayOfAnswer(draft.validFrom) ?? null,
    validUntil: dayOfAnswer(draft.validUntil) ?? null,
  };
}

/** Days that were typed and are no days. */
export function wrongDays(draft: ClauseDraft): readonly ("validFrom" | "validUntil")[] {
  return (["validFrom", "validUntil"] as const).filter((field) => draft[field]?.kind === "invalid");
}

/** The field of each refusal of a clause, so that it stands where it is wrong. */
export const fieldOfRefusal: Readonly<Record<string, string>> = {
  "recipient-needed": "recipientType",
  "recipient-twice": "recipientType",
  "purpose-needed": "purpose",
  "end-before-start": "validUntil",
  "origin-is-for-reading": "originType",
  "origin-twice": "originType",
  "deny-has-no-condition": "effect",
  "after-is-for-reading": "afterDays",
  "health-not-for-municipality": "compartment",
  "ground-names-regime": "regime",
  "no-basis-in-wgs": "regime",
};

/** The choice that a select holds, if it is one of these. */
export function pick<T extends string>(from: readonly T[], value: string): T | undefined {
  return from.find((each) => each === value);
}
