import type { AgreementKind } from "@schakel/contract";

type Words = { readonly nl: string; readonly en: string };

/** What a region wants to agree on, and with whom. */
export type AgreementQuestion = {
  /** How many clients a year the agreement would bear on: a handful, or more than that. */
  readonly groupSize: "small" | "large";
  readonly about: "whole-approach" | "specific-group" | "provision-or-task";
  /** Organisations that would take part, this one included. */
  readonly partners: number;
};

export type KindAdvice = {
  readonly kind: AgreementKind;
  readonly reasons: readonly Words[];
  readonly alternatives: readonly { readonly kind: AgreementKind; readonly why: Words }[];
};

const words = {
  task: {
    nl: "Het gaat om een voorziening of taak van één partner, zoals gegarandeerde noodplaatsen of een getrainde hulpverlener bij het eerste contact met de politie. Dat leg je vast met die partner.",
    en: "It is about a provision or task of one partner, such as guaranteed emergency places or a trained helper at the first contact with the police. That is settled with this partner.",
  },
  group: {
    nl: "Het gaat om één specifieke groep. Een protocol tussen de partners die met die groep werken past daarbij.",
    en: "It is about one specific group. A protocol between the partners who work with that group fits.",
  },
  smallGroup: {
    nl: "De doelgroep is klein. Dan is één convenant met alle partners te overzien.",
    en: "The target group is small. One covenant with all partners is then easy to oversee.",
  },
  whole: {
    nl: "Het gaat om de hele aanpak: doelen, doelgroepen, activiteiten, indicatoren en rollen van alle partners horen bij elkaar.",
    en: "It is about the whole approach: goals, target groups, activities, indicators and roles of all partners belong together.",
  },
  perGroup: {
    nl: "De doelgroep is groot. Protocollen per groep houden de afspraken scherp.",
    en: "The target group is large. Protocols per group keep the agreements sharp.",
  },
  two: {
    nl: "Er doen twee organisaties mee. Een afspraak tussen die twee is dan het eenvoudigst.",
    en: "Two organisations take part. An agreement between those two is the simplest.",
  },
  many: {
    nl: "Gaat het om meer partners tegelijk, maak er dan een protocol van.",
    en: "When more partners are involved at once, make it a protocol.",
  },
} satisfies Record<string, Words>;

/**
 * Which kind of agreement fits, by size and nature of the group, with the reasons (handbook of 2007;
 * R380: a covenant fits a small target group; R385: it depends on the context). Advice: people choose.
 */
export function adviseKind(question: AgreementQuestion): KindAdvice {
  const { about, groupSize, partners } = question;
  if (about === "provision-or-task") {
    const reasons = partners <= 2 ? [words.task, words.two] : [words.task];
    return advice("bilateral", reasons, [["protocol", words.many]]);
  }
  if (about === "specific-group") {
    return partners <= 2
      ? advice("bilateral", [words.two], [["protocol", words.group]])
      : advice("protocol", [words.group], [["covenant", words.whole]]);
  }
  return groupSize === "small"
    ? advice("covenant", [words.whole, words.smallGroup], [["protocol", words.group]])
    : advice("covenant", [words.whole], [["protocol", words.perGroup]]);
}

function advice(
  kind: AgreementKind,
  reasons: readonly Words[],
  others: readonly (readonly [AgreementKind, Words])[],
): KindAdvice {
  return { kind, reasons, alternatives: others.map(([other, why]) => ({ kind: other, why })) };
}
