import { defineMessages } from "../../i18n/messages.ts";

/** Texts of fields that choose out of a code list or a long list. */
export const regionMessages = defineMessages(
  (f) => ({
    combo: {
      // Spoken while somebody types in a field that suggests answers.
      found: (count: number) =>
        f.plural(count, {
          zero: "Niets gevonden",
          one: "1 mogelijkheid",
          other: "# mogelijkheden",
        }),
      more: (count: number) =>
        f.plural(count, { one: "Nog 1. Typ verder.", other: "Nog #. Typ verder." }),
      notInList: "Dit staat niet in de lijst. Kies een van de mogelijkheden of maak het veld leeg.",
      clear: "Leegmaken",
      remove: (label: string) => `${label} weghalen`,
      chosen: "Gekozen",
    },
    municipality: {
      label: "Gemeente",
      hint: "Typ de eerste letters.",
      failed: "De lijst met gemeenten kon niet worden geladen. Laat dit leeg of probeer het later.",
    },
    country: { label: "Nationaliteit", hint: "Typ het land." },
    languages: { label: "Talen", hint: "Typ een taal en kies hem. Meer talen mag." },
  }),
  (f) => ({
    combo: {
      found: (count) =>
        f.plural(count, { zero: "Nothing found", one: "1 option", other: "# options" }),
      more: (count) =>
        f.plural(count, { one: "1 more. Keep typing.", other: "# more. Keep typing." }),
      notInList: "This is not in the list. Choose one of the options or clear the field.",
      clear: "Clear",
      remove: (label) => `Remove ${label}`,
      chosen: "Chosen",
    },
    municipality: {
      label: "Municipality",
      hint: "Type the first letters.",
      failed: "The list of municipalities could not be loaded. Leave this empty or try later.",
    },
    country: { label: "Nationality", hint: "Type the country." },
    languages: {
      label: "Languages",
      hint: "Type a language and choose it. More than one is fine.",
    },
  }),
);
