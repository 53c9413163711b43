import type { ProblemTable } from "../../platform/http/problems.ts";

/** What people read when signing in, or their means of signing in, are refused. */
export const signInProblems: ProblemTable = {
  "sign-in-failed": {
    status: 401,
    nl: {
      title: "Inloggen lukt niet met deze gegevens.",
      wayOut:
        "Kijk of alles klopt en neem een nieuwe code uit je app. Klopt het? Wacht een kwartier, gebruik je passkey, of vraag je beheerder om hulp.",
    },
    en: {
      title: "Signing in does not work with these details.",
      wayOut:
        "Check everything and take a new code from your app. All right? Wait a quarter of an hour, use your passkey, or ask your administrator.",
    },
  },
  "sign-in-again": {
    status: 403,
    nl: {
      title: "Bevestig eerst dat jij het bent.",
      wayOut: "Log opnieuw in en doe dit binnen een kwartier.",
    },
    en: {
      title: "First confirm that it is you.",
      wayOut: "Sign in again and do this within a quarter of an hour.",
    },
  },
  "session-needed": {
    status: 403,
    nl: {
      title: "Dit kan niet met een token.",
      wayOut: "Log zelf in en doe het op het scherm.",
    },
    en: {
      title: "This cannot be done with a token.",
      wayOut: "Sign in yourself and do it on the screen.",
    },
  },
  "too-many-attempts": {
    status: 429,
    nl: {
      title: "Er komen te veel pogingen tegelijk.",
      wayOut: "Wacht een minuut en probeer het opnieuw.",
    },
    en: {
      title: "Too many attempts at the same time.",
      wayOut: "Wait a minute and try again.",
    },
  },
  "challenge-expired": {
    status: 410,
    nl: {
      title: "Dit duurde te lang of is al gebruikt.",
      wayOut: "Begin deze stap opnieuw.",
    },
    en: {
      title: "This took too long or was already used.",
      wayOut: "Start this step again.",
    },
  },
  "passkey-refused": {
    status: 422,
    nl: {
      title: "Deze passkey kunnen we niet gebruiken.",
      wayOut: "Probeer het opnieuw, en bevestig met je vinger, gezicht of pincode.",
    },
    en: {
      title: "This passkey cannot be used.",
      wayOut: "Try again, and confirm with your finger, face or PIN.",
    },
  },
  "passkey-known": {
    status: 409,
    nl: {
      title: "Deze passkey is al bekend.",
      wayOut: "Je kunt er al mee inloggen. Kies anders een ander apparaat.",
    },
    en: {
      title: "This passkey is already known.",
      wayOut: "You can already sign in with it. Otherwise choose another device.",
    },
  },
  "last-credential": {
    status: 409,
    nl: {
      title: "Dit is je enige manier om in te loggen.",
      wayOut: "Voeg eerst een andere passkey of een wachtwoord toe.",
    },
    en: {
      title: "This is your only means of signing in.",
      wayOut: "First add another passkey or a password.",
    },
  },
  "identity-unknown": {
    status: 403,
    nl: {
      title: "Je organisatie kent je, maar Schakel nog niet.",
      wayOut: "Vraag je beheerder om een uitnodiging.",
    },
    en: {
      title: "Your organisation knows you, but Schakel does not yet.",
      wayOut: "Ask your administrator for an invitation.",
    },
  },
  "identity-linked": {
    status: 409,
    nl: {
      title: "Dit account van je organisatie hoort al bij iemand.",
      wayOut: "Log ermee in en open de uitnodiging opnieuw.",
    },
    en: {
      title: "This account of your organisation already belongs to somebody.",
      wayOut: "Sign in with it and open the invitation again.",
    },
  },
  "provider-unknown": {
    status: 404,
    nl: {
      title: "Deze manier van inloggen is er niet (meer).",
      wayOut: "Kies een andere manier, of vraag je beheerder.",
    },
    en: {
      title: "This way of signing in does not exist (any more).",
      wayOut: "Choose another way, or ask your administrator.",
    },
  },
  "provider-away": {
    status: 503,
    nl: {
      title: "De inlogdienst van de organisatie antwoordt niet goed.",
      wayOut: "Probeer het over een halve minuut opnieuw, of log anders in.",
    },
    en: {
      title: "The log-in service of the organisation does not answer well.",
      wayOut: "Try again in half a minute, or sign in another way.",
    },
  },
  "provider-refused": {
    status: 401,
    nl: {
      title: "De inlogdienst heeft dit niet bevestigd.",
      wayOut: "Begin het inloggen opnieuw in dit venster.",
    },
    en: {
      title: "The log-in service did not confirm this.",
      wayOut: "Start signing in again in this window.",
    },
  },
};
