import { expectBreach } from "../../platform/database/refusal-of-database.ts";
import type { ProblemTable } from "../../platform/http/problems.ts";

expectBreach("clauses_wgs_setting", "no-basis-in-wgs");
expectBreach("clauses_regime_named", "ground-names-regime");
expectBreach("clauses_agreement_id_number_key", "changed-meanwhile");

/** What cannot be in one clause, in words. */
export const clauseProblems: ProblemTable = {
  "recipient-needed": {
    status: 422,
    nl: {
      title: "Het is niet duidelijk voor wie dit artikel is.",
      wayOut: "Kies een soort organisatie, een organisatie of een rol.",
    },
    en: {
      title: "It is not clear for whom this clause is.",
      wayOut: "Choose a kind of organisation, an organisation or a role.",
    },
  },
  "recipient-twice": {
    status: 422,
    nl: {
      title: "Een artikel is voor een soort organisatie of voor een organisatie, niet voor beide.",
      wayOut: "Maak een van de twee leeg.",
    },
    en: {
      title: "A clause is for a kind of organisation or for one organisation, not both.",
      wayOut: "Leave one of the two empty.",
    },
  },
  "purpose-needed": {
    status: 422,
    nl: {
      title: "Een artikel dat iets toestaat heeft een doel nodig.",
      wayOut: "Kies het doel waarvoor dit mag.",
    },
    en: {
      title: "A clause that allows something needs a purpose.",
      wayOut: "Choose the purpose for which it is allowed.",
    },
  },
  "origin-is-for-reading": {
    status: 422,
    nl: {
      title: "Alleen bij lezen kun je kiezen van wie de gegevens komen.",
      wayOut: "Maak de herkomst leeg, of kies «lezen».",
    },
    en: {
      title: "Only for reading can the supplier be chosen.",
      wayOut: "Leave the origin empty, or choose reading.",
    },
  },
  "origin-twice": {
    status: 422,
    nl: {
      title: "De herkomst is een soort organisatie of een organisatie, niet allebei.",
      wayOut: "Maak een van de twee leeg.",
    },
    en: {
      title: "The origin is a kind of organisation or one organisation, not both.",
      wayOut: "Leave one of the two empty.",
    },
  },
  "deny-has-no-condition": {
    status: 422,
    nl: {
      title: "Een verbod geldt altijd: daar horen geen voorwaarden bij.",
      wayOut: "Haal toestemming, nood, tweede persoon en tijd erna weg, of maak er toestaan van.",
    },
    en: {
      title: "A refusal holds always: it takes no conditions.",
      wayOut: "Remove consent, emergency, second person and the after-period, or make it allow.",
    },
  },
  "after-is-for-reading": {
    status: 422,
    nl: {
      title: "Een tijd erna kan alleen bij gewoon lezen.",
      wayOut: "Zet de dagen erna op nul.",
    },
    en: {
      title: "An after-period goes with ordinary reading only.",
      wayOut: "Set the days after to zero.",
    },
  },
  "health-not-for-municipality": {
    status: 422,
    nl: {
      title: "Gegevens over gezondheid gaan nooit naar een gemeente of een RIEC.",
      wayOut: "Kies een ander vak of een andere ontvanger.",
    },
    en: {
      title: "Health details never go to a municipality or a RIEC.",
      wayOut: "Choose another compartment or another recipient.",
    },
  },
  "ground-names-regime": {
    status: 422,
    nl: {
      title: "Deze grond vraagt om een besluit met vijf onderdelen.",
      wayOut: "Kies bij «Besluit nodig» de wet die je noemt.",
    },
    en: {
      title: "This ground asks for a decision with five elements.",
      wayOut: "Choose under «Decision needed» the law that you name.",
    },
  },
  "no-basis-in-wgs": {
    status: 422,
    nl: {
      title: "Een regionale tafel krijgt geen grond uit de Wgs.",
      wayOut:
        "Alleen een RIEC of een Zorg- en Veiligheidshuis dat zelf partij is, kan de Wgs kiezen. Kies een andere grond.",
    },
    en: {
      title: "A regional table gets no basis from the Wgs.",
      wayOut:
        "Only a RIEC or a care and safety house that is a party can choose the Wgs. Choose another ground.",
    },
  },
  "no-such-code": {
    status: 422,
    nl: {
      title: "Deze keuze bestaat niet (meer).",
      wayOut: "Kies opnieuw uit de lijst.",
    },
    en: {
      title: "This choice does not exist (any more).",
      wayOut: "Choose again from the list.",
    },
  },
  "clause-ended-already": {
    status: 409,
    nl: {
      title: "Dit artikel is al beëindigd.",
      wayOut: "Er is niets te doen.",
    },
    en: {
      title: "This clause has ended already.",
      wayOut: "There is nothing to do.",
    },
  },
};
