import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import type { AgreementContent } from "./life-api.ts";

/** Texts that an agreement cannot be without. */
export const requiredTexts = ["title", "why", "forWhom", "byWhom"] as const;
/** The five parts of the content, and where the DPIA is: needed before it holds, not before it is a draft. */
export const laterTexts = [
  "goals",
  "targetGroups",
  "activities",
  "indicators",
  "roleDivision",
  "dpiaReference",
  "dpiaVersion",
] as const;
export const dayFields = ["validFrom", "validUntil", "reviewOn"] as const;
export const elements = [
  "interest",
  "partnership",
  "categories",
  "conditions",
  "recipients",
] as const;
export const regimes = ["wpg-20", "wgs"] as const;

type TextField = (typeof requiredTexts)[number] | (typeof laterTexts)[number];
type Regime = (typeof regimes)[number];
type Element = (typeof elements)[number];

/** An agreement while somebody writes it; dates as they were typed. */
export type ContentDraft = {
  readonly kind: AgreementContent["kind"];
  readonly setting: AgreementContent["setting"];
  readonly texts: Readonly<Record<TextField, string>>;
  readonly days: Readonly<Record<(typeof dayFields)[number], DateValue>>;
  readonly decisions: Readonly<Record<Regime, Readonly<Record<Element, string>>>>;
};

/** What the form begins with: nothing, or what the draft says now. */
export function draftOfContent(
  agreement: AgreementDetail | undefined,
  today: string,
): ContentDraft {
  const text = (field: TextField) => agreement?.[field] ?? "";
  const day = (value: string | null | undefined): DateValue =>
    value ? { kind: "exact", day: value } : null;
  const decision = (regime: Regime) => {
    const found = agreement?.decisions.find((each) => each.regime === regime);
    return recordOf(elements, (element) => found?.[element] ?? "");
  };
  return {
    kind: agreement?.kind ?? "covenant",
    setting: agreement?.setting ?? "regional-table",
    texts: recordOf([...requiredTexts, ...laterTexts], text),
    days: {
      validFrom: day(agreement ? agreement.validFrom : today),
      validUntil: day(agreement?.validUntil),
      reviewOn: day(agreement?.reviewOn),
    },
    decisions: recordOf(regimes, decision),
  };
}

/** What is sent. */
export function contentOf(draft: ContentDraft): AgreementContent {
  const { texts, days } = draft;
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    kind: draft.kind,
    setting: draft.setting,
    ...recordOf(requiredTexts, (field) => texts[field].trim()),
    ...recordOf(laterTexts, (field) => orNull(texts[field])),
    validFrom: dayOfAnswer(days.validFrom) ?? "",
    validUntil: dayOfAnswer(days.validUntil) ?? null,
    reviewOn: dayOfAnswer(days.reviewOn) ?? "",
    decisions: regimes.flatMap((regime) => {
      const given = recordOf(elements, (element) => orNull(draft.decisions[regime][element]));
      return Object.values(given).some((each) => each !== null) ? [{ regime, ...given }] : [];
    }),
  };
}

/** What must be filled in before it can be kept. */
export function missingOf(draft: ContentDraft, words: { text: string; day: string }) {
  const texts = requiredTexts
    .filter((field) => draft.texts[field].trim().length < 3)
    .map((name) => ({ name, message: words.text }));
  const days = dayFields
    .filter((field) => {
      const value = draft.days[field];
      return value === null ? field !== "validUntil" : value.kind === "invalid";
    })
    .map((name) => ({ name, message: words.day }));
  return [...texts, ...days];
}

function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}
