type Said = { readonly nl: string; readonly en: string };

/** What an event of the log means, in words for a client (B1). Every event of a dossier is here. */
const sentences: Readonly<Record<string, Said>> = {
  "case.open": { nl: "heeft uw dossier gemaakt", en: "made your file" },
  "case.read": {
    nl: "heeft de eerste pagina van uw dossier bekeken",
    en: "looked at the first page of your file",
  },
  "case.read-entries": { nl: "heeft in uw dossier gelezen", en: "read in your file" },
  "case.read-timeline": {
    nl: "heeft bekeken wat er gebeurd is en welke termijnen lopen",
    en: "looked at what happened and which terms run",
  },
  "case.read-plan": { nl: "heeft uw plan bekeken", en: "looked at your plan" },
  "case.read-log": {
    nl: "heeft bekeken wie uw dossier heeft gezien",
    en: "looked at who saw your file",
  },
  "case.print-log": { nl: "heeft dit overzicht afgedrukt", en: "printed this overview" },
  "case.preview-sharing": {
    nl: "heeft bekeken wat een organisatie van u zou zien",
    en: "looked at what an organisation would see of you",
  },
  "case.hand-over": {
    nl: "heeft uw dossier aan een collega overgedragen",
    en: "handed your file to a colleague",
  },
  "case.close": { nl: "heeft uw dossier afgesloten", en: "closed your file" },
  "case.reopen": { nl: "heeft uw dossier weer geopend", en: "opened your file again" },
  "client.revise": { nl: "heeft uw gegevens aangepast", en: "changed your details" },
  "person.search": {
    nl: "vond u bij het zoeken naar een persoon",
    en: "found you when searching for a person",
  },
  "sharing.ask-approval": {
    nl: "vroeg een collega of een organisatie meer van u mag zien",
    en: "asked a colleague whether an organisation may see more of you",
  },
  "sharing.approve": {
    nl: "keurde als tweede persoon goed dat een organisatie meer van u mag zien",
    en: "approved as second person that an organisation may see more of you",
  },
  "sharing.end-approval": {
    nl: "trok die goedkeuring weer in",
    en: "took that approval back",
  },
  "agreement.simulate": {
    nl: "heeft bekeken wat een andere afspraak voor uw dossier zou betekenen",
    en: "looked at what another agreement would mean for your file",
  },
  "emergency.open": {
    nl: "heeft uw dossier in nood geopend",
    en: "opened your file in an emergency",
  },
  "emergency.stop": {
    nl: "stopte met kijken in nood",
    en: "stopped looking in an emergency",
  },
  "emergency.review": {
    nl: "heeft beoordeeld of het kijken in nood terecht was",
    en: "judged whether looking in an emergency was justified",
  },
  "emergency.read": {
    nl: "heeft gelezen waarom uw dossier in nood werd geopend",
    en: "read why your file was opened in an emergency",
  },
  "entry.add": { nl: "heeft iets in uw dossier geschreven", en: "wrote something in your file" },
  "entry.correct": {
    nl: "heeft iets in uw dossier verbeterd",
    en: "corrected something in your file",
  },
  "entry.read-versions": {
    nl: "heeft een eerdere tekst in uw dossier bekeken",
    en: "looked at an earlier text in your file",
  },
  "document.list": {
    nl: "heeft bekeken welke documenten er in uw dossier zijn",
    en: "looked at which documents are in your file",
  },
  "document.start-upload": {
    nl: "begon een document aan uw dossier toe te voegen",
    en: "began to add a document to your file",
  },
  "document.cancel-upload": {
    nl: "stopte met het toevoegen van een document",
    en: "stopped adding a document",
  },
  "document.upload": {
    nl: "heeft een document aan uw dossier toegevoegd",
    en: "added a document to your file",
  },
  "document.read-versions": {
    nl: "heeft eerdere versies van een document bekeken",
    en: "looked at earlier versions of a document",
  },
  "document.preview": {
    nl: "heeft een document uit uw dossier bekeken",
    en: "looked at a document of your file",
  },
  "document.download": {
    nl: "heeft een document uit uw dossier gedownload",
    en: "downloaded a document of your file",
  },
  "safe-contact.set": {
    nl: "heeft vastgelegd hoe wij veilig contact met u zoeken",
    en: "noted how to contact you safely",
  },
  "safety-file.read": {
    nl: "heeft het plan voor uw veiligheid bekeken",
    en: "looked at the plan for your safety",
  },
  "safety-file.read-versions": {
    nl: "heeft een eerder plan voor uw veiligheid bekeken",
    en: "looked at an earlier plan for your safety",
  },
  "safety-file.set": {
    nl: "heeft het plan voor uw veiligheid aangepast",
    en: "changed the plan for your safety",
  },
  "shelter-address.record": {
    nl: "heeft een geheim adres vastgelegd",
    en: "noted a secret address",
  },
  "shelter-address.open": {
    nl: "heeft een geheim adres bekeken",
    en: "looked at a secret address",
  },
  "shelter-address.admit": {
    nl: "heeft iemand toegelaten tot een geheim adres",
    en: "let somebody see a secret address",
  },
  "shelter-address.remove": {
    nl: "heeft iemand de toegang tot een geheim adres ontnomen",
    en: "took away somebody's access to a secret address",
  },
  "objection.record": { nl: "heeft uw bezwaar vastgelegd", en: "noted your objection" },
  "objection.decide": { nl: "heeft over uw bezwaar besloten", en: "decided on your objection" },
  "information.list": {
    nl: "heeft bekeken wat u is uitgelegd",
    en: "looked at what was explained to you",
  },
  "information.record": {
    nl: "heeft vastgelegd wat u is uitgelegd",
    en: "noted what was explained to you",
  },
  "flag.raise": {
    nl: "heeft een aandachtspunt in uw dossier gezet",
    en: "put a flag in your file",
  },
  "flag.lower": {
    nl: "heeft een aandachtspunt uit uw dossier gehaald",
    en: "took a flag out of your file",
  },
  "duplicate.match": {
    nl: "heeft gekeken of een andere organisatie u ook helpt",
    en: "looked whether another organisation helps you too",
  },
  "duplicate.merge": {
    nl: "heeft twee dossiers van u bij elkaar gezet",
    en: "put two files of yours together",
  },
  "duplicate.undo": {
    nl: "heeft twee dossiers van u weer los gemaakt",
    en: "took two files of yours apart again",
  },
  "case.move-phase": {
    nl: "heeft vastgelegd in welke stap van de hulp u bent",
    en: "noted in which step of the help you are",
  },
  "consent.record": { nl: "heeft uw toestemming vastgelegd", en: "noted your consent" },
  "consent.withdraw": {
    nl: "heeft vastgelegd dat u toestemming introk",
    en: "noted that you withdrew consent",
  },
  "participation.start": {
    nl: "heeft een organisatie in uw dossier toegelaten",
    en: "let an organisation into your file",
  },
  "participation.end": {
    nl: "heeft de toegang van een organisatie beëindigd",
    en: "ended the access of an organisation",
  },
  "referral.send": {
    nl: "heeft een organisatie gevraagd u te helpen",
    en: "asked an organisation to help you",
  },
  "referral.read": {
    nl: "heeft een vraag om hulp voor u gelezen",
    en: "read a question about help for you",
  },
  "referral.answer": {
    nl: "heeft een vraag om hulp voor u beantwoord",
    en: "answered a question about help for you",
  },
  "referral.withdraw": {
    nl: "heeft een vraag om hulp voor u ingetrokken",
    en: "withdrew a question about help for you",
  },
  "access-request.read": {
    nl: "heeft een vraag om toegang tot uw dossier gelezen",
    en: "read a request for access to your file",
  },
  "access-request.answer": {
    nl: "heeft een vraag om toegang tot uw dossier beantwoord",
    en: "answered a request for access to your file",
  },
  "handover.preview": {
    nl: "heeft bekeken wat er gebeurt als uw dossier wordt overgedragen",
    en: "looked at what happens when your file is handed over",
  },
  "handover.offer": {
    nl: "heeft uw dossier aan een andere organisatie aangeboden",
    en: "offered your file to another organisation",
  },
  "handover.read": {
    nl: "heeft de overdracht van uw dossier bekeken",
    en: "looked at the handover of your file",
  },
  "handover.accept": { nl: "heeft uw dossier overgenomen", en: "took over your file" },
  "handover.decline": {
    nl: "heeft uw dossier niet overgenomen",
    en: "did not take over your file",
  },
  "handover.withdraw": {
    nl: "heeft het aanbod van uw dossier ingetrokken",
    en: "withdrew the offer of your file",
  },
  "handover.print": {
    nl: "heeft het bewijs van de overdracht afgedrukt",
    en: "printed the receipt of the handover",
  },
  "delegation.make": {
    nl: "heeft iemand gevraagd de zorgcoördinator te vervangen",
    en: "asked somebody to stand in for the care coordinator",
  },
  "delegation.read": {
    nl: "heeft bekeken wie de zorgcoördinator vervangt",
    en: "looked at who stands in for the care coordinator",
  },
  "delegation.answer": {
    nl: "heeft iets veranderd aan wie de zorgcoördinator vervangt",
    en: "changed who stands in for the care coordinator",
  },
  "case.turn": {
    nl: "heeft vastgelegd dat uw hulp anders wordt geregeld",
    en: "noted that your help is arranged in another way",
  },
  "case.read-turns": {
    nl: "heeft bekeken hoe uw hulp is geregeld",
    en: "looked at how your help is arranged",
  },
  "secrecy-form.write": {
    nl: "heeft opgeschreven waarom de geheimhouding wordt doorbroken",
    en: "wrote down why secrecy is broken",
  },
  "secrecy-form.read": {
    nl: "heeft gelezen waarom de geheimhouding wordt doorbroken",
    en: "read why secrecy is broken",
  },
  "secrecy-form.settle": {
    nl: "heeft beoordeeld of de geheimhouding mag worden doorbroken",
    en: "judged whether secrecy may be broken",
  },
  "secrecy-form.print": {
    nl: "heeft afgedrukt waarom de geheimhouding wordt doorbroken",
    en: "printed why secrecy is broken",
  },
  "track-event.record": { nl: "heeft een stap vastgelegd", en: "noted a step" },
  "term.start": { nl: "heeft een wettelijke termijn laten ingaan", en: "started a legal term" },
  "term.end": { nl: "heeft een wettelijke termijn beëindigd", en: "ended a legal term" },
  "goal.add": { nl: "heeft een doel in uw plan gezet", en: "added a goal to your plan" },
  "goal.settle": { nl: "heeft een doel in uw plan bijgewerkt", en: "updated a goal of your plan" },
  "task.add": { nl: "heeft een taak in uw plan gezet", en: "added a task to your plan" },
  "task.complete": {
    nl: "heeft een taak uit uw plan afgerond",
    en: "finished a task of your plan",
  },
  "task.return": {
    nl: "heeft een taak uit uw plan teruggegeven",
    en: "gave back a task of your plan",
  },
  "task.reopen": {
    nl: "heeft een taak uit uw plan weer geopend",
    en: "opened a task of your plan again",
  },
  "retention.read": {
    nl: "heeft bekeken hoe lang uw dossier blijft",
    en: "looked at how long your file stays",
  },
  "retention.set-regimes": {
    nl: "heeft vastgelegd volgens welke wet uw dossier blijft",
    en: "noted under which law your file stays",
  },
  "retention.hold": {
    nl: "heeft vastgelegd dat uw dossier langer moet blijven",
    en: "noted that your file must stay longer",
  },
  "retention.lift-hold": {
    nl: "heeft vastgelegd dat uw dossier niet langer hoeft te blijven",
    en: "noted that your file need not stay longer",
  },
  "dossier.approve-erasure": {
    nl: "heeft goedgekeurd dat uw dossier wordt vernietigd",
    en: "approved the destruction of your file",
  },
  "request.record": {
    nl: "heeft een verzoek van u over uw gegevens opgeschreven",
    en: "noted a request of yours about your data",
  },
  "request.read": {
    nl: "heeft een verzoek van u over uw gegevens bekeken",
    en: "looked at a request of yours about your data",
  },
  "request.extend": {
    nl: "heeft meer tijd genomen voor uw verzoek",
    en: "took more time for your request",
  },
  "request.withhold": {
    nl: "heeft besloten welke stukken niet in uw kopie komen",
    en: "decided which pieces do not go into your copy",
  },
  "request.decide": {
    nl: "heeft over uw verzoek besloten",
    en: "decided on your request",
  },
  "request.print-copy": {
    nl: "heeft een kopie van uw dossier gemaakt",
    en: "made a copy of your file",
  },
  "request.print-letter": {
    nl: "heeft een brief over uw verzoek gemaakt",
    en: "made a letter about your request",
  },
  "signal.report": { nl: "heeft een signaal over u gemeld", en: "reported a signal about you" },
  "signal.read": {
    nl: "heeft het signaal over u bekeken",
    en: "looked at the signal about you",
  },
  "signal.match": {
    nl: "zag dat er eerder een signaal over u was",
    en: "saw that there was an earlier signal about you",
  },
  "signal.triage": {
    nl: "is begonnen het signaal over u te beoordelen",
    en: "began to assess the signal about you",
  },
  "signal.decide": {
    nl: "heeft besloten wat er met het signaal over u gebeurt",
    en: "decided what happens with the signal about you",
  },
};

