import type { PictureNote, CircumstanceWithoutWeight } from "./sign-dimensions-picture.ts";
import type { ConsultReason } from "./whom-to-consult.ts";

type Said = { readonly nl: string; readonly en: string };

/** How to read the evidence: with weights, or without. */
export const readingNotes = {
  weighed: {
    nl: "Dit ordent wat de melder zag. Het is geen oordeel: een collega met naam besluit, en mag anders beslissen.",
    en: "This puts in order what the reporter saw. It is no verdict: a colleague with a name decides, and may decide otherwise.",
  },
  unweighed: {
    nl: "Deze lijst weegt de signalen niet. Kijk naar de combinatie en naar wat veranderde.",
    en: "This list does not weigh its signs. Look at the combination and at what changed.",
  },
} as const satisfies Record<string, Said>;

/** What the reader of the picture must know about age and weights. */
export const pictureNotes: Readonly<Record<PictureNote | "made-for-adults", Said>> = {
  "minor-needs-no-means": {
    nl: "De melder noemt de persoon minderjarig. Dan hoeft er geen dwang of misleiding te zijn (Palermo Protocol, artikel 3c).",
    en: "The reporter calls the person a minor. Then no coercion or deception is needed (Palermo Protocol, article 3c).",
  },
  "age-unknown": {
    nl: "De leeftijd is niet bekend. Vraag ernaar: onder de 18 hoeft er geen dwang of misleiding te zijn.",
    en: "The age is not known. Ask about it: under 18 no coercion or deception is needed.",
  },
  "signs-without-weight": {
    nl: "Niet elk aangekruist signaal heeft een gewicht op deze lijst. Kijk ook naar die signalen.",
    en: "Not every ticked sign has a weight on this list. Look at those signs too.",
  },
  "made-for-adults": {
    nl: "Deze lijst is gemaakt voor volwassenen. Voor kinderen wegen signalen vaak zwaarder.",
    en: "This list was made for adults. For children signs often weigh more.",
  },
};

/** Circumstances that change nothing, whatever somebody says about them. */
export const circumstanceWords: Readonly<Record<CircumstanceWithoutWeight, Said>> = {
  "does-not-feel-a-victim": {
    nl: "dat iemand zich geen slachtoffer voelt",
    en: "that somebody does not feel a victim",
  },
  "worked-in-the-trade-before": {
    nl: "dat iemand eerder in de branche werkte",
    en: "that somebody worked in the trade before",
  },
  "knew-what-the-work-was": {
    nl: "dat iemand wist welk werk het zou zijn",
    en: "that somebody knew what work it would be",
  },
  "worked-or-stays-freely-at-eighteen": {
    nl: "dat iemand vanaf 18 jaar vrijwillig werkte of wil blijven",
    en: "that somebody worked freely from the age of 18, or wants to stay",
  },
};

/** Why to call somebody before deciding. */
export const consultWords: Readonly<Record<ConsultReason, Said>> = {
  danger: {
    nl: "Gevaar nu: bel eerst 112. Benader een mogelijke dader niet zelf.",
    en: "Danger now: call 112 first. Do not approach a possible offender yourself.",
  },
  "second-opinion": {
    nl: "Denk samen: een zorgcoördinator ziet vaak wat jij mist.",
    en: "Think together: a care coordinator often sees what you miss.",
  },
  minor: {
    nl: "Minderjarig: volg de stappen van de meldcode en overleg met Veilig Thuis.",
    en: "A minor: follow the steps of the reporting code and consult Veilig Thuis.",
  },
  labour: {
    nl: "Arbeidsuitbuiting: de Arbeidsinspectie doet hier onderzoek.",
    en: "Labour exploitation: the labour inspectorate investigates this.",
  },
  "police-knows-trafficking": {
    nl: "Vraag naar het team mensenhandel. Noem geen namen als dat niet hoeft.",
    en: "Ask for the team on human trafficking. Give no names where that is not needed.",
  },
  "place-or-company": {
    nl: "Plek of bedrijf zonder bekend slachtoffer: hier kijken meer organisaties samen naar.",
    en: "A place or company without a known victim: several organisations look at this together.",
  },
  "shelter-and-registration": {
    nl: "Voor vragen over opvang en over registratie van slachtoffers.",
    en: "For questions about shelter and about the registration of victims.",
  },
};
