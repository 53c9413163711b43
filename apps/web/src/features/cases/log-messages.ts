import { defineMessages } from "../../i18n/messages.ts";

/** Texts of «who looked into this dossier». */
export const logMessages = defineMessages(
  (f) => ({
    title: "Wie heeft dit ingezien",
    intro:
      "Elke keer dat iemand in dit dossier keek of iets veranderde, staat hier een regel. De cliënt mag dit lezen; de zinnen zijn voor de cliënt geschreven.",
    print: "Afdrukken voor de cliënt",
    printing: "Het overzicht wordt gemaakt…",
    printed: "Het overzicht is gedownload. Bewaar het niet langer dan nodig.",
    fileName: "inzage.pdf",
    purpose: (purpose: string) => `Doel: ${purpose}`,
    denied: "geweigerd",
    failed: "mislukt",
    emergency: "spoed",
    more: "Eerdere regels laden",
    count: (count: number) => f.plural(count, { one: "1 regel", other: "# regels" }),
    empty: "Nog geen regels",
    emptyWhy: "Zodra iemand in dit dossier kijkt, staat het hier.",
  }),
  (f) => ({
    title: "Who looked into this",
    intro:
      "Every time somebody looked into this dossier or changed something, there is a line here. The client may read it; the sentences are written for the client.",
    print: "Print for the client",
    printing: "The overview is being made…",
    printed: "The overview was downloaded. Do not keep it longer than needed.",
    fileName: "access.pdf",
    purpose: (purpose) => `Purpose: ${purpose}`,
    denied: "refused",
    failed: "failed",
    emergency: "emergency",
    more: "Load earlier lines",
    count: (count) => f.plural(count, { one: "1 line", other: "# lines" }),
    empty: "No lines yet",
    emptyWhy: "As soon as somebody looks into this dossier, it is here.",
  }),
);
