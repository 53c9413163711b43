import { defineMessages } from "../../i18n/messages.ts";

/** Texts of logging in and out. */
export const accountMessages = defineMessages(
  () => ({
    login: {
      title: "Inloggen",
      demoTitle: "Kies wie je bent",
      demoIntro:
        "Dit is een oefenomgeving. Alle mensen en zaken zijn verzonnen. Kies iemand en je bent binnen.",
      demoAs: (name: string) => `Verder als ${name}`,
      otherRegion: "Landelijk",
      ownAccount: "Inloggen met een eigen account",
      passkey: "Inloggen met een passkey",
      passkeyHint: "Met je vingerafdruk, gezicht of beveiligingssleutel. Dit gaat het snelst.",
      passkeyFailed: "Dat lukte niet. Probeer het opnieuw, of log in met je wachtwoord.",
      or: "of",
      provider: (name: string) => `Inloggen via ${name}`,
      toProvider: "Je gaat naar de inlogpagina van je organisatie…",
      email: "E-mailadres van je werk",
      emailMissing: "Vul je e-mailadres in.",
      password: "Wachtwoord",
      passwordMissing: "Vul je wachtwoord in.",
      submit: "Inloggen",
      code: "Code uit je app",
      codeHint: "De zes cijfers van nu. App kwijt? Vul een herstelcode in.",
      codeMissing: "Vul de code in.",
      noAccount:
        "Nog geen account? De beheerder van je organisatie stuurt je een uitnodiging. Doet je organisatie nog niet mee, vraag dan toegang.",
      askAccess: "Toegang vragen",
    },
    again: {
      title: "Je sessie is verlopen",
      intro: (name: string) =>
        `Log opnieuw in als ${name}. Daarna gaat je werk verder waar je was. Wat je typte, staat er nog.`,
      other: "Log je in als iemand anders, dan verdwijnt wat je nog niet had bewaard.",
      confirmTitle: "Bevestig dat jij het bent",
      confirm: "Voor deze stap log je opnieuw in. Daarna gaat hij vanzelf verder.",
    },
    lock: {
      title: "Het scherm is vergrendeld",
      intro: "Er gebeurde een kwartier niets. Wat je typte, staat er nog.",
      resume: (name: string) => `Verder als ${name}`,
      logOut: "Uitloggen",
    },
  }),
  () => ({
    login: {
      title: "Sign in",
      demoTitle: "Choose who you are",
      demoIntro:
        "This is a practice environment. All people and cases are invented. Choose somebody and you are in.",
      demoAs: (name) => `Continue as ${name}`,
      otherRegion: "National",
      ownAccount: "Sign in with your own account",
      passkey: "Sign in with a passkey",
      passkeyHint: "With your fingerprint, face or security key. This is the fastest way.",
      passkeyFailed: "That did not work. Try again, or sign in with your password.",
      or: "or",
      provider: (name) => `Sign in through ${name}`,
      toProvider: "You are going to the log-in page of your organisation…",
      email: "Work e-mail address",
      emailMissing: "Fill in your e-mail address.",
      password: "Password",
      passwordMissing: "Fill in your password.",
      submit: "Sign in",
      code: "Code from your app",
      codeHint: "The six digits of this moment. Lost the app? Fill in a recovery code.",
      codeMissing: "Fill in the code.",
      noAccount:
        "No account yet? The administrator of your organisation sends you an invitation. If your organisation does not take part yet, ask for access.",
      askAccess: "Ask for access",
    },
    again: {
      title: "Your session has ended",
      intro: (name) =>
        `Sign in again as ${name}. Your work then goes on where you were. What you typed is still there.`,
      other: "If you sign in as somebody else, what you had not saved yet is lost.",
      confirmTitle: "Confirm that it is you",
      confirm: "For this step you sign in again. It then goes on by itself.",
    },
    lock: {
      title: "The screen is locked",
      intro: "Nothing happened for a quarter of an hour. What you typed is still there.",
      resume: (name) => `Continue as ${name}`,
      logOut: "Sign out",
    },
  }),
);
