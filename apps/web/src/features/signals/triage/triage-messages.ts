import { defineMessages } from "../../../i18n/messages.ts";

/** Texts of one signal: for the desk and for who reported it. */
export const triageMessages = defineMessages(
  (f) => ({
    title: (number: string) => `Signaal ${number}`,
    back: "Signalen",
    reportedBy: (name: string, organisation: string) => `Gemeld door ${name}, ${organisation}`,
    railLabel: "Termijn, wie ziet dit en bellen",
    story: {
      title: "Wat is gemeld",
      facts: "Feiten",
      interpretation: "Interpretatie",
      noInterpretation: "De melder schreef geen interpretatie.",
      form: "Vorm",
      place: "Gemeente",
      minor: "Leeftijd",
      consent: "Toestemming",
      knows: "Weet het slachtoffer van de melding?",
      agrees: "Is het slachtoffer het ermee eens?",
      knowsAnswers: { yes: "Ja", no: "Nee", unknown: "Weet de melder niet" },
      agreesAnswers: { yes: "Ja", no: "Nee", "not-asked": "Niet gevraagd" },
    },
    evidence: {
      title: "Aangekruiste signalen",
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
      enough: "Samen genoeg volgens de regel van ILO en Europese Commissie",
      notEnough: "Samen nog niet genoeg volgens die regel",
      missing: (groups: string) =>
        `Nog te weinig gezien bij: ${groups}. Vraag daar naar als je belt.`,
      human:
        "Dit is geen oordeel over een persoon. Een mens beslist, met een reden, en mag anders beslissen dan de regel.",
    },
    told: { title: "Wat mag je de melder vertellen?" },
    who: {
      title: "Wie ziet dit",
      desk: (organisation: string) =>
        `Het meldpunt: medewerkers van ${organisation} die signalen beoordelen`,
      reporter: (name: string, organisation: string) =>
        `De melder: ${name}, ${organisation}. Ziet de eigen tekst en je antwoord, niet je reden.`,
      own: "Jij ziet je eigen tekst en het antwoord.",
      ownDesk: "De medewerkers van het meldpunt die signalen beoordelen, zien alles wat je meldde.",
      nobody: "Partners zien dit signaal niet.",
    },
    term: {
      title: "Termijn",
      sent: "Verstuurd",
      due: "Eerste antwoord uiterlijk",
      left: "Nog te gaan",
      urgency: "Urgentie",
    },
    decisions: {
      title: "Besluit",
      by: (name: string, moment: string) => `${name}, ${moment}`,
      reason: "Reden (blijft bij het meldpunt)",
      told: "Antwoord aan de melder",
      referredTo: (organisation: string) => `Doorverwezen naar ${organisation}`,
      toCase: "Naar de casus",
      toLinked: "Naar het andere signaal",
    },
  }),
  (f) => ({
    title: (number) => `Signal ${number}`,
    back: "Signals",
    reportedBy: (name, organisation) => `Reported by ${name}, ${organisation}`,
    railLabel: "Term, who sees this, and calling",
    story: {
      title: "What was reported",
      facts: "Facts",
      interpretation: "Interpretation",
      noInterpretation: "The reporter wrote no interpretation.",
      form: "Form",
      place: "Municipality",
      minor: "Age",
      consent: "Consent",
      knows: "Does the victim know about the report?",
      agrees: "Does the victim agree?",
      knowsAnswers: { yes: "Yes", no: "No", unknown: "The reporter does not know" },
      agreesAnswers: { yes: "Yes", no: "No", "not-asked": "Not asked" },
    },
    evidence: {
      title: "Signs that were ticked",
      list: (label, version) => `From the list “${label}”, version ${version}.`,
      none: "The reporter ticked no signs. That says nothing about what is going on.",
      strong: (count) =>
        f.plural(count, { one: "1 strong indication", other: "# strong indications" }),
      medium: (count) =>
        f.plural(count, { one: "1 medium indication", other: "# medium indications" }),
      weak: (count) => f.plural(count, { one: "1 weak indication", other: "# weak indications" }),
      ticked: (count) => f.plural(count, { one: "1 ticked", other: "# ticked" }),
      weights: { strong: "strong", medium: "medium", weak: "weak" },
      enough: "Together enough by the rule of ILO and European Commission",
      notEnough: "Together not yet enough by that rule",
      missing: (groups) => `Too little was seen for: ${groups}. Ask about it when you call.`,
      human:
        "This is no verdict on a person. A human decides, with a reason, and may decide otherwise than the rule.",
    },
    told: { title: "What may you tell the reporter?" },
    who: {
      title: "Who sees this",
      desk: (organisation) => `The desk: staff of ${organisation} who assess signals`,
      reporter: (name, organisation) =>
        `The reporter: ${name}, ${organisation}. Sees the own text and your answer, not your reason.`,
      own: "You see your own text and the answer.",
      ownDesk: "The staff of the desk who assess signals see everything that you reported.",
      nobody: "Partners do not see this signal.",
    },
    term: {
      title: "Term",
      sent: "Sent",
      due: "First answer at the latest",
      left: "Time left",
      urgency: "Urgency",
    },
    decisions: {
      title: "Decision",
      by: (name, moment) => `${name}, ${moment}`,
      reason: "Reason (stays with the desk)",
      told: "Answer to the reporter",
      referredTo: (organisation) => `Referred to ${organisation}`,
      toCase: "To the case",
      toLinked: "To the other signal",
    },
  }),
);
