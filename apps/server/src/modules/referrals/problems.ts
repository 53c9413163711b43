import { expectBreach } from "../../platform/database/refusal-of-database.ts";
import type { ProblemTable } from "../../platform/http/problems.ts";
import { dutyProblems, handoverProblems } from "./handover-problems.ts";

expectBreach("referrals_steps", "referral-answered");
expectBreach("referrals_once", "referral-waiting");
expectBreach("referrals_to_somebody_else", "receiver-not-fit");
expectBreach("referrals_of_open_case", "case-closed");
expectBreach("referrals_under_agreement", "nothing-to-share");
expectBreach("access_requests_steps", "request-answered");
expectBreach("handovers_one_open", "handover-open");
expectBreach("handovers_steps", "handover-answered");
expectBreach("handovers_coordinator", "coordinator-not-fit");
expectBreach("entries_before_handover", "history-frozen");
expectBreach("delegations_one_at_a_time", "delegation-overlaps");
expectBreach("delegations_delegate", "delegate-not-fit");
expectBreach("delegations_steps", "delegation-settled");
expectBreach("secrecy_forms_steps", "secrecy-form-settled");

const questions: ProblemTable = {
  "asked-day-past": {
    status: 422,
    nl: { title: "Deze dag is al voorbij.", wayOut: "Kies vandaag of een latere dag." },
    en: { title: "This day has passed.", wayOut: "Choose today or a later day." },
  },
  "referral-waiting": {
    status: 409,
    nl: {
      title: "Deze organisatie heeft al een vraag van je die openstaat.",
      wayOut: "Wacht op het antwoord, of trek de eerste vraag in.",
    },
    en: {
      title: "This organisation already has an open question from you.",
      wayOut: "Wait for the answer, or withdraw the first question.",
    },
  },
  "referral-answered": {
    status: 409,
    nl: {
      title: "Deze verwijzing is al beantwoord of ingetrokken.",
      wayOut: "Ververs en kijk hoe het er nu voor staat.",
    },
    en: {
      title: "This referral was answered or withdrawn already.",
      wayOut: "Refresh and see how it stands now.",
    },
  },
  "unknown-reason": {
    status: 422,
    nl: { title: "Deze reden staat niet (meer) in de lijst.", wayOut: "Kies een andere reden." },
    en: { title: "This reason is not in the list (any more).", wayOut: "Choose another reason." },
  },
  "unknown-purpose": {
    status: 422,
    nl: { title: "Dit doel staat niet (meer) in de lijst.", wayOut: "Kies een ander doel." },
    en: { title: "This purpose is not in the list (any more).", wayOut: "Choose another purpose." },
  },
  "too-many-access-requests": {
    status: 429,
    nl: {
      title: "Je hebt vandaag al vaak om toegang gevraagd.",
      wayOut: "Probeer het morgen weer, of bel de zorgcoördinator.",
    },
    en: {
      title: "You have asked for access many times today.",
      wayOut: "Try again tomorrow, or call the care coordinator.",
    },
  },
  "request-answered": {
    status: 409,
    nl: { title: "Dit verzoek is al beantwoord.", wayOut: "Ververs en lees het antwoord." },
    en: { title: "This request was answered already.", wayOut: "Refresh and read the answer." },
  },
  "request-lapsed": {
    status: 409,
    nl: {
      title: "Dit verzoek is verlopen.",
      wayOut: "Nodig de organisatie zelf uit als zij mee moet doen.",
    },
    en: {
      title: "This request has lapsed.",
      wayOut: "Invite the organisation yourself if it should take part.",
    },
  },
};

/** What the module referrals refuses, in words. */
export const referralProblems: ProblemTable = {
  ...questions,
  ...handoverProblems,
  ...dutyProblems,
};
