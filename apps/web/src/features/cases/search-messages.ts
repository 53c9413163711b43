import { defineMessages } from "../../i18n/messages.ts";

/** Texts of looking for a person or a case. */
export const searchMessages = defineMessages(
  (f) => ({
    title: "Zoeken",
    logged:
      "Elke persoon die je vindt, komt als regel in het logboek van dat dossier. De cliënt kan die lezen.",
    form: {
      name: "Een persoon zoeken",
      text: "Naam, andere naam of nummer",
      textHint: "Een spelfout mag. Ook een V-nummer, bsn of documentnummer kan.",
      birthDay: "Geboortedatum",
      phone: "Telefoon",
      phoneHint: "Spaties en streepjes mogen.",
      submit: "Zoeken",
      missing: "Vul een naam, een nummer of een telefoonnummer in.",
      wrongDay: "De geboortedatum is geen datum. Verbeter hem of maak het veld leeg.",
    },
    persons: "Personen",
    noRight: "Personen zoeken hoort niet bij je rol. Je vindt casussen op codenaam of nummer.",
    found: (count: number) =>
      f.plural(count, {
        zero: "Niemand gevonden",
        one: "1 persoon gevonden",
        other: "# personen gevonden",
      }),
    nobody: "Niemand gevonden",
    nobodyWhy:
      "Je zoekt in de dossiers waarvan je organisatie mag weten wie het is. Probeer een andere spelling, of een geboortedatum erbij.",
    because: "Waarom deze persoon:",
    likely: "komt sterk overeen",
    maybe: "lijkt erop",
    closed: "afgesloten",
    cases: "Casussen",
    noCase: "Geen casus gevonden",
    noCaseWhy:
      "Controleer de codenaam of het nummer. Je vindt alleen casussen waaraan je organisatie meedoet.",
    casesScope:
      "Op codenaam of nummer, in de 100 nieuwste open en de 100 nieuwste afgesloten casussen.",
    fields: {
      surname: "achternaam",
      "given-name": "voornaam",
      "swapped-names": "voor- en achternaam verwisseld",
      alias: "andere naam",
      birth: "geboortedatum",
      phone: "telefoonnummer",
      email: "e-mailadres",
      bsn: "bsn",
      "v-number": "V-nummer",
      document: "documentnummer",
      gender: "geslacht",
      nationality: "nationaliteit",
    },
    // How far two facts agree.
    same: (field: string) => `zelfde ${field}`,
    soundsLike: (field: string) => `${field} klinkt zo`,
    looksLike: (field: string) => `${field} lijkt erop`,
  }),
  (f) => ({
    title: "Search",
    logged:
      "Every person you find becomes a line in the log of that dossier. The client can read it.",
    form: {
      name: "Find a person",
      text: "Name, other name or number",
      textHint: "A spelling mistake is fine. A V-number, bsn or document number works too.",
      birthDay: "Date of birth",
      phone: "Phone",
      phoneHint: "Spaces and dashes are fine.",
      submit: "Search",
      missing: "Fill in a name, a number or a phone number.",
      wrongDay: "The date of birth is not a date. Correct it or clear the field.",
    },
    persons: "Persons",
    noRight:
      "Searching persons does not belong to your role. You find cases by code name or number.",
    found: (count) =>
      f.plural(count, { zero: "Nobody found", one: "1 person found", other: "# persons found" }),
    nobody: "Nobody found",
    nobodyWhy:
      "You search in the dossiers whose client your organisation may know. Try another spelling, or add a date of birth.",
    because: "Why this person:",
    likely: "agrees strongly",
    maybe: "resembles",
    closed: "closed",
    cases: "Cases",
    noCase: "No case found",
    noCaseWhy:
      "Check the code name or the number. You only find cases that your organisation takes part in.",
    casesScope: "By code name or number, in the 100 newest open and the 100 newest closed cases.",
    fields: {
      surname: "surname",
      "given-name": "given name",
      "swapped-names": "given name and surname swapped",
      alias: "other name",
      birth: "date of birth",
      phone: "phone number",
      email: "e-mail address",
      bsn: "bsn",
      "v-number": "V-number",
      document: "document number",
      gender: "gender",
      nationality: "nationality",
    },
    same: (field) => `same ${field}`,
    soundsLike: (field) => `${field} sounds like it`,
    looksLike: (field) => `${field} resembles`,
  }),
);
