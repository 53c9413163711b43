import { defineMessages } from "../../i18n/messages.ts";

/** The few words that other screens show of this feature; the rest loads with its own screens. */
export const waitingMessages = defineMessages(
  (f) => ({
    section: "Samenwerking",
    late: "te laat",
    title: "Vragen en antwoorden",
    referrals: (count: number) =>
      f.plural(count, {
        one: "1 verwijzing wacht op antwoord",
        other: "# verwijzingen wachten op antwoord",
      }),
    accessRequests: (count: number) =>
      f.plural(count, { one: "1 verzoek om toegang", other: "# verzoeken om toegang" }),
    handovers: (count: number) =>
      f.plural(count, {
        one: "1 casus wordt je aangeboden",
        other: "# casussen worden je aangeboden",
      }),
    delegations: (count: number) =>
      f.plural(count, { one: "1 vraag om waar te nemen", other: "# vragen om waar te nemen" }),
    secrecyForms: (count: number) =>
      f.plural(count, {
        one: "1 formulier wacht op jou als tweede persoon",
        other: "# formulieren wachten op jou als tweede persoon",
      }),
    nothing: "Er wacht niets op jullie.",
    all: "Naar Verwijzingen",
    overdue: "Te laat beantwoord",
    overdueLine: (name: string, day: string) => `${name} zou antwoorden op ${day}`,
  }),
  (f) => ({
    section: "Working together",
    late: "late",
    title: "Questions and answers",
    referrals: (count) =>
      f.plural(count, {
        one: "1 referral waits for an answer",
        other: "# referrals wait for an answer",
      }),
    accessRequests: (count) =>
      f.plural(count, { one: "1 request for access", other: "# requests for access" }),
    handovers: (count) =>
      f.plural(count, { one: "1 case is offered to you", other: "# cases are offered to you" }),
    delegations: (count) =>
      f.plural(count, { one: "1 question to stand in", other: "# questions to stand in" }),
    secrecyForms: (count) =>
      f.plural(count, {
        one: "1 form waits for you as second person",
        other: "# forms wait for you as second person",
      }),
    nothing: "Nothing waits for you.",
    all: "To Referrals",
    overdue: "Answers that are late",
    overdueLine: (name, day) => `${name} was to answer by ${day}`,
  }),
);
