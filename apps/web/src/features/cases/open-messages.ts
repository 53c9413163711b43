import { defineMessages } from "../../i18n/messages.ts";

/** Texts of opening a case. */
export const openMessages = defineMessages(
  () => ({
    title: "Casus openen",
    back: "Casussen",
    steps: "Stappen",
    first: {
      title: "Is deze persoon al bekend?",
      intro:
        "Zoek eerst. Zo krijgt niemand twee dossiers, en werken partners niet langs elkaar heen.",
      none: "Het is iemand anders: verder",
      unknown: "Ik weet nog niet wie het is: verder",
      open: "Is het een van deze mensen? Open dan die casus.",
      noRight:
        "Personen zoeken hoort niet bij je rol. Vraag een zorgcoördinator of deze persoon al bekend is.",
      go: "Verder",
    },
    second: {
      title: "Nieuwe casus",
      again: "Terug naar zoeken",
      group: "Doelgroep",
      groupHint: "De groep bepaalt mee welke partners en regels erbij horen.",
      form: "Vorm van uitbuiting",
      formHint: "Wat het meest op de voorgrond staat. Later aanpassen kan.",
      municipality: "Gemeente waar het speelt",
      attention: "Waar moet je meteen op letten?",
      minor: "De cliënt is minderjarig",
      minorHint: "Jonger dan 18. Bij twijfel: kruis dit aan.",
      crisis: "Er is een crisis",
      crisisHint: "Er is nu gevaar of er is vandaag nog iets nodig.",
      coordinator: "Zorgcoördinator",
      coordinatorHint: "Een casus heeft altijd precies één zorgcoördinator.",
      me: (name: string) => `Ikzelf (${name})`,
      client: "Wie is de cliënt?",
      clientHint: "Alles mag leeg blijven. Je kunt dit later aanvullen.",
      save: "Casus openen",
      done: (name: string, number: string) => `Casus geopend: ${name}, ${number}.`,
      missingGroup: "Kies een doelgroep.",
      missingForm: "Kies een vorm van uitbuiting.",
      missingCoordinator: "Kies een zorgcoördinator.",
      youngButAdult:
        "Volgens de geboortedatum is de cliënt minderjarig. Kruis dat aan of verbeter de datum.",
      oldButMinor:
        "Volgens de geboortedatum is de cliënt volwassen. Zet «minderjarig» uit of verbeter de datum.",
      nobody: "Er is niemand in je organisatie met de rol zorgcoördinator. Vraag je beheerder.",
    },
  }),
  () => ({
    title: "Open a case",
    back: "Cases",
    steps: "Steps",
    first: {
      title: "Is this person known already?",
      intro: "Search first. So nobody gets two dossiers, and partners do not work past each other.",
      none: "It is somebody else: go on",
      unknown: "I do not know yet who it is: go on",
      open: "Is it one of these people? Then open that case.",
      noRight:
        "Searching persons does not belong to your role. Ask a care coordinator whether this person is known.",
      go: "Go on",
    },
    second: {
      title: "New case",
      again: "Back to searching",
      group: "Target group",
      groupHint: "The group helps decide which partners and rules belong to it.",
      form: "Form of exploitation",
      formHint: "What stands out most. You can change it later.",
      municipality: "Municipality where it happens",
      attention: "What needs attention at once?",
      minor: "The client is a minor",
      minorHint: "Younger than 18. In doubt: tick this.",
      crisis: "There is a crisis",
      crisisHint: "There is danger now, or something is needed today.",
      coordinator: "Care coordinator",
      coordinatorHint: "A case always has exactly one care coordinator.",
      me: (name) => `Myself (${name})`,
      client: "Who is the client?",
      clientHint: "Everything may stay empty. You can complete it later.",
      save: "Open the case",
      done: (name, number) => `Case opened: ${name}, ${number}.`,
      missingGroup: "Choose a target group.",
      missingForm: "Choose a form of exploitation.",
      missingCoordinator: "Choose a care coordinator.",
      youngButAdult: "By the date of birth the client is a minor. Tick that or correct the date.",
      oldButMinor:
        "By the date of birth the client is an adult. Untick “minor” or correct the date.",
      nobody:
        "Nobody in your organisation has the role of care coordinator. Ask your administrator.",
    },
  }),
);
