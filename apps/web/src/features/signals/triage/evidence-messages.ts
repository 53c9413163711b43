import { defineMessages } from "../../../i18n/messages.ts";

/** Texts of the evidence: what was ticked, what is missing, and that a human decides. */
export const evidenceMessages = defineMessages(
  (f) => ({
    title: "Wat is gezien",
    ownTitle: "Aangekruiste signalen",
    list: (label: string, version: string) => `Uit de lijst «${label}», versie ${version}.`,
    none: "De melder kruiste geen signalen aan. Dat zegt niets over wat er speelt.",
    strong: (count: number) =>
      f.plural(count, { one: "1 sterke aanwijzing", other: "# sterke aanwijzingen" }),
    medium: (count: number) =>
      f.plural(count, { one: "1 gemiddelde aanwijzing", other: "# gemiddelde aanwijzingen" }),
    weak: (count: number) =>
      f.plural(count, { one: "1 zwakke aanwijzing", other: "# zwakke aanwijzingen" }),
    ticked: (count: number) => f.plural(count, { one: "1 aangekruist", other: "# aangekruist" }),
    weights: { strong: "sterk", medium: "gemiddeld", weak: "zwak" },
    and: " en ",
    or: ", of ",
    enough: "Samen genoeg volgens de regel van ILO en Europese Commissie",
    // `more`: the additions that would be enough, such as «1 sterke aanwijzing, of 2 gemiddelde».
    notEnough: (more: string) =>
      `Samen nog niet genoeg volgens die regel. Daarvoor mist nog: ${more}.`,
    missing: (groups: string) =>
      `Nog te weinig gezien bij: ${groups}. Vraag daar naar als je belt.`,
    combinations: {
      title: "Groepen samen bekeken",
      hint: "De regel leest groepen samen. Dit laat zien wat er al is, en waar je nog naar kunt vragen.",
      or: " of ",
      enough: "genoeg gezien",
      missing: "nog te weinig gezien",
      notNeeded: "niet nodig bij een minderjarige",
    },
    withoutWeight: "Dit telt niet mee",
    withoutWeightSource: "Uit de handreiking voor de ketenaanpak (STV, 2007).",
    human:
      "Dit is geen oordeel over een persoon. Een mens beslist, met een reden, en mag anders beslissen dan de regel.",
  }),
  (f) => ({
    title: "What was seen",
    ownTitle: "Signs that were ticked",
    list: (label, version) => `From the list “${label}”, version ${version}.`,
    none: "The reporter ticked no signs. That says nothing about what is going on.",
    strong: (count) =>
      f.plural(count, { one: "1 strong indication", other: "# strong indications" }),
    medium: (count) =>
      f.plural(count, { one: "1 medium indication", other: "# medium indications" }),
    weak: (count) => f.plural(count, { one: "1 weak indication", other: "# weak indications" }),
    ticked: (count) => f.plural(count, { one: "1 ticked", other: "# ticked" }),
    weights: { strong: "strong", medium: "medium", weak: "weak" },
    and: " and ",
    or: ", or ",
    enough: "Together enough by the rule of ILO and European Commission",
    notEnough: (more) => `Together not yet enough by that rule. Still missing: ${more}.`,
    missing: (groups) => `Too little was seen for: ${groups}. Ask about it when you call.`,
    combinations: {
      title: "Groups read together",
      hint: "The rule reads groups together. This shows what there is, and what you can still ask about.",
      or: " or ",
      enough: "enough was seen",
      missing: "too little was seen so far",
      notNeeded: "not needed for a minor",
    },
    withoutWeight: "This counts for nothing",
    withoutWeightSource: "From the handbook of the chain approach (STV, 2007).",
    human:
      "This is no verdict on a person. A human decides, with a reason, and may decide otherwise than the rule.",
  }),
);
