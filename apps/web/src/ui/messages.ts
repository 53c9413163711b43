import { defineMessages } from "../i18n/messages.ts";

/** Texts of the shared components. */
export const uiMessages = defineMessages(
  (f) => ({
    optional: "niet verplicht",
    close: "Sluiten",
    cancel: "Annuleren",
    busy: "Bezig…",
    errorPrefix: "Fout:",
    choose: "Maak een keuze",
    // First line of a filter menu: no filter.
    all: "Alle",
    charactersLeft: (count: number) =>
      f.plural(count, { one: "Nog 1 teken", other: "Nog # tekens" }),
    charactersOver: (count: number) =>
      f.plural(count, { one: "1 teken te veel", other: "# tekens te veel" }),
    masked: "verborgen (meekijkstand)",
    summary: {
      title: (count: number) =>
        f.plural(count, {
          one: "Verbeter 1 punt en verstuur opnieuw",
          other: "Verbeter # punten en verstuur opnieuw",
        }),
      kept: "Wat je hebt ingevuld, staat er nog.",
    },
    date: {
      hint: "Bijvoorbeeld 3-4-2026",
      hintEstimated: "Bijvoorbeeld 3-4-2026. Bij een schatting mag ook alleen een maand of jaar.",
      pick: "Kies een dag in de kalender",
      unknown: "Onbekend",
      estimated: "Geschat",
      circa: (text: string) => `rond ${text}`,
      issues: {
        "not-a-day": "Dit is geen datum. Schrijf bijvoorbeeld 3-4-2026.",
        "no-such-day": "Deze dag bestaat niet. Kijk de dag en de maand na.",
        "year-missing": "Het jaartal ontbreekt. Schrijf bijvoorbeeld 3-4-2026.",
        "too-rough": "Vul ook de dag en de maand in, of kies «Geschat».",
      },
    },
    table: {
      // Screen reader text of the checkbox before a row.
      select: (row: string) => `Kies ${row}`,
      selectAll: "Kies alle rijen",
      sortedUp: "oplopend gesorteerd",
      sortedDown: "aflopend gesorteerd",
    },
    state: {
      loading: "Laden…",
      retry: "Probeer opnieuw",
      reference: (number: string) => `Meldnummer ${number}`,
      faultTitle: "Er ging iets mis bij ons",
      faultSafe: "Er is niets half opgeslagen. Wat je typte, staat er nog.",
      faultNow: "Probeer het opnieuw. Lukt het niet? Bel de beheerder en noem het meldnummer.",
      offlineTitle: "Geen verbinding met Schakel",
      offlineSafe: "Wat je typte, staat er nog.",
      offlineNow: "Kijk of je netwerk werkt en probeer het opnieuw.",
      busyTitle: "Schakel is even niet bereikbaar",
      busyNow: "Wacht een halve minuut en probeer het opnieuw.",
      hiddenTitle: "Dit kun je niet openen",
      hiddenWhy: "Het bestaat niet, of je hebt er geen toegang toe.",
      hiddenNow:
        "Klopt het adres? Heb je dit nodig voor je werk, vraag dan de zorgcoördinator of je beheerder.",
      hiddenBack: "Naar het begin",
    },
    save: {
      saving: "Opslaan…",
      saved: (time: string) => `Bewaard ${time}`,
      unsaved: "Nog niet bewaard",
      failed: "Niet bewaard",
      offline: "Geen verbinding. We bewaren zodra het kan.",
      retry: "Nu bewaren",
      conflict: "Iemand anders heeft dit ook veranderd",
      compare: "Bekijk beide versies",
    },
    confidence: {
      check: "controleren",
      checkWhy: "Dit gegeven is niet bevestigd. Controleer het voordat je het gebruikt.",
      verified: "gecontroleerd",
    },
    toast: { region: "Meldingen", undo: "Ongedaan maken", dismiss: "Melding sluiten" },
    progress: (done: number, total: number) => `${f.number(done)} van ${f.number(total)}`,
  }),
  (f) => ({
    optional: "optional",
    close: "Close",
    cancel: "Cancel",
    busy: "Working…",
    errorPrefix: "Error:",
    choose: "Choose an option",
    all: "All",
    charactersLeft: (count) =>
      f.plural(count, { one: "1 character left", other: "# characters left" }),
    charactersOver: (count) =>
      f.plural(count, { one: "1 character too many", other: "# characters too many" }),
    masked: "hidden (onlooker mode)",
    summary: {
      title: (count) =>
        f.plural(count, {
          one: "Correct 1 thing and send again",
          other: "Correct # things and send again",
        }),
      kept: "What you filled in is still there.",
    },
    date: {
      hint: "For example 3-4-2026 (day, month, year)",
      hintEstimated: "For example 3-4-2026. An estimate may be only a month or a year.",
      pick: "Pick a day in the calendar",
      unknown: "Unknown",
      estimated: "Estimated",
      circa: (text) => `around ${text}`,
      issues: {
        "not-a-day": "This is not a date. Write for example 3-4-2026.",
        "no-such-day": "This day does not exist. Check the day and the month.",
        "year-missing": "The year is missing. Write for example 3-4-2026.",
        "too-rough": "Add the day and the month, or choose “Estimated”.",
      },
    },
    table: {
      select: (row) => `Select ${row}`,
      selectAll: "Select all rows",
      sortedUp: "sorted ascending",
      sortedDown: "sorted descending",
    },
    state: {
      loading: "Loading…",
      retry: "Try again",
      reference: (number) => `Reference ${number}`,
      faultTitle: "Something went wrong on our side",
      faultSafe: "Nothing was half saved. What you typed is still there.",
      faultNow: "Try again. If it fails, call your administrator and mention the reference.",
      offlineTitle: "No connection with Schakel",
      offlineSafe: "What you typed is still there.",
      offlineNow: "Check that your network works and try again.",
      busyTitle: "Schakel cannot be reached for a moment",
      busyNow: "Wait half a minute and try again.",
      hiddenTitle: "You cannot open this",
      hiddenWhy: "It does not exist, or you have no access to it.",
      hiddenNow:
        "Is the address right? If you need this for your work, ask the care coordinator or your administrator.",
      hiddenBack: "Go to the start",
    },
    save: {
      saving: "Saving…",
      saved: (time) => `Saved ${time}`,
      unsaved: "Not saved yet",
      failed: "Not saved",
      offline: "No connection. We save as soon as we can.",
      retry: "Save now",
      conflict: "Somebody else changed this too",
      compare: "See both versions",
    },
    confidence: {
      check: "to be checked",
      checkWhy: "This has not been confirmed. Check it before you use it.",
      verified: "checked",
    },
    toast: { region: "Notifications", undo: "Undo", dismiss: "Dismiss notification" },
    progress: (done, total) => `${f.number(done)} of ${f.number(total)}`,
  }),
);
