import type { Term } from "@schakel/contract";
import { addDays, daysBetween, newId, type Brand, type Day } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import type { LegalTerm, LegalTermRule } from "./legal-term.ts";

export type TermId = Brand<string, "TermId">;

export type TermRow = {
  id: TermId;
  case_id: string;
  family: string;
  rule_id: string;
  rule_version: string;
  rule_source: string;
  confidence: "confirmed" | "check";
  starts_on: Day;
  ends_on: Day;
  warn_days: number[];
  sent_on: Day[];
  status: "running" | "ended" | "voided";
  ended_on: Day | null;
  ended_because: string | null;
  responsible: string;
  case_number: string;
  case_pseudonym: string;
  version: number;
};

const columns = sql`
  t.id, t.case_id, t.family, t.rule_id, t.rule_version, t.rule_source, t.confidence, t.starts_on, t.ends_on, t.warn_days,
  array(select w.warn_on from process.term_warnings w where w.term_id = t.id and w.sent_at is not null) as sent_on,
  t.status, t.ended_on, t.ended_because, o.name as responsible, c.number as case_number,
  c.pseudonym as case_pseudonym, t.version`;

/** The terms of a case that the actor may see, running ones first. */
export async function listTermsOfCase(tx: Tx, caseId: string): Promise<TermRow[]> {
  const { rows } = await sql<TermRow>`
    select ${columns} from process.terms t
      join cases.cases c on c.id = t.case_id
      join partners.organisations o on o.key = t.responsible_organisation_key
     where t.case_id = ${caseId} order by t.status = 'running' desc, t.ends_on`.execute(tx);
  return rows;
}

/** Running terms that the actor may see and that end within so many days, or ended unnoticed. */
export async function listRunningTerms(tx: Tx, until: Day): Promise<TermRow[]> {
  const { rows } = await sql<TermRow>`
    select ${columns} from process.terms t
      join cases.feed f on f.case_id = t.case_id and f.organisation_key = platform.actor_organisation_key() and f.status = 'open'
      join cases.cases c on c.id = t.case_id
      join partners.organisations o on o.key = t.responsible_organisation_key
     where t.status = 'running' and t.ends_on <= ${until} order by t.ends_on, t.id limit 200`.execute(
    tx,
  );
  return rows;
}

/** Stores a started term with its warnings; the database refuses a second of a kind that runs once. */
export async function insertTerm(
  tx: Tx,
  actor: Actor,
  term: LegalTerm,
  rule: LegalTermRule,
  of: { readonly caseId: string; readonly eventId: string; readonly compartment: string },
): Promise<TermId> {
  const id = newId<TermId>();
  await inOrder([
    tx
      .insertInto("process.terms")
      .values({
        id,
        case_id: of.caseId,
        family: term.family,
        rule_id: term.ruleId,
        rule_version: term.ruleVersion,
        rule_source: term.source,
        confidence: term.confidence,
        started_by_event_id: of.eventId,
        starts_on: term.start,
        ends_on: term.end,
        warn_days: [...rule.warnDays],
        once: rule.once,
        responsible_organisation_key: actor.organisationKey,
        compartment: of.compartment,
      })
      .execute(),
    term.warnings.length > 0 &&
      tx
        .insertInto("process.term_warnings")
        .values(
          term.warnings.map((each) => ({
            term_id: id,
            warn_on: each.on,
            days_before: each.daysBefore,
          })),
        )
        .execute(),
  ]);
  return id;
}

/** Ends the running term of a family; the warnings that were still to come go with it. */
export async function endRunningTerm(
  tx: Tx,
  caseId: string,
  family: string,
  ending: { readonly on: Day; readonly because: string },
): Promise<TermId | undefined> {
  const { rows } = await sql<{ id: TermId }>`
    update process.terms set status = 'ended', ended_on = ${ending.on}, ended_because = ${ending.because}, version = version + 1
     where case_id = ${caseId} and family = ${family} and status = 'running'
    returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id) {
    await sql`delete from process.term_warnings where term_id = ${id} and sent_at is null`.execute(
      tx,
    );
  }
  return id;
}

/** A term as the screens show it: with the days that are left and the warnings on their days. */
export function termView(row: TermRow, today: Day, label: string): Term {
  return {
    id: row.id,
    caseId: row.case_id,
    family: row.family,
    label,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    daysLeft: daysBetween(today, row.ends_on),
    status: row.status,
    endedOn: row.ended_on,
    endedBecause: row.ended_because,
    ruleId: row.rule_id,
    ruleVersion: row.rule_version,
    ruleSource: row.rule_source,
    confidence: row.confidence,
    warnings: row.warn_days.map((daysBefore) => {
      const on = addDays(row.ends_on, -daysBefore);
      return { on, daysBefore, sent: row.sent_on.includes(on) };
    }),
    responsible: row.responsible,
    version: row.version,
  };
}
