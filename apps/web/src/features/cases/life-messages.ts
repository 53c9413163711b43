import { defineMessages } from "../../i18n/messages.ts";

/** Texts of opening, handing over, closing and reopening a case. */
export const lifeMessages = defineMessages(
  (f) => ({
    cancel: "Toch niet",
    handOver: {
      title: "Casus overdragen",
      intro:
        "De ander is vanaf dat moment de enige zorgcoördinator. De cliënt en de partners zien de nieuwe naam.",
      whom: "Aan wie?",
      note: "Wat moet de ander weten?",
      noteHint: "Dit komt als notitie in het dossier, in het vak van de coördinatie.",
      confirm: "Overdragen",
      done: (name: string) => `Overgedragen aan ${name}.`,
      missing: "Kies aan wie je de casus overdraagt.",
      nobody: "Er is niemand om aan over te dragen",
      nobodyWhy:
        "Alleen een collega van je eigen organisatie met de rol zorgcoördinator kan de casus overnemen.",
    },
    close: {
      title: "Casus afsluiten",
      intro:
        "Na het afsluiten kan iedereen die meedoet nog lezen, maar niets meer toevoegen. Heropenen kan altijd.",
      openTasks: (count: number) =>
        f.plural(count, { one: "Er staat nog 1 taak open", other: "Er staan nog # taken open" }),
      openTasksWhy: "Rond eerst alles af of geef het terug.",
      openTerms: (count: number) =>
        f.plural(count, { one: "Er loopt nog 1 termijn", other: "Er lopen nog # termijnen" }),
      openTermsWhy: "Weet je zeker dat daar niemand meer op hoeft te letten?",
      toTasks: "Naar de taken",
      reason: "Waarom sluit je af?",
      reasons: {
        "goals-reached": "De doelen zijn bereikt",
        "client-stops": "De cliënt wil geen hulp meer",
        "out-of-sight": "We hebben geen contact meer met de cliënt",
        "handed-to-region": "Een andere regio neemt het over",
        "returned-home": "De cliënt is teruggekeerd",
        "no-trafficking": "Het bleek geen mensenhandel",
        other: "Anders",
      },
      outcomes: "Hoe staat de cliënt ervoor, vergeleken met het begin?",
      outcomesHint: "Vraag het als het kan aan de cliënt zelf.",
      answers: { better: "Beter", same: "Gelijk", worse: "Slechter", unknown: "Weet ik niet" },
      aftercare: "Wanneer is er nazorg?",
      aftercareHint: "Op deze dag neemt iemand nog een keer contact op.",
      summary: "Samenvatting",
      summaryHint:
        "Wat is er bereikt, wat blijft over, wie doet dat. Dit wordt de laatste notitie in het dossier.",
      confirm: "Casus afsluiten",
      done: "De casus is afgesloten.",
      missingReason: "Kies waarom je afsluit.",
      missingOutcome: "Kies een antwoord. «Weet ik niet» mag ook.",
      missingSummary: "Schrijf een korte samenvatting.",
    },
    reopen: {
      title: "Casus heropenen",
      intro:
        "De casus gaat weer open bij de laatste zorgcoördinator. Partners zien weer wat hun afspraak toestaat.",
      reason: "Waarom?",
      reasonHint: "Dit komt als besluit in het dossier.",
      confirm: "Casus heropenen",
      done: "De casus is weer open.",
      missing: "Schrijf waarom je de casus heropent.",
    },
  }),
  (f) => ({
    cancel: "Not now",
    handOver: {
      title: "Hand over the case",
      intro:
        "From that moment the other person is the only care coordinator. The client and the partners see the new name.",
      whom: "To whom?",
      note: "What does the other need to know?",
      noteHint: "This becomes a note in the dossier, in the compartment of the coordination.",
      confirm: "Hand over",
      done: (name) => `Handed over to ${name}.`,
      missing: "Choose to whom you hand the case.",
      nobody: "There is nobody to hand over to",
      nobodyWhy:
        "Only a colleague of your own organisation in the role of care coordinator can take the case.",
    },
    close: {
      title: "Close the case",
      intro:
        "After closing, everybody who takes part can still read but add nothing. It can always be reopened.",
      openTasks: (count) =>
        f.plural(count, { one: "1 task is still open", other: "# tasks are still open" }),
      openTasksWhy: "Complete or return them first.",
      openTerms: (count) =>
        f.plural(count, { one: "1 term is still running", other: "# terms are still running" }),
      openTermsWhy: "Are you sure that nobody needs to watch it any more?",
      toTasks: "To the tasks",
      reason: "Why do you close?",
      reasons: {
        "goals-reached": "The goals have been reached",
        "client-stops": "The client wants no more help",
        "out-of-sight": "We have lost contact with the client",
        "handed-to-region": "Another region takes over",
        "returned-home": "The client has returned",
        "no-trafficking": "It turned out not to be trafficking",
        other: "Other",
      },
      outcomes: "How is the client doing, compared to the beginning?",
      outcomesHint: "If possible, ask the client.",
      answers: { better: "Better", same: "The same", worse: "Worse", unknown: "I do not know" },
      aftercare: "When is there aftercare?",
      aftercareHint: "On this day somebody makes contact once more.",
      summary: "Summary",
      summaryHint:
        "What was achieved, what remains, who does that. This becomes the last note in the dossier.",
      confirm: "Close the case",
      done: "The case is closed.",
      missingReason: "Choose why you close.",
      missingOutcome: "Choose an answer. “I do not know” is fine too.",
      missingSummary: "Write a short summary.",
    },
    reopen: {
      title: "Reopen the case",
      intro:
        "The case opens again with its last care coordinator. Partners see again what their agreement allows.",
      reason: "Why?",
      reasonHint: "This becomes a decision in the dossier.",
      confirm: "Reopen the case",
      done: "The case is open again.",
      missing: "Write why you reopen the case.",
    },
  }),
);
