/** The words of the overview for a client in plain Dutch (B1); the public is «u». */
const nl = {
  title: "Wie heeft uw dossier gezien?",
  intro: (organisation: string) =>
    `${organisation} houdt een dossier over u bij om u te helpen. Hier leest u wie dat dossier heeft bekeken of veranderd, wanneer dat was en waarom.`,
  number: "Dossiernummer",
  period: "Periode",
  from: (first: string, last: string) => (first === last ? first : `${first} tot en met ${last}`),
  noPeriod: "nog niet begonnen",
  madeOn: "Gemaakt op",
  madeBy: "Gemaakt door",
  keepTitle: "Bewaar dit op een veilige plek",
  keep: "Hier staat welke organisaties u helpen. Laat dit alleen zien aan mensen die u vertrouwt. Kunt u het nergens veilig bewaren? Zeg dat dan tegen ons.",
  summary: "In het kort",
  people: (people: number, organisations: number) =>
    people === 0
      ? "Niemand heeft uw dossier bekeken of veranderd."
      : `${count(people, "persoon heeft", "mensen hebben")} uw dossier bekeken of veranderd. ${people === 1 ? "Die werkt" : "Zij werken"} bij ${count(organisations, "organisatie", "organisaties")}.`,
  refused: (times: number) =>
    times === 0
      ? "Het systeem heeft niemand tegengehouden."
      : `Het systeem heeft ${times} keer iemand tegengehouden.`,
  emergency: (times: number) =>
    times === 0
      ? "Niemand heeft uw dossier geopend vanwege een noodgeval."
      : `Uw dossier is ${times} keer geopend vanwege een noodgeval.`,
  organisation: "Organisatie",
  persons: "Mensen",
  times: "Hoe vaak",
  lastTime: "Laatste keer",
  refusals: "Wie is tegengehouden?",
  aboutRefusals: "Deze mensen wilden iets doen wat zij niet mogen. Dat is niet gelukt.",
  emergencies: "Wie keek vanwege een noodgeval?",
  aboutEmergencies:
    "Soms moet iemand snel in een dossier kijken, omdat er gevaar is. Dat wordt altijd opgeschreven.",
  newestOnly: (shown: number) => `Hier staan de nieuwste ${shown}. De andere staan verderop.`,
  everything: "Alles op een rij",
  newestFirst: "Het nieuwste staat bovenaan.",
  empty: "Er staat nog niets in dit overzicht.",
  shortenedTitle: "Dit overzicht is niet compleet",
  shortened: (shown: number) =>
    `U ziet de nieuwste ${shown.toLocaleString("nl-NL")} regels. Er zijn ook oudere regels. Vraag ernaar als u die wilt zien.`,
  when: "Wanneer",
  who: "Wie",
  what: "Wat",
  why: "Waarom",
  system: "Het systeem",
  noPurpose: "Niet opgeschreven",
  denied: "Geweigerd",
  failed: "Niet gelukt",
  inEmergency: "Noodgeval",
  rights: "Wat kunt u doen?",
  ask: (name: string, organisation: string) =>
    `Vragen stellen. Dat kan bij ${name} van ${organisation}.`,
  call: (number: string, hours: string | null) =>
    `Bel ${number}.${hours === null ? "" : ` ${hours}.`}`,
  correct: "Vragen om iets te verbeteren, als er in uw dossier iets staat wat niet klopt.",
  object:
    "Bezwaar maken, als u niet wilt dat iemand uw gegevens gebruikt. Zeg het tegen ons. Wij leggen uit wat er kan.",
  complain:
    "Een klacht indienen bij de Autoriteit Persoonsgegevens, als u er met ons niet uitkomt.",
  foot: (number: string) => `Dossier ${number}`,
};

const en: typeof nl = {
  title: "Who has seen your file?",
  intro: (organisation) =>
    `${organisation} keeps a file about you in order to help you. Here you read who looked at that file or changed it, when that was and why.`,
  number: "File number",
  period: "Period",
  from: (first, last) => (first === last ? first : `${first} to ${last}`),
  noPeriod: "not yet begun",
  madeOn: "Made on",
  madeBy: "Made by",
  keepTitle: "Keep this in a safe place",
  keep: "It says which organisations help you. Only show it to people you trust. Is there no safe place to keep it? Then tell us.",
  summary: "In short",
  people: (people, organisations) =>
    people === 0
      ? "Nobody has looked at your file or changed it."
      : `${count(people, "person has", "people have")} looked at your file or changed it. They work at ${count(organisations, "organisation", "organisations")}.`,
  refused: (times) =>
    times === 0
      ? "The system has stopped nobody."
      : `The system has stopped somebody ${count(times, "time", "times")}.`,
  emergency: (times) =>
    times === 0
      ? "Nobody has opened your file because of an emergency."
      : `Your file was opened ${count(times, "time", "times")} because of an emergency.`,
  organisation: "Organisation",
  persons: "People",
  times: "How often",
  lastTime: "Last time",
  refusals: "Who was stopped?",
  aboutRefusals: "These people wanted to do something that they may not do. It did not happen.",
  emergencies: "Who looked because of an emergency?",
  aboutEmergencies:
    "Sometimes somebody must look in a file quickly, because there is danger. That is always written down.",
  newestOnly: (shown) => `These are the newest ${shown}. The others follow further on.`,
  everything: "Everything in a row",
  newestFirst: "The newest comes first.",
  empty: "There is nothing in this overview yet.",
  shortenedTitle: "This overview is not complete",
  shortened: (shown) =>
    `You see the newest ${shown.toLocaleString("en-GB")} lines. There are older lines too. Ask for them if you want to see them.`,
  when: "When",
  who: "Who",
  what: "What",
  why: "Why",
  system: "The system",
  noPurpose: "Not written down",
  denied: "Refused",
  failed: "Did not work",
  inEmergency: "Emergency",
  rights: "What can you do?",
  ask: (name, organisation) => `Ask questions. You can ask ${name} of ${organisation}.`,
  call: (number, hours) => `Call ${number}.${hours === null ? "" : ` ${hours}.`}`,
  correct: "Ask us to correct something, if your file says something that is not right.",
  object:
    "Object, if you do not want somebody to use your details. Tell us. We explain what is possible.",
  complain:
    "Complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens), if we cannot settle it together.",
  foot: (number) => `File ${number}`,
};

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

export type CaseLogWords = typeof nl;
export const caseLogWords: Readonly<Record<"nl" | "en", CaseLogWords>> = { nl, en };
