import { defineMessages } from "../../../i18n/messages.ts";

/** Texts of «Signaal melden»: its frame and the first questions. */
export const reportMessages = defineMessages(
  (f) => ({
    title: "Signaal melden",
    back: "Signalen",
    steps: {
      label: "Stappen van de melding",
      place: (number: number, total: number) => `Stap ${number} van ${total}`,
      all: "Alle stappen",
      toCorrect: "iets te verbeteren",
      names: {
        danger: "Gevaar",
        kind: "Soort",
        signs: "Signalen",
        facts: "Feiten",
        where: "Waar en hoe snel",
        persons: "Personen",
        knows: "Toestemming",
        check: "Nakijken",
      },
    },
    next: "Verder",
    previous: "Vorige",
    danger: {
      title: "Eerst de veiligheid",
      question: "Is er nu direct gevaar?",
      hint: "Voor een slachtoffer, voor jezelf of voor iemand anders.",
      call: "Bel 112",
      callWhy: "Bij direct gevaar gaat bellen voor. Je melding blijft hier staan.",
      yes: "Ja, er is nu gevaar",
      no: "Nee, niet op dit moment",
      first: "Bel eerst 112. Ga daarna verder met deze melding.",
      confront:
        "Spreek de mogelijke uitbuiter niet aan. Dat kan het slachtoffer in gevaar brengen.",
    },
    kind: {
      title: "Waar gaat het om?",
      label: "Soort melding",
      choices: {
        "possible-victim": "Een mogelijk slachtoffer",
        "location-or-company": "Een plek of bedrijf",
        advice: "Ik wil advies",
        consult: "Ik wil samen meedenken (consult)",
      },
      hints: {
        "possible-victim": "Je maakt je zorgen over iemand.",
        "location-or-company": "Er klopt iets niet, maar je kent geen slachtoffer.",
        advice: "Je twijfelt wat je ziet of wat je kunt doen. Zonder namen.",
        consult: "Je wilt een situatie bespreken met een deskundige. Zonder namen.",
      },
      noNames:
        "Bij advies en consult vragen we niet om wie het gaat. Schrijf geen namen, adressen of nummers op.",
    },
    signs: {
      title: "Wat herken je?",
      form: "Welke vorm van uitbuiting past het best?",
      formHint: "Je hoeft het niet zeker te weten. Het meldpunt kijkt mee.",
      unknown: "Ik weet het niet",
      pickForm: "Kies een vorm, dan zie je de signalen die daarbij horen. Overslaan mag ook.",
      noList:
        "Voor deze vorm is er nog geen lijst met signalen. Schrijf bij de volgende stap op wat je zag.",
      list: "Lijst",
      listTitle: "Kruis aan wat je hebt gezien of gehoord",
      ticked: (count: number) =>
        f.plural(count, {
          zero: "Niets aangekruist",
          one: "1 aangekruist",
          other: "# aangekruist",
        }),
      rulesTitle: "Zo lees je deze lijst",
      source: (issuer: string, version: string, source: string) =>
        `Lijst van ${issuer}, versie ${version}. Bron: ${source}.`,
      failed: "De lijst kon niet worden geladen. Je kunt gewoon verder.",
    },
  }),
  (f) => ({
    title: "Report a signal",
    back: "Signals",
    steps: {
      label: "Steps of the report",
      place: (number, total) => `Step ${number} of ${total}`,
      all: "All steps",
      toCorrect: "something to correct",
      names: {
        danger: "Danger",
        kind: "Kind",
        signs: "Signs",
        facts: "Facts",
        where: "Where and how soon",
        persons: "Persons",
        knows: "Consent",
        check: "Check",
      },
    },
    next: "Continue",
    previous: "Previous",
    danger: {
      title: "Safety first",
      question: "Is somebody in danger right now?",
      hint: "A victim, yourself or somebody else.",
      call: "Call 112",
      callWhy: "In immediate danger, calling comes first. Your report stays here.",
      yes: "Yes, there is danger now",
      no: "No, not at this moment",
      first: "Call 112 first. Then go on with this report.",
      confront: "Do not confront the possible exploiter. That may put the victim in danger.",
    },
    kind: {
      title: "What is it about?",
      label: "Kind of report",
      choices: {
        "possible-victim": "A possible victim",
        "location-or-company": "A place or company",
        advice: "I want advice",
        consult: "I want to think it through together (consult)",
      },
      hints: {
        "possible-victim": "You are worried about somebody.",
        "location-or-company": "Something is wrong, but you know of no victim.",
        advice: "You are not sure what you see or what you can do. Without names.",
        consult: "You want to discuss a situation with an expert. Without names.",
      },
      noNames:
        "For advice and consult we do not ask who it is about. Do not write names, addresses or numbers.",
    },
    signs: {
      title: "What do you recognise?",
      form: "Which form of exploitation fits best?",
      formHint: "You need not be sure. The desk looks along.",
      unknown: "I do not know",
      pickForm: "Choose a form to see the signs that go with it. You may also skip this.",
      noList: "There is no list of signs for this form yet. Write what you saw in the next step.",
      list: "List",
      listTitle: "Tick what you saw or heard",
      ticked: (count) =>
        f.plural(count, { zero: "Nothing ticked", one: "1 ticked", other: "# ticked" }),
      rulesTitle: "How to read this list",
      source: (issuer, version, source) =>
        `List of ${issuer}, version ${version}. Source: ${source}.`,
      failed: "The list could not be loaded. You can simply go on.",
    },
  }),
);
