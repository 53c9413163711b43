import { defineMessages } from "../../i18n/messages.ts";

/** Texts about the tree of the log, its checkpoints and its witnesses. */
export const logCheckMessages = defineMessages(
  (f) => ({
    title: "Controle van het logboek",
    intro:
      "Elke regel in het logboek telt mee in een boom van controlegetallen. Wie een regel verandert of weghaalt, verandert de boom. Bewaar controlepunten op een eigen plek: dan kan ook een beheerder van de database niets ongemerkt terugdraaien.",
    none: "Er is nog geen controlepunt",
    noneWhy: "Het eerste komt binnen vijf minuten na de start.",
    at: "Laatste controlepunt",
    size: "Regels in dat controlepunt",
    sizeNow: "Regels in de boom",
    count: "Controlepunten tot nu toe",
    root: "Wortel van de boom",
    key: "Sleutel om mee te controleren",
    check: "Controleer",
    download: "Controlepunt downloaden",
    fileName: (size: number) => `controlepunt-${size}.txt`,
    whole: "Het nagekeken deel is heel",
    wholeText: (from: number, to: number, count: number) =>
      `Regels ${from} tot ${to} opnieuw geteld en vergeleken met ${f.plural(count, { one: "1 controlepunt", other: "# controlepunten" })}.`,
    broken: "Het logboek klopt niet meer",
    brokenText: (leaf: number) => `Het eerste dat niet klopt is regel ${leaf} van de boom.`,
    brokenNext:
      "Verander niets. Laat de beheerder van de server «verify-log» draaien en waarschuw wie bij jullie over datalekken gaat.",
    event: (id: string) => `In het logboek is dat regel ${id}.`,
    witnesses: "Getuigen",
    witnessesIntro:
      "Elk nieuw controlepunt gaat naar deze adressen van je organisatie, ondertekend. Er staan geen gegevens van mensen in.",
    noWitness: "Nog geen adres.",
    add: "Adres toevoegen",
    address: "Adres",
    addressHint: "Begint met https en staat op het internet.",
    missing: "Vul een adres in dat met https begint.",
    send: "Toevoegen",
    added: "Het adres krijgt vanaf nu elk controlepunt.",
    end: "Stoppen",
    ended: "Dit adres krijgt niets meer.",
    delivered: (moment: string, size: number) => `Laatste aangekomen op ${moment} (${size} regels)`,
    waiting: "Nog niets verstuurd",
    failing: (count: number) =>
      f.plural(count, { one: "1 keer niet gelukt", other: "# keer niet gelukt" }),
  }),
  (f) => ({
    title: "Check of the log",
    intro:
      "Every line of the log counts in a tree of check numbers. Whoever changes or removes a line changes the tree. Keep checkpoints in a place of your own: then even an administrator of the database cannot turn anything back unseen.",
    none: "There is no checkpoint yet",
    noneWhy: "The first comes within five minutes of the start.",
    at: "Newest checkpoint",
    size: "Lines in that checkpoint",
    sizeNow: "Lines in the tree",
    count: "Checkpoints so far",
    root: "Root of the tree",
    key: "Key to check with",
    check: "Check",
    download: "Download the checkpoint",
    fileName: (size) => `checkpoint-${size}.txt`,
    whole: "The part that was checked is whole",
    wholeText: (from, to, count) =>
      `Lines ${from} to ${to} counted anew and held against ${f.plural(count, { one: "1 checkpoint", other: "# checkpoints" })}.`,
    broken: "The log is no longer right",
    brokenText: (leaf) => `The first that is wrong is line ${leaf} of the tree.`,
    brokenNext:
      "Change nothing. Have the administrator of the server run «verify-log», and warn whoever handles data breaches.",
    event: (id) => `In the log that is line ${id}.`,
    witnesses: "Witnesses",
    witnessesIntro:
      "Every new checkpoint goes to these addresses of your organisation, signed. There is nothing about people in it.",
    noWitness: "No address yet.",
    add: "Add an address",
    address: "Address",
    addressHint: "Begins with https and is on the internet.",
    missing: "Fill in an address that begins with https.",
    send: "Add",
    added: "From now on the address gets every checkpoint.",
    end: "Stop",
    ended: "This address gets nothing more.",
    delivered: (moment, size) => `Last arrived on ${moment} (${size} lines)`,
    waiting: "Nothing sent yet",
    failing: (count) => f.plural(count, { one: "failed once", other: "failed # times" }),
  }),
);
