import type { ProblemTable } from "../../platform/http/problems.ts";

/** What is refused about requests of a client, in words. */
export const requestProblems: ProblemTable = {
  "entry-needed": {
    status: 422,
    nl: {
      title: "Welk stuk moet anders?",
      wayOut: "Kies het stuk uit het dossier dat de cliënt bedoelt.",
    },
    en: { title: "Which piece must change?", wayOut: "Choose the piece that the client means." },
  },
  "no-rule-in-force": {
    status: 409,
    nl: {
      title: "Voor dit verzoek is op die dag geen termijn bekend.",
      wayOut: "Controleer de dag van ontvangst, of vraag de beheerder naar de inhoudspakketten.",
    },
    en: {
      title: "No term is known for this request on that day.",
      wayOut: "Check the day of receipt, or ask the administrator about the content packs.",
    },
  },
  "request-settled": {
    status: 409,
    nl: { title: "Over dit verzoek is al besloten.", wayOut: "Leg een nieuw verzoek vast." },
    en: { title: "This request has been decided on.", wayOut: "Record a new request." },
  },
  "already-extended": {
    status: 409,
    nl: { title: "De termijn is al een keer verlengd.", wayOut: "Vaker mag niet: geef antwoord." },
    en: {
      title: "The term has been extended once already.",
      wayOut: "It may not be extended again: give an answer.",
    },
  },
  "not-extendable": {
    status: 409,
    nl: { title: "Deze termijn kan niet langer.", wayOut: "Geef antwoord binnen de termijn." },
    en: { title: "This term cannot be extended.", wayOut: "Answer within the term." },
  },
  "too-late-to-extend": {
    status: 409,
    nl: {
      title: "De termijn is al voorbij.",
      wayOut: "Verlengen kan alleen ervoor. Geef zo snel mogelijk antwoord.",
    },
    en: {
      title: "The term is over already.",
      wayOut: "Extending is only possible before that. Answer as soon as you can.",
    },
  },
  "ground-needed": {
    status: 422,
    nl: { title: "Weigeren kan alleen met een grond.", wayOut: "Kies een grond uit de lijst." },
    en: { title: "A refusal needs a ground.", wayOut: "Choose a ground from the list." },
  },
  "ground-unknown": {
    status: 422,
    nl: {
      title: "Deze grond geldt niet voor dit verzoek.",
      wayOut: "Kies een andere grond uit de lijst.",
    },
    en: {
      title: "This ground does not hold for this request.",
      wayOut: "Choose another ground from the list.",
    },
  },
  "not-an-access-request": {
    status: 409,
    nl: {
      title: "Bij dit verzoek hoort geen kopie.",
      wayOut: "Maak een kopie bij een verzoek om inzage in de eigen gegevens.",
    },
    en: {
      title: "No copy goes with this request.",
      wayOut: "Make a copy with a request for access to the own data.",
    },
  },
  "third-party-unjudged": {
    status: 409,
    nl: {
      title: "Er zijn stukken van anderen waarover nog niemand heeft besloten.",
      wayOut: "Zeg per stuk of de cliënt het krijgt, of waarom niet.",
    },
    en: {
      title: "There are pieces from others on which nobody has decided yet.",
      wayOut: "Say for each piece whether the client gets it, or why not.",
    },
  },
  "text-needed": {
    status: 422,
    nl: { title: "De verbeterde tekst ontbreekt.", wayOut: "Vul in wat er moet staan." },
    en: { title: "The corrected text is missing.", wayOut: "Fill in what should stand there." },
  },
  "controller-decides": {
    status: 409,
    nl: {
      title: "Deze gegevens komen van de politie; zij past ze zelf aan.",
      wayOut: "Leg alleen vast wat de politie heeft besloten.",
    },
    en: {
      title: "These data come from the police, who correct them.",
      wayOut: "Only note what the police decided.",
    },
  },
  "case-still-open": {
    status: 409,
    nl: {
      title: "Deze casus is nog open.",
      wayOut: "Sluit de casus eerst af; daarna kan het dossier worden vernietigd.",
    },
    en: {
      title: "This case is still open.",
      wayOut: "Close the case first; then the dossier can be destroyed.",
    },
  },
  "letter-not-due": {
    status: 409,
    nl: {
      title: "Deze brief past niet bij hoe het verzoek ervoor staat.",
      wayOut: "Ververs de pagina en kies een brief die er staat.",
    },
    en: {
      title: "This letter does not fit how the request stands.",
      wayOut: "Refresh the page and choose a letter that is listed.",
    },
  },
};
