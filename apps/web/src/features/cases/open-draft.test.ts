import { expect, test } from "vitest";
import { checkOpening, clientFrom, emptyOpening, openingBody } from "./open-draft.ts";
import { noQuestion } from "./person-question.ts";

const words = {
  missingGroup: "group",
  missingForm: "form",
  missingCoordinator: "coordinator",
  youngButAdult: "young",
  oldButMinor: "old",
  wrongBirth: "birth",
};
const today = "2026-11-22";
const whole = { ...emptyOpening, targetGroup: "B", form: "sexual", coordinatorId: "m1" } as const;
const born = (day: string) => ({ ...whole.client, birth: { kind: "exact", day } as const });

test("a case needs a target group, a form and its one coordinator; the client may be unknown", () => {
  const missing = checkOpening(emptyOpening, today, words).map((error) => error.message);
  expect(missing).toEqual(["group", "form", "coordinator"]);
  expect(checkOpening(whole, today, words)).toEqual([]);
  expect("client" in (openingBody(whole) ?? {})).toBe(false);
  expect(openingBody(whole)?.coordinatorMembershipId).toBe("m1");
  const mine = openingBody({ ...whole, coordinatorId: "me" }) ?? {};
  expect("coordinatorMembershipId" in mine).toBe(false);
});

test("a birth date that contradicts «minor» is asked back before anything is sent", () => {
  const child = { ...whole, client: born("2009-11-23") };
  expect(checkOpening(child, today, words)).toEqual([{ name: "isMinor", message: "young" }]);
  const adult = { ...whole, isMinor: true, client: born("2008-11-22") };
  expect(checkOpening(adult, today, words)).toEqual([{ name: "isMinor", message: "old" }]);
});

test("what was searched for is carried into the form", () => {
  const client = clientFrom({ ...noQuestion, text: "Amara Okonkwo", phone: " 06 12345678 " });
  expect(client).toMatchObject({ givenName: "Amara", surname: "Okonkwo", phone: "06 12345678" });
  expect(openingBody({ ...whole, client })?.client).toMatchObject({ surname: "Okonkwo" });
});
