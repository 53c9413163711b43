import type { ProblemTable } from "../../platform/http/problems.ts";

/** What people read when invitations, tokens or the administration of accounts are refused. */
export const administrationProblems: ProblemTable = {
  "provider-known": {
    status: 409,
    nl: {
      title: "Deze inlogdienst is al gekoppeld.",
      wayOut: "Zet hem in de lijst aan of uit.",
    },
    en: {
      title: "This log-in service is already connected.",
      wayOut: "Switch it on or off in the list.",
    },
  },
  "issuer-not-allowed": {
    status: 422,
    nl: {
      title: "Op dit adres mag Schakel niet zoeken.",
      wayOut: "Geef een openbaar adres dat met https:// begint.",
    },
    en: {
      title: "Schakel may not look at this address.",
      wayOut: "Give a public address that begins with https://.",
    },
  },
  "purpose-not-of-role": {
    status: 422,
    nl: {
      title: "Dit doel hoort niet bij je rol.",
      wayOut: "Kies een doel uit de lijst.",
    },
    en: {
      title: "This purpose does not belong to your role.",
      wayOut: "Choose a purpose from the list.",
    },
  },
  "permission-not-held": {
    status: 422,
    nl: {
      title: "Een token kan niet meer dan jij zelf.",
      wayOut: "Kies alleen rechten die je zelf hebt.",
    },
    en: {
      title: "A token cannot do more than you can.",
      wayOut: "Choose only permissions that you hold.",
    },
  },
  "invitation-unknown": {
    status: 410,
    nl: {
      title: "Deze uitnodiging werkt niet (meer).",
      wayOut: "Een link werkt één keer en 72 uur. Vraag je beheerder om een nieuwe.",
    },
    en: {
      title: "This invitation does not work (any more).",
      wayOut: "A link works once and for 72 hours. Ask your administrator for a new one.",
    },
  },
  "account-exists": {
    status: 409,
    nl: {
      title: "Je hebt al een account.",
      wayOut: "Log in en open de link daarna opnieuw; dan komt de nieuwe rol erbij.",
    },
    en: {
      title: "You already have an account.",
      wayOut: "Sign in and open the link again; the new role is then added.",
    },
  },
  "email-missing": {
    status: 422,
    nl: {
      title: "Met een wachtwoord hoort een e-mailadres.",
      wayOut: "Vul je adres in, of kies een passkey.",
    },
    en: {
      title: "A password goes with an e-mail address.",
      wayOut: "Fill in your address, or choose a passkey.",
    },
  },
  "already-member": {
    status: 409,
    nl: {
      title: "Deze collega heeft deze rol al.",
      wayOut: "Zoek de collega op in de lijst.",
    },
    en: {
      title: "This colleague already has this role.",
      wayOut: "Find the colleague in the list.",
    },
  },
  "role-unknown": {
    status: 422,
    nl: { title: "Deze rol bestaat niet.", wayOut: "Kies een rol uit de lijst." },
    en: { title: "This role does not exist.", wayOut: "Choose a role from the list." },
  },
  "organisation-unknown": {
    status: 422,
    nl: { title: "Deze organisatie bestaat niet.", wayOut: "Kies een organisatie uit de lijst." },
    en: {
      title: "This organisation does not exist.",
      wayOut: "Choose an organisation from the list.",
    },
  },
  "region-unknown": {
    status: 422,
    nl: { title: "Deze regio bestaat niet.", wayOut: "Kies een regio uit de lijst." },
    en: { title: "This region does not exist.", wayOut: "Choose a region from the list." },
  },
  "own-membership": {
    status: 409,
    nl: {
      title: "Je kunt je eigen rol niet beëindigen.",
      wayOut: "Vraag een andere beheerder.",
    },
    en: {
      title: "You cannot end your own role.",
      wayOut: "Ask another administrator.",
    },
  },
  "recovery-not-yours": {
    status: 409,
    nl: {
      title: "Voor deze collega kun jij geen herstellink maken.",
      wayOut:
        "Het kan niet voor jezelf, en niet voor wie ook bij een andere organisatie werkt. Vraag een andere beheerder.",
    },
    en: {
      title: "You cannot make a recovery link for this colleague.",
      wayOut:
        "It cannot be done for yourself, nor for who works at another organisation too. Ask another administrator.",
    },
  },
  "secret-not-used": {
    status: 422,
    nl: {
      title: "Deze inlogdienst werkt met een sleutel, niet met een geheim.",
      wayOut: "Laat het geheim leeg, of maak een nieuwe sleutel.",
    },
    en: {
      title: "This log-in service works with a key, not with a secret.",
      wayOut: "Leave the secret empty, or make a new key.",
    },
  },
  "key-not-used": {
    status: 422,
    nl: {
      title: "Deze inlogdienst werkt met een geheim, niet met een sleutel.",
      wayOut: "Vul een nieuw geheim in.",
    },
    en: {
      title: "This log-in service works with a secret, not with a key.",
      wayOut: "Fill in a new secret.",
    },
  },
};
