import type { AgreementContent, ClauseInput } from "@schakel/contract";
import { day } from "@schakel/kernel";
import { expect } from "vitest";
import type { World } from "../../../test/world.ts";

/** What a complete agreement says. */
export const content: AgreementContent = {
  kind: "protocol",
  title: "Protocol van de test",
  setting: "regional-table",
  why: "Omdat het nodig is",
  forWhom: "Voor cliënten",
  byWhom: "Door de partijen",
  goals: "Iemand vertelt het verhaal één keer",
  targetGroups: "Minderjarigen",
  activities: "Samen overleggen",
  indicators: "Hoe vaak het lukt",
  roleDivision: "Ieder zijn eigen taak",
  validFrom: day("2026-11-01"),
  validUntil: null,
  reviewOn: day("2027-11-01"),
  dpiaReference: "DPIA protocol",
  dpiaVersion: "1.0",
  decisions: [],
};

export const clauseOfPolice: ClauseInput = {
  effect: "allow",
  recipientType: "police",
  recipientOrganisationId: null,
  recipientRole: null,
  action: "read",
  compartment: "finance-work",
  originType: null,
  originOrganisationId: null,
  purpose: "victim-protection",
  legalGround: "AVG art. 6 lid 1 sub e",
  regime: null,
  needsConsent: false,
  emergencyOnly: false,
  needsSecondPerson: false,
  track: null,
  phases: null,
  afterDays: 0,
  validFrom: null,
  validUntil: null,
};

/** Plays the life of agreements in a world, through the door. */
export function openStage(world: World) {
  const { director, coordinator, police } = world.persons;
  const parties = [
    {
      organisationId: coordinator.organisationId,
      part: "Coördineert",
      signatories: [{ accountId: coordinator.accountId, function: "Directeur" }],
    },
    {
      organisationId: police.organisationId,
      part: "Beschermt",
      signatories: [{ accountId: police.accountId, function: "Teamchef" }],
    },
  ];
  const versionOf = async (id: string) =>
    (await director.api("GET", `/agreements/${id}`)).body.version;
  const step = async (id: string, name: string, body?: unknown) =>
    director.api("POST", `/agreements/${id}/${name}`, body, {
      "if-match": `"${await versionOf(id)}"`,
    });
  const draft = async (changes: Partial<AgreementContent> = {}): Promise<string> => {
    const drafted = await director.api("POST", "/agreements", { ...content, ...changes });
    expect(drafted.status, JSON.stringify(drafted.body)).toBe(201);
    const { id } = drafted.body;
    const set = await director.api(
      "PUT",
      `/agreements/${id}/parties`,
      { parties },
      { "if-match": '"1"' },
    );
    expect(set.status, JSON.stringify(set.body)).toBe(200);
    return id;
  };
  const addClause = async (id: string, changes: Partial<ClauseInput> = {}) =>
    director.api("POST", `/agreements/${id}/clauses`, { ...clauseOfPolice, ...changes });
  const sign = async (person: typeof police, id: string) => {
    const { offered } = (await person.api("GET", `/agreements/${id}/text`)).body;
    return person.api("POST", `/agreements/${id}/signatures`, {
      textHash: offered?.textHash ?? "0".repeat(64),
    });
  };
  const signAll = async (id: string) => {
    for (const person of [coordinator, police]) {
      const signed = await sign(person, id);
      expect(signed.status, JSON.stringify(signed.body)).toBe(201);
    }
  };
  const inForce = async (
    clauses: readonly Partial<ClauseInput>[] = [{}],
    changes: Partial<AgreementContent> = {},
  ): Promise<string> => {
    const id = await draft(changes);
    for (const clause of clauses) {
      const added = await addClause(id, clause);
      expect(added.status, JSON.stringify(added.body)).toBe(201);
    }
    const offered = await step(id, "offering");
    expect(offered.status, JSON.stringify(offered.body)).toBe(200);
    await signAll(id);
    const done = await step(id, "entry-into-force");
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    return id;
  };
  return { parties, versionOf, step, draft, addClause, sign, signAll, inForce };
}
