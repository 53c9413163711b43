import { expectBreach } from "../../platform/database/refusal-of-database.ts";
import type { ProblemTable } from "../../platform/http/problems.ts";

expectBreach("terms_once", "reflection-period-once");
expectBreach("cases_close_without_open_tasks", "tasks-open");
expectBreach("tasks_open_only_in_open_cases", "task-case-closed");

/** What the module process refuses, in words. */
export const processProblems: ProblemTable = {
  "unknown-event": {
    status: 422,
    nl: { title: "Deze stap kennen we niet (meer).", wayOut: "Kies een stap uit de lijst." },
    en: { title: "This step is not known (any more).", wayOut: "Choose a step from the list." },
  },
  "event-before-birth": {
    status: 422,
    nl: {
      title: "Deze dag ligt voor de geboortedag van de cliënt.",
      wayOut: "Controleer het jaar.",
    },
    en: { title: "This day lies before the client was born.", wayOut: "Check the year." },
  },
  "reflection-period-once": {
    status: 409,
    nl: {
      title: "De bedenktijd geldt één keer en wordt niet verlengd.",
      wayOut: "Deze cliënt heeft hem al gehad. Kijk in de tijdlijn wanneer.",
    },
    en: {
      title: "The reflection period is given once and not extended.",
      wayOut: "This client has had it. See in the time line when.",
    },
  },
  "term-once": {
    status: 409,
    nl: {
      title: "Deze termijn kan maar één keer lopen.",
      wayOut: "Kijk in de tijdlijn wanneer hij liep.",
    },
    en: { title: "This term can run only once.", wayOut: "See in the time line when it ran." },
  },
  "no-rule-in-force": {
    status: 422,
    nl: {
      title: "Voor deze dag kennen we geen regel.",
      wayOut: "Controleer de datum, of vraag de beheerder of de regels compleet zijn.",
    },
    en: {
      title: "No rule is known for this day.",
      wayOut: "Check the date, or ask the administrator whether the rules are complete.",
    },
  },
  "term-facts-missing": {
    status: 422,
    nl: {
      title: "Voor deze termijn ontbreekt een gegeven.",
      wayOut: "Vul in of er een Dublinclaim is.",
    },
    en: {
      title: "A fact is missing for this term.",
      wayOut: "Say whether there is a Dublin claim.",
    },
  },
  "rules-overlap": {
    status: 409,
    nl: {
      title: "Er gelden twee regels voor dezelfde dag.",
      wayOut: "Meld dit aan de beheerder; de regels moeten worden nagekeken.",
    },
    en: {
      title: "Two rules hold for the same day.",
      wayOut: "Tell the administrator; the rules need a check.",
    },
  },
  "rule-not-in-force": {
    status: 422,
    nl: { title: "Deze regel gold niet op die dag.", wayOut: "Controleer de datum." },
    en: { title: "This rule did not hold on that day.", wayOut: "Check the date." },
  },
  "ending-before-start": {
    status: 422,
    nl: {
      title: "Dit ligt voor het begin van de lopende termijn.",
      wayOut: "Controleer de datum.",
    },
    en: { title: "This lies before the start of the running term.", wayOut: "Check the date." },
  },
  "ending-after-term": {
    status: 422,
    nl: {
      title: "De termijn was op die dag al voorbij.",
      wayOut: "Controleer de datum; de termijn liep al af.",
    },
    en: {
      title: "The term was over already on that day.",
      wayOut: "Check the date; the term had run out.",
    },
  },
  "not-in-case": {
    status: 422,
    nl: {
      title: "Deze organisatie doet niet mee in deze casus.",
      wayOut: "Nodig haar eerst uit, of kies een andere partner.",
    },
    en: {
      title: "This organisation does not take part in this case.",
      wayOut: "Invite it first, or choose another partner.",
    },
  },
  "due-in-past": {
    status: 422,
    nl: {
      title: "De dag waarop het klaar moet zijn is al voorbij.",
      wayOut: "Kies vandaag of later.",
    },
    en: { title: "The due day has passed already.", wayOut: "Choose today or later." },
  },
  "task-settled": {
    status: 409,
    nl: {
      title: "Deze taak is al afgerond of teruggegeven.",
      wayOut: "Ververs de lijst om te zien door wie.",
    },
    en: {
      title: "This task was finished or returned already.",
      wayOut: "Refresh the list to see by whom.",
    },
  },
  "task-open": {
    status: 409,
    nl: {
      title: "Deze taak staat al open.",
      wayOut: "Ververs de lijst; je kunt er gewoon mee verder.",
    },
    en: {
      title: "This task is open already.",
      wayOut: "Refresh the list; you can go on with it.",
    },
  },
  "task-settled-by-other": {
    status: 403,
    nl: {
      title: "Iemand anders heeft deze taak afgerond of teruggegeven.",
      wayOut: "Vraag die collega of de zorgcoördinator om de taak weer te openen.",
    },
    en: {
      title: "Somebody else finished or returned this task.",
      wayOut: "Ask that colleague or the care coordinator to open the task again.",
    },
  },
  "task-case-closed": {
    status: 409,
    nl: {
      title: "Deze casus is afgesloten. Een taak kan hier niet weer open.",
      wayOut: "Vraag de zorgcoördinator om de casus te heropenen; daarna kan het wel.",
    },
    en: {
      title: "This case is closed. A task cannot be opened again in it.",
      wayOut: "Ask the care coordinator to reopen the case; then it can.",
    },
  },
  "tasks-open": {
    status: 409,
    nl: {
      title: "Er staan nog taken open in deze casus.",
      wayOut: "Rond ze af of geef ze terug; sluit de casus daarna.",
    },
    en: {
      title: "There are open tasks in this case.",
      wayOut: "Finish or return them; then close the case.",
    },
  },
};
