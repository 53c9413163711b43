import type { Day } from "@schakel/kernel";
import { expect, test } from "vitest";
import type { AccessFacts, Asker } from "./access-facts.ts";
import { openAccessDatabase, rangeOf } from "./access-database.fixture.ts";
import { decide } from "./decide.ts";
import { moments, purposes, randomDays, roles, type RandomCase } from "./random-access.fixture.ts";

const database = await openAccessDatabase(7, 12);
const { cases, persons, seenBy, random, organisations, world } = database;
const sql: typeof world.sql = async (text, values) => world.sql(text, values);

const askers: Asker[] = persons.flatMap((person) =>
  purposes.map((purpose) => ({ ...person, role: random.pick(roles), purpose, handlesCases: true })),
);

/** Puts other facts in the place of a case's own. */
function set(each: RandomCase, changes: Partial<AccessFacts>): void {
  each.facts = { ...each.facts, ...changes };
}

/** Changes one clause in every case, as all cases look at the same agreements. */
function setClause(agreementId: string, clauseId: string, changes: object): void {
  for (const each of cases) {
    set(each, {
      agreements: each.facts.agreements.map((agreement) =>
        agreement.id === agreementId
          ? {
              ...agreement,
              clauses: agreement.clauses.map((clause) =>
                clause.id === clauseId ? { ...clause, ...changes } : clause,
              ),
            }
          : agreement,
      ),
    });
  }
}

function setAgreement(agreementId: string, changes: object): void {
  for (const each of cases) {
    set(each, {
      agreements: each.facts.agreements.map((agreement) =>
        agreement.id === agreementId ? { ...agreement, ...changes } : agreement,
      ),
    });
  }
}

const without = <T>(all: readonly T[], one: T): T[] => all.filter((each) => each !== one);

/** What can change in a running region; each does the same in the database and in the facts. */
const changes: readonly (() => Promise<void>)[] = [
  async function clauseGetsOtherDays() {
    const agreement = random.pick(cases[0]?.facts.agreements ?? []);
    const clause = random.pick(agreement.clauses);
    const valid = randomDays(random, 0.5);
    await sql("update agreements.clauses set valid = $2 where id = $1", [
      clause.id,
      rangeOf(valid),
    ]);
    setClause(agreement.id, clause.id, { valid });
  },
  async function refusalBecomesNone() {
    const agreement = random.pick(cases[0]?.facts.agreements ?? []);
    const clause = agreement.clauses.find(
      (each) => each.effect === "deny" && each.purpose !== null,
    );
    if (!clause || clause.compartment === "care-health") return;
    await sql("update agreements.clauses set effect = 'allow' where id = $1", [clause.id]);
    setClause(agreement.id, clause.id, { effect: "allow" });
  },
  async function clauseIsTakenAway() {
    const agreement = random.pick(cases[0]?.facts.agreements ?? []);
    const clause = random.pick(agreement.clauses);
    await sql("delete from agreements.clauses where id = $1", [clause.id]);
    setAgreement(agreement.id, { clauses: without(agreement.clauses, clause) });
  },
  async function agreementEndsOrReturns() {
    const agreement = random.pick(cases[0]?.facts.agreements ?? []);
    const isInForce = !agreement.isInForce;
    const status = isInForce ? "in-force" : "ended";
    await sql("update agreements.agreements set status = $2 where id = $1", [agreement.id, status]);
    setAgreement(agreement.id, { isInForce });
  },
  async function partySignsOrNot() {
    const agreement = random.pick(cases[0]?.facts.agreements ?? []);
    const { id } = random.pick(organisations);
    const signs = !agreement.signedBy.includes(id);
    await sql(
      "update agreements.parties set signed_on = $3 where agreement_id = $1 and organisation_id = $2",
      [agreement.id, id, signs ? "2026-01-01" : null],
    );
    setAgreement(agreement.id, {
      signedBy: signs ? [...agreement.signedBy, id] : without(agreement.signedBy, id),
    });
  },
  async function partEnds() {
    const each = random.pick(cases);
    const part = each.facts.parts.find((one) => one.endedOn === null);
    if (!part) return;
    await sql(
      `update cases.participations set ended_at = '2026-11-12', ended_on = '2026-11-12', sealed_ended_reason = '\\x00'
        where case_id = $1 and organisation_id = $2 and agreement_id = $3 and ended_at is null`,
      [each.id, part.organisationId, part.agreementId],
    );
    const ended = { ...part, endedOn: "2026-11-12" as Day };
    set(each, { parts: [...without(each.facts.parts, part), ended] });
  },
  async function consentsAreWithdrawn() {
    const each = random.pick(cases);
    await sql("update cases.consents set withdrawn_on = '2026-11-03' where case_id = $1", [
      each.id,
    ]);
    set(each, { consents: each.facts.consents.map((one) => ({ ...one, isOver: true })) });
  },
  async function phaseAndTracksMove() {
    const each = random.pick(cases);
    const phase = random.pick(["referral", "shelter", "monitoring"] as const);
    await sql("update cases.cases set phase = $2, tracks = '{care,aliens}' where id = $1", [
      each.id,
      phase,
    ]);
    set(each, { phase, tracks: ["care", "aliens"] });
  },
  async function approvalEnds() {
    const each = random.pick(cases);
    await sql("update agreements.approvals set ended_at = '2026-11-03' where case_id = $1", [
      each.id,
    ]);
    set(each, { approvals: [] });
  },
  async function emergencyIsClosed() {
    const each = random.pick(cases);
    await sql("update cases.emergency_accesses set closed_at = opened_at where case_id = $1", [
      each.id,
    ]);
    const emergencies = each.facts.emergencies.map((one) => ({ ...one, isClosed: true }));
    set(each, { emergencies });
  },
  async function keptRightEnds() {
    const each = random.pick(cases);
    await sql("update cases.kept_rights set ended_at = '2026-11-03' where case_id = $1", [each.id]);
    set(each, { keptRights: [] });
  },
  async function anotherOrganisationCoordinates() {
    const each = random.pick(cases);
    const organisation = random.pick(organisations);
    const member = persons.find((person) => person.organisationId === organisation.id)?.accountId;
    await sql(
      "update cases.coordinators set membership_id = $2, organisation_key = $3 where case_id = $1",
      [each.id, member, organisation.key],
    );
    set(each, { coordinatingOrganisationId: organisation.id });
  },
];

async function differences(): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const asker of askers) {
    const at = random.pick(moments);
    const seen = await seenBy(asker, at);
    for (const { facts, entries, personId } of cases) {
      const identity = {
        action: "read",
        compartment: "identity",
        origin: null,
        onwardUse: "agreement",
      } as const;
      if (decide(facts, asker, identity, at).allowed !== seen.persons.has(personId))
        found.push([asker, at, personId]);
      for (const { id, compartment, supplier, onwardUse } of entries) {
        const origin = { organisationId: supplier.id, organisationType: supplier.type };
        const decision = decide(
          facts,
          asker,
          { action: "read", compartment, origin, onwardUse },
          at,
        );
        if (decision.allowed !== seen.entries.has(id)) found.push([asker, at, id, decision]);
      }
    }
  }
  return found;
}

test("every change of agreement, part, consent, phase or coordinator holds at the next statement [R387 R432]", async () => {
  expect(await differences()).toEqual([]);
  const rounds = Number(process.env["SCHAKEL_SOAK_ROUNDS"] ?? 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const change of changes) {
      await change();
      expect((await differences()).slice(0, 2), change.name).toEqual([]);
    }
  }
}, 600_000);