/** What somebody wanted who was refused; these events carry the name of the missing permission. */
const attempts: Readonly<Record<string, Said>> = {
  "case.read": { nl: "wilde in uw dossier kijken", en: "wanted to look in your file" },
  "case.read-log": {
    nl: "wilde zien wie uw dossier heeft bekeken",
    en: "wanted to see who looked at your file",
  },
  "case.contribute": {
    nl: "wilde iets in uw dossier schrijven",
    en: "wanted to write something in your file",
  },
  "case.coordinate": {
    nl: "wilde uw dossier aan een collega overdragen",
    en: "wanted to hand your file to a colleague",
  },
  "case.invite-partner": {
    nl: "wilde regelen welke organisaties in uw dossier mogen",
    en: "wanted to arrange which organisations may enter your file",
  },
  "case.close": {
    nl: "wilde uw dossier afsluiten of weer openen",
    en: "wanted to close your file or open it again",
  },
  "person.search": {
    nl: "wilde laten kijken of er nog een partij bij u betrokken is",
    en: "wanted to see whether another party is involved with you",
  },
  "term.start": { nl: "wilde een stap vastleggen", en: "wanted to note a step" },
  "rights.handle": {
    nl: "wilde een verzoek over uw gegevens behandelen",
    en: "wanted to handle a request about your data",
  },
  "signal.triage": {
    nl: "wilde het signaal over u beoordelen",
    en: "wanted to assess the signal about you",
  },
};

const denied: Said = { nl: "Geweigerd", en: "Refused" };
const unnamed: Said = {
  nl: "heeft iets met uw dossier gedaan",
  en: "did something with your file",
};
const unnamedAttempt: Said = {
  nl: "wilde iets met uw dossier doen",
  en: "wanted to do something with your file",
};

/** The sentence for one line of the log; a refused attempt says so first. */
export function sayEvent(event: string, outcome: string, language: "nl" | "en"): string {
  const said = sayDeed(event, outcome, language);
  return outcome === "denied" ? `${denied[language]}: ${said}` : said;
}

/** What somebody did, or wanted to do when it was refused, without a word about the refusal. */
export function sayDeed(event: string, outcome: string, language: "nl" | "en"): string {
  if (outcome === "denied") return (attempts[event] ?? unnamedAttempt)[language];
  return (sentences[event] ?? unnamed)[language];
}

/** Tells whether an event has words of its own; a test holds every event of a dossier to it. */
export function isSayable(event: string, outcome: "success" | "denied" = "success"): boolean {
  return event in (outcome === "denied" ? attempts : sentences);
}
