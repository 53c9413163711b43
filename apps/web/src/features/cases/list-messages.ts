import { defineMessages } from "../../i18n/messages.ts";

/** Texts of the list of cases. */
export const listMessages = defineMessages(
  (f) => ({
    title: "Casussen",
    open: "Casus openen",
    referrals: "Verwijzingen",
    caption: "Casussen van je organisatie, nieuwste activiteit bovenaan",
    phase: "Fase",
    phases: { open: "Open", closed: "Afgesloten" },
    filters: "Filters",
    mine: "Mijn casussen",
    form: "Vorm",
    municipality: "Gemeente",
    clear: "Filters wissen",
    columns: {
      case: "Casus",
      marks: "Let op",
      form: "Vorm",
      municipality: "Gemeente",
      coordinator: "Zorgcoördinator",
      activity: "Laatste activiteit",
    },
    crisis: "Crisis",
    minor: "Minderjarig",
    you: "jij",
    unknownPlace: "onbekend",
    more: "Meer laden",
    shown: (count: number) =>
      f.plural(count, { one: "1 casus op het scherm", other: "# casussen op het scherm" }),
    all: (count: number) => f.plural(count, { one: "1 casus", other: "# casussen" }),
    empty: {
      title: "Nog geen casussen",
      why: "Hier staan de casussen die je organisatie coördineert of waar ze aan meedoet door een afspraak.",
      whyPartner: "Zodra een zorgcoördinator je organisatie uitnodigt, staat de casus hier.",
    },
    emptyClosed: {
      title: "Geen afgesloten casussen",
      why: "Een casus komt hier als de zorgcoördinator hem afsluit. Heropenen kan altijd.",
    },
    emptyFiltered: {
      title: "Geen casus met deze filters",
      why: "Zet een filter uit, of kijk bij de afgesloten casussen.",
    },
  }),
  (f) => ({
    title: "Cases",
    open: "Open a case",
    referrals: "Referrals",
    caption: "Cases of your organisation, newest activity first",
    phase: "Phase",
    phases: { open: "Open", closed: "Closed" },
    filters: "Filters",
    mine: "My cases",
    form: "Form",
    municipality: "Municipality",
    clear: "Clear filters",
    columns: {
      case: "Case",
      marks: "Mind",
      form: "Form",
      municipality: "Municipality",
      coordinator: "Care coordinator",
      activity: "Last activity",
    },
    crisis: "Crisis",
    minor: "Minor",
    you: "you",
    unknownPlace: "unknown",
    more: "Load more",
    shown: (count) =>
      f.plural(count, { one: "1 case on the screen", other: "# cases on the screen" }),
    all: (count) => f.plural(count, { one: "1 case", other: "# cases" }),
    empty: {
      title: "No cases yet",
      why: "Here are the cases that your organisation coordinates or takes part in by an agreement.",
      whyPartner: "As soon as a care coordinator invites your organisation, the case is here.",
    },
    emptyClosed: {
      title: "No closed cases",
      why: "A case comes here when its care coordinator closes it. It can always be reopened.",
    },
    emptyFiltered: {
      title: "No case with these filters",
      why: "Take a filter off, or look among the closed cases.",
    },
  }),
);
