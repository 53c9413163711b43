import { defineMessages } from "../../i18n/messages.ts";

/** Texts of the requests to be let into the members area. */
export const registrationMessages = defineMessages(
  () => ({
    title: "Aanvragen voor toegang",
    intro:
      "Mensen die op de openbare pagina om toegang vroegen, oudste bovenaan. Controleer wie het is voordat je ja zegt, bijvoorbeeld door de organisatie te bellen.",
    empty: "Geen open aanvragen",
    emptyWhy: "Vraagt iemand via de inlogpagina om toegang, dan staat dat hier.",
    asked: (moment: string) => `Gevraagd ${moment}`,
    reason: "Reden",
    national: "Geen regio genoemd",
    approve: "Toelaten",
    decline: "Afwijzen",
    more: "Meer laden",
    approval: {
      title: (name: string) => `${name} toelaten`,
      text: "Kies waar deze collega gaat werken en in welke rol. Daarna krijg je een link om zelf door te geven.",
      organisation: "Organisatie",
      organisationHint: (typed: string) => `Zelf ingevuld: ${typed}`,
      role: "Rol",
      roleHint: "De rol bepaalt wat iemand kan en voor welk doel.",
      missingOrganisation: "Kies een organisatie uit de lijst.",
      missingRole: "Kies een rol.",
      confirm: "Toelaten en link maken",
      shown: "De link is klaar",
      done: "Klaar",
    },
    refusal: {
      title: (name: string) => `Aanvraag van ${name} afwijzen`,
      reason: "Waarom niet?",
      reasonHint:
        "Alleen voor het dossier van aanvragen. Schakel stuurt niets; laat het zelf weten.",
      missing: "Schrijf waarom je de aanvraag afwijst.",
      confirm: "Afwijzen",
      done: (name: string) => `De aanvraag van ${name} is afgewezen.`,
    },
  }),
  () => ({
    title: "Requests for access",
    intro:
      "People who asked for access on the public page, oldest first. Check who it is before you say yes, for instance by calling the organisation.",
    empty: "No open requests",
    emptyWhy: "When somebody asks for access from the log-in page, it appears here.",
    asked: (moment) => `Asked ${moment}`,
    reason: "Reason",
    national: "No region named",
    approve: "Let in",
    decline: "Decline",
    more: "Load more",
    approval: {
      title: (name) => `Let in ${name}`,
      text: "Choose where this colleague will work and in which role. You then get a link to hand over in person.",
      organisation: "Organisation",
      organisationHint: (typed) => `As filled in: ${typed}`,
      role: "Role",
      roleHint: "The role decides what somebody can do and for which purpose.",
      missingOrganisation: "Choose an organisation from the list.",
      missingRole: "Choose a role.",
      confirm: "Let in and make link",
      shown: "The link is ready",
      done: "Done",
    },
    refusal: {
      title: (name) => `Decline the request of ${name}`,
      reason: "Why not?",
      reasonHint: "Only for the file of requests. Schakel sends nothing; tell them yourself.",
      missing: "Write why you decline the request.",
      confirm: "Decline",
      done: (name) => `The request of ${name} has been declined.`,
    },
  }),
);
