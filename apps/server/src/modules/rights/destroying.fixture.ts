import { expect } from "vitest";
import type { Answer, Person, World } from "../../../test/world.ts";

/** What a test of destruction does with a world, in the words of the work. */
export type Destroying = ReturnType<typeof destroyingIn>;

export function destroyingIn(world: World) {
  const { coordinator, police, privacy } = world.persons;

  /** A closed case with a person, an entry and a partner, of which the last piece is years old. */
  async function oldCase(surname: string, lastDay = "2009-05-01"): Promise<string> {
    const opened = await coordinator.api("POST", "/cases", {
      targetGroup: "B",
      form: "sexual",
      client: { givenName: "Marta", surname, phone: "+31612345678" },
    });
    const id: string = opened.body.id;
    await coordinator.api("POST", `/cases/${id}/entries`, {
      kind: "note",
      compartment: "identity",
      text: "Kanarienotitie",
    });
    await coordinator.api("POST", `/cases/${id}/participants`, {
      organisationId: police.organisationId,
      agreementId: world.agreementId,
      part: "Doet het onderzoek",
    });
    await close(id);
    await world.sql("update cases.entries set recorded_at = $2::date where case_id = $1", [
      id,
      lastDay,
    ]);
    await world.sql("update cases.cases set opened_on = $2, closed_on = $2 where id = $1", [
      id,
      lastDay,
    ]);
    return id;
  }

  async function close(id: string): Promise<void> {
    const { body } = await coordinator.api("GET", `/cases/${id}`);
    const closure = { reason: "goals-reached", outcomes: {}, summary: "Klaar" };
    const closed = await coordinator.api("POST", `/cases/${id}/closure`, closure, {
      "if-match": `"${body.version}"`,
    });
    expect(closed.status, JSON.stringify(closed.body)).toBe(200);
  }

  async function prepare(caseIds: string[], person: Person = privacy): Promise<Answer> {
    return person.api("POST", "/destructions", { caseIds });
  }

  async function approve(id: string, person: Person = coordinator): Promise<Answer> {
    return person.api("POST", `/destructions/${id}/approval`, undefined, { "if-match": '"1"' });
  }

  async function approvedRun(caseIds: string[]): Promise<string> {
    const { body, status } = await prepare(caseIds);
    expect(status, JSON.stringify(body)).toBe(201);
    expect((await approve(body.id)).status).toBe(200);
    return body.id;
  }

  /** What is left of a dossier that could tell anything about somebody. */
  async function tracesOf(id: string): Promise<number> {
    const [row] = await world.sql(
      `select (select count(*) from cases.cases where id = $1) + (select count(*) from cases.entries where case_id = $1)
         + (select count(*) from identity.persons where dossier_id = $1)
         + (select count(*) from identity.blind_tokens where dossier_id = $1)
         + (select count(*) from identity.dossier_readers where dossier_id = $1)
         + (select count(*) from identity.data_keys where dossier_id = $1 and wrapped is not null) as count`,
      [id],
    );
    return Number(row.count);
  }

  return { oldCase, prepare, approve, approvedRun, tracesOf };
}
