import { defineMessages } from "../../i18n/messages.ts";

/** Texts of the public form that asks for access. Public: «u». */
export const registrationMessages = defineMessages(
  () => ({
    title: "Toegang vragen",
    intro:
      "Schakel is voor professionals die met mensenhandel te maken krijgen. Doet uw organisatie nog niet mee, of kent u de beheerder niet? Vraag dan hier toegang.",
    danger: "Dit is geen melding. Is er nu gevaar? Bel 112.",
    name: "Uw naam",
    organisation: "Uw organisatie",
    email: "E-mailadres van uw werk",
    emailHint: "Zo kan de beheerder u bereiken.",
    municipality: "In welke gemeente werkt u?",
    municipalityHint: "Dan komt uw aanvraag bij de goede regio terecht.",
    reason: "Waarvoor hebt u toegang nodig?",
    reasonHint: "Schrijf alleen over uw werk. Noem geen cliënten of andere mensen.",
    missing: {
      name: "Vul uw naam in.",
      organisationName: "Vul de naam van uw organisatie in.",
      email: "Vul uw e-mailadres in.",
      reason: "Vertel waarvoor u toegang nodig hebt.",
    },
    send: "Aanvraag versturen",
    sentTitle: "Uw aanvraag is binnen",
    sent: "Een beheerder bekijkt uw aanvraag. Bij een ja krijgt u een link waarmee u een account maakt; die komt van de beheerder zelf.",
    toStart: "Naar de startpagina",
  }),
  () => ({
    title: "Ask for access",
    intro:
      "Schakel is for professionals who meet human trafficking in their work. Does your organisation not take part yet, or do you not know its administrator? Ask for access here.",
    danger: "This is not a report. Is somebody in danger now? Call 112.",
    name: "Your name",
    organisation: "Your organisation",
    email: "Work e-mail address",
    emailHint: "So that the administrator can reach you.",
    municipality: "In which municipality do you work?",
    municipalityHint: "Your request then reaches the right region.",
    reason: "What do you need access for?",
    reasonHint: "Write about your work only. Do not name clients or other people.",
    missing: {
      name: "Fill in your name.",
      organisationName: "Fill in the name of your organisation.",
      email: "Fill in your e-mail address.",
      reason: "Tell what you need access for.",
    },
    send: "Send request",
    sentTitle: "Your request has arrived",
    sent: "An administrator looks at your request. If the answer is yes, you get a link to make an account; it comes from the administrator in person.",
    toStart: "To the start page",
  }),
);
