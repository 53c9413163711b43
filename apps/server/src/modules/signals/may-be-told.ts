import type { Decision } from "./signal.ts";

type Said = { readonly nl: string; readonly en: string };

const beforeDecision: Said = {
  nl: "Je mag de melder zeggen dat het signaal is ontvangen, wie het oppakt en wanneer er meer nieuws is. Zeg niet of de persoon al bekend is.",
  en: "You may tell the reporter that the signal was received, who handles it and when there is more news. Do not say whether the person is known.",
};

const afterDecision: Readonly<Record<Decision, Said>> = {
  "advice-given": {
    nl: "Je mag het advies zelf geven en zeggen waar de melder later terechtkan.",
    en: "You may give the advice itself and say where the reporter can turn later.",
  },
  referred: {
    nl: "Je mag zeggen naar welke organisatie het signaal ging. Niet wat die ermee doet.",
    en: "You may say to which organisation the signal went. Not what it does with it.",
  },
  linked: {
    nl: "Je mag zeggen dat het signaal is bekeken en wordt meegenomen. Zeg niet dat er een ander signaal is.",
    en: "You may say that the signal was looked at and is taken along. Do not say that there is another signal.",
  },
  "case-opened": {
    nl: "Je mag zeggen dat er hulp wordt aangeboden. Geen naam, geen plaats en niets over een onderzoek.",
    en: "You may say that help is being offered. No name, no place and nothing about an investigation.",
  },
  closed: {
    nl: "Je mag zeggen dat er nu geen vervolg komt, en dat een nieuw signaal altijd welkom is.",
    en: "You may say that nothing follows for now, and that a new signal is always welcome.",
  },
};

/** What the desk may tell the reporter, given what was decided so far. */
export function mayBeTold(decision: Decision | undefined, language: "nl" | "en"): string {
  return (decision === undefined ? beforeDecision : afterDecision[decision])[language];
}

/** What the desk could tell after each decision, to be shown before it decides. */
export function mayBeToldAfterEach(language: "nl" | "en"): { decision: Decision; text: string }[] {
  return (Object.keys(afterDecision) as Decision[]).map((decision) => ({
    decision,
    text: afterDecision[decision][language],
  }));
}
