import { newId } from "@schakel/kernel";
import { openWorld } from "../../../test/world.ts";
import type { AccessFacts, AgreementFacts, Asker, Days } from "./access-facts.ts";
import {
  compartments,
  emergencyHours,
  moments,
  randomAgreement,
  randomCase,
  seededRandom,
  type Organisation,
  type RandomCase,
} from "./random-access.fixture.ts";

/** Somebody who asks: two people for every organisation. */
export type Person = Pick<Asker, "accountId" | "organisationId" | "organisationType">;

/** What the database lets an asker see and add at a moment. */
export type Seen = {
  readonly entries: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** `case|compartment` for things without a supplier, and for adding. */
  readonly reads: ReadonlySet<string>;
  readonly contributes: ReadonlySet<string>;
};

const types = ["police", "police", "shelter", "municipality", "health-care", "shelter"];

/** Random agreements and cases, in the database through its own triggers and as facts in memory. */
export async function openAccessDatabase(seed: number, caseCount: number) {
  const world = await openWorld();
  const sql: typeof world.sql = async (text, values) => world.sql(text, values);
  const random = seededRandom(seed);
  const { organisations, persons } = await addPeople(types);
  const first = (organisation: Organisation): string =>
    persons.find((person) => person.organisationId === organisation.id)?.accountId ?? "";
  const agreements = [1, 2, 3, 4].map(() => randomAgreement(random, organisations));
  for (const agreement of agreements) await writeAgreement(agreement);
  const cases: RandomCase[] = [];
  for (let nth = 0; nth < caseCount; nth += 1) {
    const made = randomCase(random, organisations, agreements, first);
    cases.push(made);
    await writeCase(made);
  }

  async function addPeople(of: readonly string[]) {
    const made: { organisations: Organisation[]; persons: Person[] } = {
      organisations: [],
      persons: [],
    };
    for (const type of of) {
      const id = newId();
      const [row] = await sql(
        "insert into partners.organisations (id, type, name, region_id) values ($1, $2, $3, 'rotterdam') returning key",
        [id, type, `${type} ${made.organisations.length}`],
      );
      made.organisations.push({ id, type, key: row.key });
      for (const nth of [1, 2]) {
        const accountId = newId();
        await sql("insert into accounts.accounts (id, display_name) values ($1, $2)", [
          accountId,
          `Persoon ${nth}`,
        ]);
        await sql(
          "insert into accounts.memberships (id, account_id, organisation_id, role_id, region_id, valid) values ($1, $1, $2, 'police-officer', 'rotterdam', '[2020-01-01,)')",
          [accountId, id],
        );
        made.persons.push({ accountId, organisationId: id, organisationType: type });
      }
    }
    return made;
  }

  function keyOf(organisationId: string): Organisation {
    const found = organisations.find((each) => each.id === organisationId);
    if (!found) throw new Error(`no organisation ${organisationId}`);
    return found;
  }

  async function writeAgreement(agreement: AgreementFacts): Promise<void> {
    await sql(
      `insert into agreements.agreements (id, kind, title, region_id, status, valid, review_on, why, for_whom, by_whom, dpia_reference, dpia_version)
       values ($1, 'covenant', 'Toeval', $2, $3, $4, '2027-01-01', 'Waarom', 'Voor wie', 'Door wie', 'DPIA', '1')`,
      [
        agreement.id,
        agreement.regionId,
        agreement.isInForce ? "in-force" : "ended",
        rangeOf(agreement.valid),
      ],
    );
    for (const organisation of organisations) {
      const signed = agreement.signedBy.includes(organisation.id) ? "2026-01-01" : null;
      await sql(
        "insert into agreements.parties (agreement_id, organisation_id, part, signed_on) values ($1, $2, 'Doet mee', $3)",
        [agreement.id, organisation.id, signed],
      );
    }
    for (const [index, clause] of agreement.clauses.entries()) {
      await sql(
        `insert into agreements.clauses (id, agreement_id, number, effect, recipient_type, recipient_organisation_id, recipient_role,
           action, compartment, origin_type, origin_organisation_id, purpose, legal_ground, needs_consent, emergency_only,
           needs_second_person, track, phases, after_days, valid)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'Grond', $13, $14, $15, $16, $17, $18, $19)`,
        [
          clause.id,
          agreement.id,
          index + 1,
          clause.effect,
          clause.recipientType,
          clause.recipientOrganisationId,
          clause.recipientRole,
          clause.action,
          clause.compartment,
          clause.originType,
          clause.originOrganisationId,
          clause.purpose,
          clause.needsConsent,
          clause.emergencyOnly,
          clause.needsSecondPerson,
          clause.track,
          clause.phases,
          clause.afterDays,
          rangeOf(clause.valid),
        ],
      );
    }
  }

  async function writeCase({ id, personId, facts, entries }: RandomCase): Promise<void> {
    const owner = keyOf(facts.coordinatingOrganisationId ?? "");
    const member = first(owner);
    await sql(
      `with key as (insert into identity.data_keys (dossier_id, wrapped, key_id) values ($1, '\\x${"00".repeat(40)}', 'k') returning dossier_id)
       insert into cases.cases (id, number, pseudonym, region_id, owner_organisation_id, owner_organisation_key, target_group, form, opened_on, phase, tracks, status, closed_on, closing_reason)
       select dossier_id, dossier_id::text, 'Toeval', $2, $3, $4, 'A', 'sexual', '2026-10-01', $5, $6, 'closed', '2026-10-02', 'other' from key`,
      [id, facts.regionId, owner.id, owner.key, facts.phase, facts.tracks],
    );
    await sql(
      "insert into cases.coordinators (id, case_id, membership_id, organisation_key, period) values ($1, $1, $2, $3, '[2026-10-01,)')",
      [id, member, owner.key],
    );
    await writeStakes(id, facts);
    await sql(
      "insert into identity.persons (id, dossier_id, registered_by_key, sealed_names) values ($1, $2, $3, '\\x00')",
      [personId, id, owner.key],
    );
    for (const entry of entries) {
      await sql(
        `insert into cases.entries (id, case_id, kind, compartment, origin_organisation_key, origin_organisation_id, origin_organisation_type,
           author_account_id, event_at, recorded_at, onward_use, sealed_text)
         values ($1, $2, 'note', $3, $4, $5, $6, $7, '2026-11-01', '2026-11-01', $8, '\\x00')`,
        [
          entry.id,
          id,
          entry.compartment,
          entry.supplier.key,
          entry.supplier.id,
          entry.supplier.type,
          member,
          entry.onwardUse,
        ],
      );
    }
  }

  async function writeStakes(caseId: string, facts: AccessFacts): Promise<void> {
    for (const part of facts.parts) {
      const { id, key, type } = keyOf(part.organisationId);
      await sql(
        `insert into cases.participations (id, case_id, organisation_id, organisation_key, organisation_type, agreement_id, sealed_part, valid, ended_at, ended_on, sealed_ended_reason)
         values ($1, $2, $3, $4, $5, $6, '\\x00', $7, $8::date, $8::date, case when $8::date is not null then '\\x00'::bytea end)`,
        [newId(), caseId, id, key, type, part.agreementId, rangeOf(part.valid), part.endedOn],
      );
    }
    for (const right of facts.keptRights) {
      const { id, key, type } = keyOf(right.organisationId);
      await sql(
        `insert into cases.kept_rights (id, case_id, organisation_id, organisation_key, organisation_type, reason, reads, contributes, valid)
         values ($1, $2, $3, $4, $5, 'aftercare', $6, $7, $8)`,
        [newId(), caseId, id, key, type, right.reads, right.contributes, rangeOf(right.valid)],
      );
    }
    for (const emergency of facts.emergencies) {
      const { id, key, type } = keyOf(emergency.organisationId);
      await sql(
        `insert into cases.emergency_accesses (id, case_id, organisation_id, organisation_key, organisation_type, account_id, purpose, sealed_reason, opened_at, until, closed_at, review_by)
         values ($1, $2, $3, $4, $5, $6, $7, '\\x00', $8::timestamptz, $9, case when $10 then $8::timestamptz end, '2026-11-27')`,
        [
          newId(),
          caseId,
          id,
          key,
          type,
          emergency.accountId,
          emergency.purpose,
          emergencyHours.openedAt,
          emergency.until,
          emergency.isClosed,
        ],
      );
    }
    for (const consent of facts.consents) {
      const refused = consent.isOver && consent.kind === "objection";
      await sql(
        `insert into cases.consents (id, case_id, kind, purpose, recipient_organisation_id, form, language, given_by, given_on, withdrawn_on, decision, decided_on, sealed_decision_ground, recorded_by)
         values ($1, $2, $3, $4, $5, 'spoken', 'nl', 'client', '2026-10-01', case when $6 and not $7 then date '2026-11-01' end,
           case when $7 then 'refused' end, case when $7 then date '2026-11-01' end, case when $7 then '\\x00'::bytea end, $8)`,
        [
          newId(),
          caseId,
          consent.kind,
          consent.purpose,
          consent.recipientOrganisationId,
          consent.isOver,
          refused,
          persons[0]?.accountId,
        ],
      );
    }
    for (const approval of facts.approvals) {
      await sql(
        `insert into agreements.approvals (id, case_id, clause_id, organisation_id, asked_by, asked_at, approved_by, approved_at)
         values ($1, $2, $3, $4, $5, '2026-11-01', $6, '2026-11-01')`,
        [
          newId(),
          caseId,
          approval.clauseId,
          approval.organisationId,
          persons[0]?.accountId,
          persons[1]?.accountId,
        ],
      );
    }
  }

  /** What row security shows an asker at a moment, asked as the application asks. */
  async function seenBy(asker: Asker, at: (typeof moments)[number]): Promise<Seen> {
    const client = await world.database.app.connect();
    const { key, type } = keyOf(asker.organisationId);
    const settings = {
      "app.account_id": asker.accountId,
      "app.organisation_id": asker.organisationId,
      "app.organisation_key": String(key),
      "app.organisation_type": type,
      "app.region_id": "rotterdam",
      "app.role": asker.role,
      "app.purpose": asker.purpose,
      "app.permissions": asker.handlesCases ? "case.read case.contribute" : "partner.read",
      "app.today": at.day,
      "app.now": at.now,
    };
    try {
      await client.query("begin");
      for (const [name, value] of Object.entries(settings)) {
        await client.query("select set_config($1, $2, true)", [name, value]);
      }
      const ids = cases.map((each) => each.id);
      const idsOf = async (text: string) =>
        new Set((await client.query<{ id: string }>(text, [ids])).rows.map((row) => row.id));
      const entries = await idsOf("select id from cases.entries where case_id = any ($1)");
      const seenCases = await idsOf("select id from cases.cases where id = any ($1)");
      const people = await idsOf("select id from identity.persons where dossier_id = any ($1)");
      const { rows } = await client.query<{ at: string; reads: boolean; contributes: boolean }>(
        `select f || '|' || c as at, cases.may_read(f, c) as reads, cases.may_contribute(f, c) as contributes
           from unnest($1::uuid[]) f cross join unnest($2::text[]) c`,
        [ids, compartments],
      );
      const where = (holds: (row: (typeof rows)[number]) => boolean) =>
        new Set(rows.filter(holds).map((row) => row.at));
      return {
        entries,
        cases: seenCases,
        persons: people,
        reads: where((row) => row.reads),
        contributes: where((row) => row.contributes),
      };
    } finally {
      await client.query("rollback");
      client.release();
    }
  }

  return { world, random, organisations, persons, agreements, cases, keyOf, seenBy };
}
export type AccessDatabase = Awaited<ReturnType<typeof openAccessDatabase>>;

/** A PostgreSQL range with both ends included. */
export function rangeOf(days: Days): string {
  return `[${days.from ?? ""},${days.until ?? ""}]`;
}
