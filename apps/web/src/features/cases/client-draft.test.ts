import { expect, test } from "vitest";
import type { Client } from "./case-api.ts";
import { checkClient, clientBody, clientDraftOf, isBlankClient, noClient } from "./client-draft.ts";

const known: Client = {
  id: "p",
  givenName: "ا",
  surname: "O'Neill-Çelik",
  alias: null,
  birthDay: null,
  birthYear: 2004,
  gender: "woman",
  nationality: "NG",
  languages: ["en", "yo"],
  needsInterpreter: true,
  phone: "+31 6 12345678",
  email: null,
  bsn: null,
  vNumber: null,
  documentNumber: null,
  version: 3,
};

test("nothing known is a proper answer: only what is unknown is sent as unknown", () => {
  expect(isBlankClient(noClient)).toBe(true);
  expect(clientBody(noClient)).toEqual({
    gender: "unknown",
    languages: [],
    needsInterpreter: false,
  });
});

test("what is known goes through the form unchanged, a year stays a year", () => {
  const draft = clientDraftOf(known);
  expect(draft.birth).toEqual({ kind: "estimated", day: "2004-01-01", precision: "year" });
  expect(clientBody(draft)).toEqual({
    givenName: "ا",
    surname: "O'Neill-Çelik",
    birthYear: 2004,
    gender: "woman",
    nationality: "NG",
    languages: ["en", "yo"],
    needsInterpreter: true,
    phone: "+31 6 12345678",
  });
});

test("an estimate never becomes a day that looks known", () => {
  const birth = { kind: "estimated", day: "2004-04-01", precision: "month" } as const;
  expect(clientBody({ ...noClient, birth })).toMatchObject({ birthYear: 2004 });
  expect("birthDay" in clientBody({ ...noClient, birth })).toBe(false);
});

test("a date that does not exist is named before it is sent", () => {
  const birth = { kind: "invalid", text: "30-2-2004", issue: "no-such-day" } as const;
  expect(checkClient({ ...noClient, birth }, "client/", "geen datum")).toEqual([
    { name: "client/birthDay", message: "geen datum" },
  ]);
});
