import { expect } from "vitest";
import type { Answer, Person, World } from "../../../test/world.ts";

/** A case of the world's coordinator with one entry in each of a few compartments. */
export type TestCase = { readonly id: string; readonly path: string; readonly number: string };

/** Opens a case through the API. */
export async function openTestCase(world: World): Promise<TestCase> {
  const opened = await world.persons.coordinator.api("POST", "/cases", {
    targetGroup: "B",
    form: "sexual",
    client: { givenName: "Vera", surname: "Waterman" },
    firstEntries: ["identity", "criminal-justice", "plan-results", "coordination-notes"].map(
      (compartment) => ({ kind: "note", compartment, text: `Over ${compartment}` }),
    ),
  });
  expectStatus(opened, 201);
  const { id, number } = opened.body as { id: string; number: string };
  return { id, path: `/cases/${id}`, number };
}

/** Lets a partner in under the covenant of the test. */
export async function invite(
  world: World,
  file: TestCase,
  organisationId: string,
): Promise<string> {
  const joined = await world.persons.coordinator.api("POST", `${file.path}/participants`, {
    organisationId,
    agreementId: world.agreementId,
    part: "Doet mee",
  });
  expectStatus(joined, 201);
  return joined.body.id;
}

/** Fails with the answer itself, which says why. */
export function expectStatus(answer: Answer, status: number): void {
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
}

/** The header for a change of a version. */
export function matching(version: number): Record<string, string> {
  return { "if-match": `"${version}"` };
}

/** Compartments of the entries that a person reads in a case; none without access. */
export async function compartmentsOf(person: Person, file: TestCase): Promise<string[]> {
  const { body } = await person.api("GET", `${file.path}/entries`);
  const items = (body.items ?? []) as { compartment: string }[];
  return [...new Set(items.map((item) => item.compartment))].sort();
}

/** The statuses of answers that came in any order. */
export function statusesOf(answers: readonly Answer[]): number[] {
  return answers.map((answer) => answer.status).toSorted((one, other) => one - other);
}
