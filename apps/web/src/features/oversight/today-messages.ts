import { defineMessages } from "../../i18n/messages.ts";

/** What «Vandaag» says of unusual access. */
export const todayNoticeMessages = defineMessages(
  (f) => ({
    title: "Ongewone inzage",
    all: "Alles bekijken",
    about: (who: string, count: number) =>
      `${who}, ${f.plural(count, { one: "1 regel", other: "# regels" })}`,
    none: "Er is niets dat opvalt",
    noneWhy: "Nieuwe meldingen komen hier te staan.",
  }),
  (f) => ({
    title: "Unusual access",
    all: "See all",
    about: (who, count) => `${who}, ${f.plural(count, { one: "1 line", other: "# lines" })}`,
    none: "Nothing stands out",
    noneWhy: "New notices will be here.",
  }),
);
