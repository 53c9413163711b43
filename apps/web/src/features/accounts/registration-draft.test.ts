import { describe, expect, test } from "vitest";
import {
  emptyRegistration,
  missingInRegistration,
  registrationBody,
} from "./registration-draft.ts";

const municipalities = [
  { code: "GM0599", region: "rotterdam" },
  { code: "GM0363", region: null },
];
const filled = {
  name: " Noor de Wit ",
  organisationName: "Wijkteam Noord",
  email: "noor@voorbeeld.nl ",
  municipality: "GM0599",
  reason: "Ik wil signalen kunnen melden.",
};

describe("asking for access", () => {
  test("needs a name, an organisation, an address and a reason", () => {
    expect(missingInRegistration(emptyRegistration)).toEqual([
      "name",
      "organisationName",
      "email",
      "reason",
    ]);
    expect(missingInRegistration({ ...filled, municipality: null })).toEqual([]);
    expect(missingInRegistration({ ...filled, reason: "  " })).toEqual(["reason"]);
  });

  test("goes to the region of the municipality", () => {
    expect(registrationBody(filled, municipalities)).toEqual({
      name: "Noor de Wit",
      organisationName: "Wijkteam Noord",
      email: "noor@voorbeeld.nl",
      reason: "Ik wil signalen kunnen melden.",
      regionId: "rotterdam",
    });
  });

  test("names no region for a municipality without one, or without a municipality", () => {
    for (const municipality of ["GM0363", "GM9999", null]) {
      const body = registrationBody({ ...filled, municipality }, municipalities);
      expect(body).not.toHaveProperty("regionId");
    }
  });
});
