import { defineMessages } from "../../../i18n/messages.ts";

/** Texts of «Signaal melden»: what happened, where, and what the victim knows. */
export const storyMessages = defineMessages(
  () => ({
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
  () => ({
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
