import { expect, test } from "vitest";
import { dutyMessages } from "./duty-messages.ts";
import { emptySecrecy, missingIn, secrecyBody, secrecyStepNames } from "./secrecy-steps.ts";

const m = dutyMessages.nl.secrecy;
const filled = {
  consentAttempted: " Gevraagd ",
  seriousHarm: "Geweld",
  noOtherWay: "Geen",
  leastTold: "Adres",
  recipient: "Politie",
  secondAccountId: "a1",
};

test("a form without an answer to every step, or without a second person, is not sent", () => {
  expect(missingIn(emptySecrecy, m).map((each) => each.name)).toEqual([
    ...secrecyStepNames.map((name) => `steps/${name}`),
    "secondAccountId",
  ]);
  expect(missingIn({ ...filled, noOtherWay: "  " }, m)).toEqual([
    { name: "steps/noOtherWay", message: m.missing.noOtherWay },
  ]);
  expect(missingIn(filled, m)).toEqual([]);
});

test("a form goes without spaces around its answers", () => {
  const { steps, secondAccountId } = secrecyBody(filled);
  expect(secondAccountId).toBe("a1");
  expect(steps.consentAttempted).toBe("Gevraagd");
  expect(Object.keys(steps)).toEqual([...secrecyStepNames]);
});
