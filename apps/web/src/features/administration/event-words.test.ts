import { expect, test } from "vitest";
import { eventMessages } from "./event-messages.ts";
import { eventWords } from "./event-words.ts";

test("a line of the log says in words what was done", () => {
  expect(eventWords("case.read-plan", eventMessages.nl)).toBe("Casus: plan bekeken");
  expect(eventWords("session.start", eventMessages.en)).toBe("Session: started");
});

test("an event that came later is still told apart by its code", () => {
  expect(eventWords("case.teleport", eventMessages.nl)).toBe("Casus: teleport");
});
