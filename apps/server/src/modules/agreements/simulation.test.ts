import { expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { openStage } from "./agreement.fixture.ts";

const world = await openWorld();
const { director, coordinator, police } = world.persons;
const stage = openStage(world);
const id = await stage.draft();
await stage.addClause(id, { phases: ["shelter"] });
await stage.addClause(id, { compartment: "residence", needsConsent: true });
await stage.addClause(id, { compartment: "criminal-justice", emergencyOnly: true });
await stage.addClause(id, { effect: "deny", compartment: "identity", purpose: null });

const wish = {
  organisationId: police.organisationId,
  role: "police-officer",
  purpose: "victim-protection",
  on: "2026-12-01",
  caseId: null,
  example: {
    phase: "shelter",
    tracks: ["care"],
    consentGiven: false,
    objected: false,
    approved: false,
    inEmergency: false,
  },
};

async function look(changes: object = {}, person = director) {
  const { status, body } = await person.api("POST", `/agreements/${id}/simulations`, {
    ...wish,
    ...changes,
  });
  const of = (compartment: string) =>
    body.compartments?.find((each: { compartment: string }) => each.compartment === compartment)
      ?.read;
  return { status, body, of };
}

test("a draft shows what somebody would see, by which clause, and why not [R433]", async () => {
  const { of } = await look();
  expect(of("finance-work")).toMatchObject({
    allowed: true,
    basis: "agreement",
    clauses: [{ number: 1 }],
  });
  expect(of("residence")).toMatchObject({
    allowed: false,
    reason: "needs-consent",
    clauses: [{ number: 2 }],
  });
  expect(of("criminal-justice")).toMatchObject({ allowed: false, reason: "emergency-only" });
  expect(of("care-health")).toMatchObject({ allowed: false, reason: "no-clause" });
  const example = { ...wish.example, phase: "referral", consentGiven: true, inEmergency: true };
  const other = await look({ example });
  expect(other.of("finance-work")).toMatchObject({ reason: "other-phase" });
  expect(other.of("residence")).toMatchObject({ allowed: true });
  expect(other.of("criminal-justice")).toMatchObject({ allowed: true, basis: "emergency" });
  expect((await look({ role: "chain-director" })).of("finance-work")).toMatchObject({
    reason: "role-handles-no-cases",
  });
  expect((await look({ on: "2026-10-01" })).of("finance-work")).toMatchObject({
    reason: "not-on-this-day",
  });
  expect((await look({ organisationId: director.organisationId })).body.code).toBe("not-a-party");
});

test("a real case opens to who coordinates it, and not to a manager of agreements", async () => {
  const opened = await coordinator.api("POST", "/cases", {
    targetGroup: "B",
    form: "sexual",
    client: { givenName: "Sim", surname: "Proef" },
  });
  const caseId = opened.body.id;
  const real = await look({ caseId }, coordinator);
  expect(real.status, JSON.stringify(real.body)).toBe(200);
  expect(real.body.caseNumber).not.toBeNull();
  expect(real.of("finance-work")).toMatchObject({ reason: "other-phase" });
  expect((await look({ caseId })).status).toBe(404);
});
