import { defineMessages } from "../i18n/messages.ts";

/** Texts of the frame around the screens. */
export const appMessages = defineMessages(
  (f) => ({
    skip: "Naar de inhoud",
    // Name of the product; the same in both languages.
    product: "Schakel",
    demo: "Oefenomgeving",
    demoHint: "Alle mensen en zaken hier zijn verzonnen.",
    nav: {
      label: "Hoofdmenu",
      today: "Vandaag",
      signals: "Signalen",
      cases: "Casussen",
      partners: "Partners",
      administration: "Beheer",
      more: "Meer",
      collapse: "Menu inklappen",
      expand: "Menu uitklappen",
    },
    top: {
      search: "Zoek een casus of persoon",
      searchShort: "Zoeken",
      new: "Nieuw",
      newSignal: "Signaal melden",
      notices: "Meldingen",
      noticesNew: (count: number) =>
        f.plural(count, { one: "1 nieuwe melding", other: "# nieuwe meldingen" }),
      noticesEmpty: "Geen meldingen. Hier verschijnt wat klaar is of wat er voor jou verandert.",
      person: (name: string) => `${name}: rol, doel en instellingen`,
      purpose: "Doel",
    },
    person: {
      purposeTitle: "Waarvoor werk je nu?",
      purposeHint: "Elke inzage wordt vastgelegd met dit doel.",
      roleTitle: "Werken als",
      view: "Scherm",
      theme: "Kleuren",
      themes: { light: "Licht", dark: "Donker", device: "Apparaat" },
      language: "Taal",
      onlooker: "Meekijkstand",
      keys: "Sneltoetsen",
      logOut: "Uitloggen",
    },
    onlooker: {
      title: "Meekijkstand staat aan",
      text: "Namen en plaatsen zijn verborgen.",
      off: "Uitzetten",
    },
    offline: {
      title: "Geen verbinding.",
      text: "Wat je typt, blijft staan. We bewaren zodra het weer kan.",
    },
    help: {
      title: "Sneltoetsen",
      intro:
        "Ze werken als je niet in een tekstveld staat. In een tekstveld brengt Escape je eruit.",
      on: "Sneltoetsen gebruiken",
      onHint: "Zet ze uit als je met je stem werkt. Escape blijft werken.",
      help: "Deze lijst",
      search: "Zoeken",
      new: "Nieuw",
      onlooker: "Meekijkstand aan of uit",
    },
    update: {
      title: "Er is een nieuwe versie van Schakel",
      text: "Ververs de pagina om verder te gaan.",
      action: "Verversen",
    },
    public: {
      login: "Inloggen",
      toWork: "Naar je werk",
      footer:
        "Schakel is open source (EUPL-1.2) en gemaakt voor de regionale ketenaanpak van mensenhandel.",
    },
  }),
  (f) => ({
    skip: "Skip to content",
    product: "Schakel",
    demo: "Practice environment",
    demoHint: "All people and cases here are invented.",
    nav: {
      label: "Main menu",
      today: "Today",
      signals: "Signals",
      cases: "Cases",
      partners: "Partners",
      administration: "Administration",
      more: "More",
      collapse: "Collapse menu",
      expand: "Expand menu",
    },
    top: {
      search: "Find a case or person",
      searchShort: "Search",
      new: "New",
      newSignal: "Report a signal",
      notices: "Notifications",
      noticesNew: (count) =>
        f.plural(count, { one: "1 new notification", other: "# new notifications" }),
      noticesEmpty: "No notifications. What is ready or changes for you appears here.",
      person: (name) => `${name}: role, purpose and settings`,
      purpose: "Purpose",
    },
    person: {
      purposeTitle: "What are you working on now?",
      purposeHint: "Every look at a file is recorded with this purpose.",
      roleTitle: "Work as",
      view: "Screen",
      theme: "Colours",
      themes: { light: "Light", dark: "Dark", device: "Device" },
      language: "Language",
      onlooker: "Onlooker mode",
      keys: "Keyboard shortcuts",
      logOut: "Sign out",
    },
    onlooker: {
      title: "Onlooker mode is on",
      text: "Names and places are hidden.",
      off: "Switch off",
    },
    offline: {
      title: "No connection.",
      text: "What you type stays. We save as soon as we can.",
    },
    help: {
      title: "Keyboard shortcuts",
      intro: "They work outside text fields. In a text field, Escape takes you out.",
      on: "Use keyboard shortcuts",
      onHint: "Switch them off when you work by voice. Escape keeps working.",
      help: "This list",
      search: "Search",
      new: "New",
      onlooker: "Onlooker mode on or off",
    },
    update: {
      title: "There is a new version of Schakel",
      text: "Refresh the page to go on.",
      action: "Refresh",
    },
    public: {
      login: "Sign in",
      toWork: "To your work",
      footer:
        "Schakel is open source (EUPL-1.2), made for the regional chain approach to human trafficking.",
    },
  }),
);
