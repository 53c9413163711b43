import { day } from "@schakel/kernel";
import type { CodeItem, CodeList } from "../regions/index.ts";
import type { LegalTermRule } from "./legal-term.ts";

type Attributes = {
  version: string;
  family: string;
  amount: number;
  unit: "hours" | "days" | "weeks" | "months" | "years";
  once: boolean;
  extendable: boolean;
  warnDays: number[];
  generalTermsAct: "applies" | "excluded";
  basis: string;
  condition: Record<string, boolean | string>;
};

/** A rule of the packs as the legal clock reads it; undefined for clocks that count hours. */
export function legalRuleOf(item: CodeItem): LegalTermRule | undefined {
  const rule = item.attributes as Attributes;
  if (rule.unit === "hours" || item.validFrom === null) return undefined;
  return {
    id: item.code,
    version: rule.version,
    family: rule.family,
    amount: rule.amount,
    unit: rule.unit,
    once: rule.once,
    extendable: rule.extendable,
    generalTermsAct: rule.generalTermsAct,
    warnDays: rule.warnDays,
    condition: rule.condition,
    source: rule.basis,
    confidence: item.confidence,
    validFrom: day(item.validFrom),
    validTo: item.validTo === null ? undefined : day(item.validTo),
  };
}

/** The word for a running term: the label of the rule that gave it. */
export function labelOfFamily(list: CodeList, ruleId: string, language: "nl" | "en"): string {
  return list.items.find((item) => item.code === ruleId)?.label[language] ?? ruleId;
}
