import { defineMessages } from "../../i18n/messages.ts";

/** Texts of what a clause still waits for, and of the second person. */
export const sharingMessages = defineMessages(
  () => ({
    conditions: {
      consent: "wacht op toestemming",
      "second-person": "wacht op tweede persoon",
      "emergency-only": "alleen in nood",
      objection: "bezwaar van de cliënt",
    },
    phase: (phases: string) => `alleen in fase ${phases}`,
    track: (track: string) => `alleen op het spoor ${track}`,
    role: (role: string) => `alleen voor ${role}`,
    denied: (by: string) => `verbod door ${by}`,
    clause: (number: number) => `artikel ${number}`,
    ask: "Tweede persoon vragen",
    asked: "Gevraagd. Een collega kan het goedkeuren bij Partners.",
    approvals: {
      title: "Tweede persoon",
      waits: "Wacht op tweede persoon",
      approved: (name: string) => `Goedgekeurd door ${name}`,
      asked: (name: string, when: string) => `Gevraagd door ${name}, ${when}`,
      approve: "Goedkeuren",
      end: "Goedkeuring intrekken",
      withdraw: "Vraag intrekken",
    },
  }),
  () => ({
    conditions: {
      consent: "waits for consent",
      "second-person": "waits for a second person",
      "emergency-only": "in an emergency only",
      objection: "the client objected",
    },
    phase: (phases) => `only in the phase ${phases}`,
    track: (track) => `only on the track ${track}`,
    role: (role) => `only for ${role}`,
    denied: (by) => `refused by ${by}`,
    clause: (number) => `clause ${number}`,
    ask: "Ask a second person",
    asked: "Asked. A colleague can approve it under Partners.",
    approvals: {
      title: "Second person",
      waits: "Waits for a second person",
      approved: (name) => `Approved by ${name}`,
      asked: (name, when) => `Asked by ${name}, ${when}`,
      approve: "Approve",
      end: "Take the approval back",
      withdraw: "Withdraw the question",
    },
  }),
);
