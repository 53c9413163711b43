import { expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { content, openStage } from "./agreement.fixture.ts";

const world = await openWorld();
const { director, coordinator, police } = world.persons;
const stage = openStage(world);

test("an amendment takes the place of the version before it, and parts in cases move along [R379 R433]", async () => {
  const id = await stage.inForce([{}, { compartment: "identity" }]);
  const opened = await coordinator.api("POST", "/cases", {
    targetGroup: "C",
    form: "labour",
    client: { givenName: "Nina", surname: "Versie" },
    firstEntries: ["finance-work", "plan-results"].map((compartment) => ({
      kind: "note",
      compartment,
      text: compartment,
    })),
  });
  const path = `/cases/${opened.body.id}`;
  const invited = await coordinator.api("POST", `${path}/participants`, {
    organisationId: police.organisationId,
    agreementId: id,
    part: "Doet mee",
  });
  expect(invited.status, JSON.stringify(invited.body)).toBe(201);
  const seen = async () =>
    ((await police.api("GET", `${path}/entries`)).body.items as { compartment: string }[])
      .map((item) => item.compartment)
      .sort();
  expect(await seen()).toEqual(["finance-work"]);

  const next = (await stage.step(id, "amendment")).body.id;
  expect((await stage.step(id, "amendment")).body.code).toBe("amendment-exists");
  const before = (await director.api("GET", `/agreements/${next}`)).body;
  expect(before).toMatchObject({ edition: 2, amendsId: id, status: "draft" });
  expect(before.clauses.map((clause: { number: number }) => clause.number)).toEqual([1, 2]);
  const [first, second] = before.clauses;
  const { legalGround, purpose } = first;
  await director.api("POST", `/agreements/${next}/clauses/${first.id}/ending`, undefined, {
    "if-match": '"1"',
  });
  const third = await stage.addClause(next, { compartment: "plan-results", legalGround, purpose });
  expect(third.body.number).toBe(3);
  await director.api(
    "PUT",
    `/agreements/${next}/clauses/${second.id}`,
    { ...clauseOnly(second), needsConsent: true },
    { "if-match": '"1"' },
  );
  await director.api(
    "PUT",
    `/agreements/${next}`,
    { ...content, goals: "Een ander doel" },
    { "if-match": `"${await stage.versionOf(next)}"` },
  );
  const { body } = await police.api("GET", `/agreements/${next}/comparison?with=${id}`);
  expect(body.texts).toContainEqual({
    field: "goals",
    before: content.goals,
    after: "Een ander doel",
  });
  expect(
    body.clauses.map((each: { change: string; number: number }) => [each.number, each.change]),
  ).toEqual([
    [1, "removed"],
    [2, "changed"],
    [3, "added"],
  ]);
  expect(body.clauses[1].after.nl).toContain("als de cliënt toestemming gaf");

  expect(await seen()).toEqual(["finance-work"]);
  expect((await stage.step(next, "offering")).status).toBe(200);
  await stage.signAll(next);
  const done = await stage.step(next, "entry-into-force");
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  expect(await seen()).toEqual(["plan-results"]);
  expect((await director.api("GET", `/agreements/${id}`)).body.status).toBe("amended");
  const [part] = await world.sql(
    "select agreement_id from cases.participations where case_id = $1",
    [opened.body.id],
  );
  expect(part.agreement_id).toBe(next);

  const ended = await stage.step(next, "ending", { reason: "Niet meer nodig" });
  expect(ended.status).toBe(200);
  expect((await police.api("GET", path)).status).toBe(404);
  expect((await stage.step(next, "ending", { reason: "Nog eens" })).body.code).toBe("already-over");
});

function clauseOnly(clause: Record<string, unknown>) {
  const {
    id: _,
    number,
    recipient,
    sentence,
    conflicts,
    allowedActions,
    version,
    ...input
  } = clause;
  void [number, recipient, sentence, conflicts, allowedActions, version];
  return input;
}
