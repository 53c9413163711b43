import type { ProblemTable } from "../../platform/http/problems.ts";

/** What the module documents refuses, in words. */
export const documentProblems: ProblemTable = {
  "file-empty": {
    status: 422,
    nl: { title: "Dit bestand is leeg.", wayOut: "Kijk of je het goede bestand koos." },
    en: { title: "This file is empty.", wayOut: "See whether you picked the right file." },
  },
  "file-too-large": {
    status: 422,
    nl: {
      title: "Dit bestand is groter dan 50 MB.",
      wayOut: "Maak het kleiner of verdeel het over meer bestanden.",
    },
    en: {
      title: "This file is larger than 50 MB.",
      wayOut: "Make it smaller or divide it over more files.",
    },
  },
  "file-kind-refused": {
    status: 422,
    nl: {
      title: "Dit soort bestand kan niet in het dossier.",
      wayOut:
        "Het kan wel als PDF, foto (JPG, PNG, WebP, HEIC), DOCX, XLSX, PPTX, ODT, ODS, TXT, e-mail (EML, MSG), geluid (MP3, M4A) of film (MP4, MOV). Bewaar het zo en probeer opnieuw.",
    },
    en: {
      title: "This kind of file does not go into a dossier.",
      wayOut:
        "It does as PDF, picture (JPG, PNG, WebP, HEIC), DOCX, XLSX, PPTX, ODT, ODS, TXT, mail (EML, MSG), sound (MP3, M4A) or film (MP4, MOV). Save it like that and try again.",
    },
  },
  "file-not-what-it-says": {
    status: 422,
    nl: {
      title: "De inhoud van dit bestand past niet bij de naam.",
      wayOut: "Open het op je computer, bewaar het opnieuw en verstuur dat bestand.",
    },
    en: {
      title: "The content of this file does not fit its name.",
      wayOut: "Open it on your computer, save it again and send that file.",
    },
  },
  "file-dangerous": {
    status: 422,
    nl: {
      title: "Dit is een programma, een webpagina of een SVG-tekening.",
      wayOut: "Zulke bestanden kunnen iets uitvoeren. Maak er een PDF of een schermafdruk van.",
    },
    en: {
      title: "This is a program, a web page or an SVG drawing.",
      wayOut: "Such files can run something. Make a PDF or a screenshot of it.",
    },
  },
  "file-has-macros": {
    status: 422,
    nl: {
      title: "In dit document zitten macro's.",
      wayOut: "Bewaar het zonder macro's of als PDF, en verstuur dat.",
    },
    en: {
      title: "This document holds macros.",
      wayOut: "Save it without macros or as a PDF, and send that.",
    },
  },
  "file-damaged": {
    status: 422,
    nl: {
      title: "Dit bestand is beschadigd of heeft een wachtwoord.",
      wayOut: "Open het op je computer, bewaar het opnieuw zonder wachtwoord en verstuur dat.",
    },
    en: {
      title: "This file is damaged or has a password.",
      wayOut: "Open it on your computer, save it again without a password and send that.",
    },
  },
  "archive-too-large": {
    status: 422,
    nl: {
      title: "Dit document wordt veel te groot als het wordt uitgepakt.",
      wayOut: "Bewaar het opnieuw in je tekstprogramma of als PDF.",
    },
    en: {
      title: "This document becomes far too large when it is unpacked.",
      wayOut: "Save it again in your office program or as a PDF.",
    },
  },
  "wrong-offset": {
    status: 409,
    nl: {
      title: "Dit stuk past niet op wat er al is.",
      wayOut: "Ga verder waar het bestand gebleven is.",
    },
    en: {
      title: "This piece does not fit what is there already.",
      wayOut: "Go on where the file has come to.",
    },
  },
  "chunk-not-whole": {
    status: 422,
    nl: {
      title: "Dit stuk van het bestand heeft niet de goede lengte.",
      wayOut: "Stuur hele stukken; alleen het laatste stuk mag korter zijn.",
    },
    en: {
      title: "This piece of the file does not have the right length.",
      wayOut: "Send whole pieces; only the last may be shorter.",
    },
  },
  "upload-incomplete": {
    status: 409,
    nl: {
      title: "Het bestand is nog niet helemaal binnen.",
      wayOut: "Stuur eerst de rest.",
    },
    en: { title: "The file has not arrived completely.", wayOut: "Send the rest first." },
  },
  "too-many-uploads": {
    status: 409,
    nl: {
      title: "Er staan te veel onafgemaakte bestanden open.",
      wayOut: "Maak die eerst af of stop ermee.",
    },
    en: {
      title: "Too many unfinished files are open.",
      wayOut: "Finish those first, or stop them.",
    },
  },
  "not-a-reader": {
    status: 422,
    nl: {
      title: "Een van de gekozen organisaties mag dit vak niet lezen.",
      wayOut: "Kies alleen uit wie het vak nu ziet. Een lijst kan de kring alleen kleiner maken.",
    },
    en: {
      title: "One of the chosen organisations may not read this compartment.",
      wayOut: "Choose only among who sees the compartment now. A list can only narrow the circle.",
    },
  },
  "version-elsewhere": {
    status: 422,
    nl: {
      title: "Dit document kun je niet met een nieuwe versie vervangen.",
      wayOut:
        "Alleen wie het document aanleverde maakt een nieuwe versie, in hetzelfde vak. Voeg het anders toe als nieuw document.",
    },
    en: {
      title: "You cannot add a version to this document.",
      wayOut:
        "Only who supplied the document makes a new version, in the same compartment. Otherwise add it as a new document.",
    },
  },
  "no-preview": {
    status: 422,
    nl: {
      title: "Van dit soort bestand is geen voorbeeld.",
      wayOut: "Download het en open het op je computer.",
    },
    en: {
      title: "There is no preview of this kind of file.",
      wayOut: "Download it and open it on your computer.",
    },
  },
};
