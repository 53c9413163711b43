import { defineMessages } from "../../i18n/messages.ts";

/** Texts for when two people changed the same thing. */
export const conflictMessages = defineMessages(
  () => ({
    title: "Iemand anders heeft dit ook veranderd",
    text: "Beide versies staan hieronder. Er is niets kwijt. Pas je eigen versie aan als dat nodig is en bewaar opnieuw.",
    theirs: "Nu in het dossier",
    mine: "Jouw versie",
    takeTheirs: "Die van de ander houden",
    same: "gelijk",
  }),
  () => ({
    title: "Somebody else changed this too",
    text: "Both versions are below. Nothing is lost. Adapt your own version if needed and save again.",
    theirs: "Now in the dossier",
    mine: "Your version",
    takeTheirs: "Keep the other one",
    same: "the same",
  }),
);
