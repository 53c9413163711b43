import { defineMessages } from "../../i18n/messages.ts";

/**
 * What people read when a log-in at their organisation comes back with `?melding=<code>`: the words
 * of the server's own refusals, which a redirect cannot carry. `refusal-notice.test.ts` compares
 * them.
 */
export const refusalMessages = defineMessages(
  () => ({
    "sign-in-failed": {
      title: "Inloggen lukt niet met deze gegevens.",
      wayOut:
        "Kijk of alles klopt en neem een nieuwe code uit je app. Klopt het? Wacht een kwartier, gebruik je passkey, of vraag je beheerder om hulp.",
    },
    "too-many-attempts": {
      title: "Er komen te veel pogingen tegelijk.",
      wayOut: "Wacht een minuut en probeer het opnieuw.",
    },
    "challenge-expired": {
      title: "Dit duurde te lang of is al gebruikt.",
      wayOut: "Begin deze stap opnieuw.",
    },
    "identity-unknown": {
      title: "Je organisatie kent je, maar Schakel nog niet.",
      wayOut: "Vraag je beheerder om een uitnodiging.",
    },
    "identity-linked": {
      title: "Dit account van je organisatie hoort al bij iemand.",
      wayOut: "Log ermee in en open de uitnodiging opnieuw.",
    },
    "provider-unknown": {
      title: "Deze manier van inloggen is er niet (meer).",
      wayOut: "Kies een andere manier, of vraag je beheerder.",
    },
    "provider-away": {
      title: "De inlogdienst van de organisatie antwoordt niet goed.",
      wayOut: "Probeer het over een halve minuut opnieuw, of log anders in.",
    },
    "provider-refused": {
      title: "De inlogdienst heeft dit niet bevestigd.",
      wayOut: "Begin het inloggen opnieuw in dit venster.",
    },
    "invitation-unknown": {
      title: "Deze uitnodiging werkt niet (meer).",
      wayOut: "Een link werkt één keer en 72 uur. Vraag je beheerder om een nieuwe.",
    },
    "account-exists": {
      title: "Je hebt al een account.",
      wayOut: "Log in en open de link daarna opnieuw; dan komt de nieuwe rol erbij.",
    },
    "email-missing": {
      title: "Met een wachtwoord hoort een e-mailadres.",
      wayOut: "Vul je adres in, of kies een passkey.",
    },
    other: {
      title: "Inloggen is niet gelukt.",
      wayOut: "Probeer het opnieuw, of log op een andere manier in.",
    },
  }),
  () => ({
    "sign-in-failed": {
      title: "Signing in does not work with these details.",
      wayOut:
        "Check everything and take a new code from your app. All right? Wait a quarter of an hour, use your passkey, or ask your administrator.",
    },
    "too-many-attempts": {
      title: "Too many attempts at the same time.",
      wayOut: "Wait a minute and try again.",
    },
    "challenge-expired": {
      title: "This took too long or was already used.",
      wayOut: "Start this step again.",
    },
    "identity-unknown": {
      title: "Your organisation knows you, but Schakel does not yet.",
      wayOut: "Ask your administrator for an invitation.",
    },
    "identity-linked": {
      title: "This account of your organisation already belongs to somebody.",
      wayOut: "Sign in with it and open the invitation again.",
    },
    "provider-unknown": {
      title: "This way of signing in does not exist (any more).",
      wayOut: "Choose another way, or ask your administrator.",
    },
    "provider-away": {
      title: "The log-in service of the organisation does not answer well.",
      wayOut: "Try again in half a minute, or sign in another way.",
    },
    "provider-refused": {
      title: "The log-in service did not confirm this.",
      wayOut: "Start signing in again in this window.",
    },
    "invitation-unknown": {
      title: "This invitation does not work (any more).",
      wayOut: "A link works once and for 72 hours. Ask your administrator for a new one.",
    },
    "account-exists": {
      title: "You already have an account.",
      wayOut: "Sign in and open the link again; the new role is then added.",
    },
    "email-missing": {
      title: "A password goes with an e-mail address.",
      wayOut: "Fill in your address, or choose a passkey.",
    },
    other: {
      title: "Signing in did not succeed.",
      wayOut: "Try again, or sign in another way.",
    },
  }),
);
