import { defineMessages } from "../../../i18n/messages.ts";

/** Texts of «Signaal melden», question by question. */
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
      rules: {
        proof: "Een lijst helpt je kijken. Ze bewijst niets.",
        combination: "Let op signalen samen, en op wat er is veranderd.",
        other: "Een signaal kan ook bij een ander probleem horen.",
        absence: "Zie je geen signalen? Dat bewijst ook niets.",
        consult: "Overleg met een collega of met de zorgcoördinator.",
      },
      source: (issuer: string, version: string) => `Lijst van ${issuer}, versie ${version}.`,
      failed: "De lijst kon niet worden geladen. Je kunt gewoon verder.",
    },
    facts: {
      title: "Wat is er gebeurd?",
      titleQuestion: "Wat wil je bespreken?",
      facts: "Feiten: wat zag of hoorde je?",
      factsHint:
        "Wat, waar, wanneer, van wie hoorde je het? Schrijf iemands eigen woorden op zoals ze zijn gezegd.",
      factsQuestion: "Je vraag en de situatie",
      factsQuestionHint:
        "Beschrijf de situatie zonder namen, adressen, telefoonnummers of andere gegevens waaraan je iemand herkent.",
      interpretation: "Interpretatie: wat denk je dat er speelt?",
      interpretationHint: "Je vermoeden en waarom. Zo blijft duidelijk wat je zelf hebt gezien.",
      apart: "We bewaren deze twee apart. Een vermoeden wordt zo nooit een feit.",
    },
    where: {
      title: "Waar speelt het, en hoe snel is hulp nodig?",
      municipality: "In welke gemeente?",
      municipalityHint: "Typ de eerste letters. Weet je het niet? Laat het leeg.",
      urgency: "Hoe snel moet het meldpunt reageren?",
      urgencies: {
        acute: "Nu",
        "within-a-day": "Binnen een dag",
        "within-a-week": "Binnen een week",
      },
      urgencyHints: {
        acute: "Iemand is niet veilig of verdwijnt misschien uit beeld.",
        "within-a-day": "Wachten maakt het erger.",
        "within-a-week": "Er is tijd om het rustig uit te zoeken.",
      },
      minor: "Is het slachtoffer jonger dan 18 jaar?",
      minorPlace: "Gaat het misschien ook om kinderen of jongeren onder de 18?",
      minors: { yes: "Ja", no: "Nee", unknown: "Weet ik niet" },
      minorNote:
        "Bij een minderjarige volg je ook de meldcode van je organisatie. Veilig Thuis denkt met je mee.",
    },
    knows: {
      title: "Weet het slachtoffer van deze melding?",
      knows: "Heb je verteld dat je meldt?",
      knowsChoices: { yes: "Ja", no: "Nee", unknown: "Weet ik niet" },
      agrees: "Is het slachtoffer het ermee eens?",
      agreesChoices: { yes: "Ja", no: "Nee", "not-asked": "Niet gevraagd" },
      agreesHints: {
        yes: "",
        no: "Melden kan dan toch nodig zijn, bijvoorbeeld bij gevaar. Het meldpunt weegt dat en legt de reden vast.",
        "not-asked": "Vragen is niet altijd veilig. Dat weet jij het best.",
      },
      refused:
        "Wil je liever eerst overleggen zonder gegevens? Kies dan bij «Soort» voor advies. Namen die je al hebt ingevuld, sturen we dan niet mee.",
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
      rules: {
        proof: "A list helps you look. It proves nothing.",
        combination: "Watch for signs together, and for what has changed.",
        other: "A sign may belong to another problem too.",
        absence: "Seeing no signs proves nothing either.",
        consult: "Talk to a colleague or to the care coordinator.",
      },
      source: (issuer, version) => `List of ${issuer}, version ${version}.`,
      failed: "The list could not be loaded. You can simply go on.",
    },
    facts: {
      title: "What happened?",
      titleQuestion: "What do you want to discuss?",
      facts: "Facts: what did you see or hear?",
      factsHint:
        "What, where, when, who told you? Write down somebody's own words as they were said.",
      factsQuestion: "Your question and the situation",
      factsQuestionHint:
        "Describe the situation without names, addresses, phone numbers or anything else that tells who it is.",
      interpretation: "Interpretation: what do you think is going on?",
      interpretationHint: "Your suspicion and why. That keeps clear what you saw yourself.",
      apart: "We keep these two apart. A suspicion never becomes a fact that way.",
    },
    where: {
      title: "Where is it, and how soon is help needed?",
      municipality: "In which municipality?",
      municipalityHint: "Type the first letters. Not known? Leave it empty.",
      urgency: "How soon must the desk respond?",
      urgencies: { acute: "Now", "within-a-day": "Within a day", "within-a-week": "Within a week" },
      urgencyHints: {
        acute: "Somebody is not safe or may disappear from view.",
        "within-a-day": "Waiting makes it worse.",
        "within-a-week": "There is time to find out calmly.",
      },
      minor: "Is the victim younger than 18?",
      minorPlace: "Could children or young people under 18 be involved?",
      minors: { yes: "Yes", no: "No", unknown: "I do not know" },
      minorNote:
        "For a minor you also follow the reporting code of your organisation. Veilig Thuis thinks along with you.",
    },
    knows: {
      title: "Does the victim know about this report?",
      knows: "Did you tell them that you report?",
      knowsChoices: { yes: "Yes", no: "No", unknown: "I do not know" },
      agrees: "Does the victim agree?",
      agreesChoices: { yes: "Yes", no: "No", "not-asked": "Not asked" },
      agreesHints: {
        yes: "",
        no: "Reporting may still be needed, for instance in danger. The desk weighs that and records why.",
        "not-asked": "Asking is not always safe. You know that best.",
      },
      refused:
        "Would you rather talk first without details? Choose advice at “Kind”. Names that you filled in are then not sent.",
    },
  }),
);
