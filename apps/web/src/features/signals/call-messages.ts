import { defineMessages } from "../../i18n/messages.ts";

/** Texts of «Bellen» beside a signal. */
export const callMessages = defineMessages(
  () => ({ title: "Bellen", danger: "Direct gevaar", all: "Alle partners" }),
  () => ({ title: "Call", danger: "Immediate danger", all: "All partners" }),
);
