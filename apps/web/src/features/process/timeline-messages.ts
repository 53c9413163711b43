import { defineMessages } from "../../i18n/messages.ts";

/** Texts of the time line, its steps and its legal terms. */
export const timelineMessages = defineMessages(
  (f) => ({
    title: "Tijdlijn",
    tracksLabel: "Zorg, strafrecht en verblijf naast elkaar",
    record: "Stap vastleggen",
    // Names of the three tracks.
    tracks: { care: "Zorg", "criminal-justice": "Strafrecht", aliens: "Verblijf" },
    empty: "Nog geen stappen",
    emptyWhy:
      "Leg vast wat er op de drie sporen gebeurt. Wettelijke termijnen rekent Schakel zelf uit.",
    emptyReader: "Hier staan de stappen die je organisatie mag zien.",
    detail: {
      day: "Dag",
      track: "Spoor",
      by: "Vastgelegd door",
      compartment: "Vak",
      note: "Notitie",
      noNote: "Geen notitie",
    },
    term: {
      title: "Termijnen",
      // On the bar of a term in the time line.
      bar: (label: string, left: string) => `${label}, ${left}`,
      left: (days: number) => {
        if (days === 0) return "loopt vandaag af";
        return days > 0
          ? f.plural(days, { one: "nog 1 dag", other: "nog # dagen" })
          : f.plural(-days, { one: "1 dag te laat", other: "# dagen te laat" });
      },
      until: (day: string) => `tot en met ${day}`,
      started: (day: string) => `Begonnen op ${day}`,
      ended: (day: string) => `Gestopt op ${day}`,
      why: "Reden",
      responsible: "Wie let hierop",
      rule: "Regel",
      ruleVersion: (version: string) => `versie ${version}`,
      source: "Bron",
      warnings: "Waarschuwingen",
      warning: (days: number, day: string) =>
        f.plural(days, { one: `1 dag ervoor, ${day}`, other: `# dagen ervoor, ${day}` }),
      sent: "verstuurd",
      planned: "komt nog",
      more: "Regel en waarschuwingen",
      none: "Er lopen geen termijnen.",
      endedTitle: (count: number) =>
        f.plural(count, { one: "1 eerdere termijn", other: "# eerdere termijnen" }),
      // Why a term ended early, by code.
      because: {
        "reported-or-cooperated": "aangifte gedaan of meegewerkt",
        waived: "de cliënt zag ervan af",
        "left-to-unknown-destination": "met onbekende bestemming vertrokken",
        "applied-for-other-permit": "andere vergunning aangevraagd",
      },
    },
    step: {
      title: "Stap vastleggen",
      kind: "Wat is er gebeurd?",
      day: "Op welke dag?",
      note: "Notitie",
      noteHint: "Alleen wat anderen hierbij moeten weten.",
      dublin: "Valt de cliënt onder de Dublinregels?",
      dublinHint:
        "Dat is zo als een ander Europees land over de asielaanvraag gaat. Het bepaalt hoe lang de bedenktijd is. Weet je het niet? Vraag het eerst na.",
      yes: "Ja",
      no: "Nee",
      previewTitle: "Dit gebeurt er",
      starts: (label: string, length: string) => `Er gaat een termijn in: ${label}, ${length}.`,
      startsCounting: "Schakel rekent de laatste dag uit en waarschuwt op tijd.",
      ends: (label: string, day: string) =>
        `De termijn «${label}» (tot en met ${day}) stopt op deze dag.`,
      endsNothing: "Er loopt geen termijn die hierdoor stopt.",
      nothing: "Er verandert geen termijn.",
      basis: (basis: string, version: string) => `Grond: ${basis} (${version}).`,
      seenBy: "Deze stap komt in het vak:",
      save: "Vastleggen",
      missingKind: "Kies wat er is gebeurd.",
      missingDay: "Vul de dag in.",
      missingDublin: "Zeg of de cliënt onder de Dublinregels valt.",
      saved: "Stap vastgelegd.",
      startedTitle: "De termijn loopt",
      endedSaved: "Stap vastgelegd. De termijn is gestopt.",
      done: "Klaar",
    },
    units: {
      hours: (count: number) => f.plural(count, { one: "1 uur", other: "# uur" }),
      days: (count: number) => f.plural(count, { one: "1 dag", other: "# dagen" }),
      weeks: (count: number) => f.plural(count, { one: "1 week", other: "# weken" }),
      months: (count: number) => f.plural(count, { one: "1 maand", other: "# maanden" }),
      years: (count: number) => f.plural(count, { one: "1 jaar", other: "# jaar" }),
    },
    printList: "Stappen en termijnen",
  }),
  (f) => ({
    title: "Time line",
    tracksLabel: "Care, criminal justice and residence side by side",
    record: "Record a step",
    tracks: { care: "Care", "criminal-justice": "Criminal justice", aliens: "Residence" },
    empty: "No steps yet",
    emptyWhy: "Record what happens on the three tracks. Schakel computes the legal terms itself.",
    emptyReader: "Here are the steps that your organisation may see.",
    detail: {
      day: "Day",
      track: "Track",
      by: "Recorded by",
      compartment: "Compartment",
      note: "Note",
      noNote: "No note",
    },
    term: {
      title: "Terms",
      bar: (label, left) => `${label}, ${left}`,
      left: (days) => {
        if (days === 0) return "ends today";
        return days > 0
          ? f.plural(days, { one: "1 day left", other: "# days left" })
          : f.plural(-days, { one: "1 day late", other: "# days late" });
      },
      until: (day) => `up to and including ${day}`,
      started: (day) => `Started on ${day}`,
      ended: (day) => `Ended on ${day}`,
      why: "Reason",
      responsible: "Who watches it",
      rule: "Rule",
      ruleVersion: (version) => `version ${version}`,
      source: "Source",
      warnings: "Warnings",
      warning: (days, day) =>
        f.plural(days, { one: `1 day before, ${day}`, other: `# days before, ${day}` }),
      sent: "sent",
      planned: "to come",
      more: "Rule and warnings",
      none: "No terms are running.",
      endedTitle: (count) => f.plural(count, { one: "1 earlier term", other: "# earlier terms" }),
      because: {
        "reported-or-cooperated": "reported the crime or cooperated",
        waived: "the client waived it",
        "left-to-unknown-destination": "left to an unknown destination",
        "applied-for-other-permit": "applied for another permit",
      },
    },
    step: {
      title: "Record a step",
      kind: "What happened?",
      day: "On which day?",
      note: "Note",
      noteHint: "Only what others need to know about this.",
      dublin: "Do the Dublin rules apply to the client?",
      dublinHint:
        "They do when another European country is responsible for the asylum request. It decides how long the reflection period is. Not sure? Find out first.",
      yes: "Yes",
      no: "No",
      previewTitle: "What this does",
      starts: (label, length) => `A term begins: ${label}, ${length}.`,
      startsCounting: "Schakel computes the last day and warns in time.",
      ends: (label, day) => `The term “${label}” (up to and including ${day}) stops on this day.`,
      endsNothing: "No term is running that this would stop.",
      nothing: "No term changes.",
      basis: (basis, version) => `Ground: ${basis} (${version}).`,
      seenBy: "This step goes into the compartment:",
      save: "Record",
      missingKind: "Choose what happened.",
      missingDay: "Fill in the day.",
      missingDublin: "Say whether the Dublin rules apply to the client.",
      saved: "Step recorded.",
      startedTitle: "The term is running",
      endedSaved: "Step recorded. The term has stopped.",
      done: "Done",
    },
    units: {
      hours: (count) => f.plural(count, { one: "1 hour", other: "# hours" }),
      days: (count) => f.plural(count, { one: "1 day", other: "# days" }),
      weeks: (count) => f.plural(count, { one: "1 week", other: "# weeks" }),
      months: (count) => f.plural(count, { one: "1 month", other: "# months" }),
      years: (count) => f.plural(count, { one: "1 year", other: "# years" }),
    },
    printList: "Steps and terms",
  }),
);
