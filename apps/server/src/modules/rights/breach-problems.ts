import type { ProblemTable } from "../../platform/http/problems.ts";

/** What is refused about data breaches, in words. */
export const breachProblems: ProblemTable = {
  "happened-after-discovery": {
    status: 422,
    nl: {
      title: "Het kan niet ontdekt zijn voordat het gebeurde.",
      wayOut: "Controleer beide momenten, of laat weg wanneer het gebeurde.",
    },
    en: {
      title: "It cannot have been discovered before it happened.",
      wayOut: "Check both moments, or leave out when it happened.",
    },
  },
  "breach-closed": {
    status: 409,
    nl: { title: "Dit datalek is al afgerond.", wayOut: "Meld een nieuw datalek." },
    en: { title: "This breach has been closed already.", wayOut: "Report a new breach." },
  },
  "risk-needed": {
    status: 409,
    nl: {
      title: "Eerst moet het risico gewogen zijn.",
      wayOut: "Vul in hoe groot het risico voor mensen is en waarom.",
    },
    en: {
      title: "The risk must be weighed first.",
      wayOut: "Fill in how large the risk for people is, and why.",
    },
  },
  "report-needed": {
    status: 409,
    nl: {
      title: "Bij een risico voor mensen moet je melden.",
      wayOut: "Meld bij de Autoriteit Persoonsgegevens, of weeg het risico opnieuw.",
    },
    en: {
      title: "Where there is a risk for people you must report.",
      wayOut: "Report to the authority, or weigh the risk again.",
    },
  },
  "breach-undecided": {
    status: 409,
    nl: {
      title: "Nog niet alles is gewogen en besloten.",
      wayOut: "Vul het risico, de maatregelen en beide besluiten in.",
    },
    en: {
      title: "Not everything has been weighed and decided.",
      wayOut: "Fill in the risk, the measures and both decisions.",
    },
  },
};
