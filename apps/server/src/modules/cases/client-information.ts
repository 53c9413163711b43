import { newId, refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCodeList } from "../regions/index.ts";
import { canWrite, type CaseId } from "./case.ts";
import { factsOf, findAccess, getCase, type AccessRow } from "./case-store.ts";

type Understood = "yes" | "partly" | "no" | "not-asked";
type Row = {
  id: string;
  topic: string;
  language: string;
  toldOn: Day;
  toldBy: string;
  organisation: string;
  withInterpreter: boolean;
  understood: Understood;
};

/** What the client was told, latest first. Logged. */
export async function listInformation(tx: Tx, actor: Actor, caseId: CaseId) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const access = await findAccess(tx, caseId);
  const { rows } = await sql<Row>`
    select i.id, i.topic, i.language, i.told_on::text as "toldOn", a.display_name as "toldBy", o.name as organisation,
           i.with_interpreter as "withInterpreter", i.understood
      from cases.client_information i
      join accounts.accounts a on a.id = i.told_by
      join partners.organisations o on o.id = i.organisation_id
     where i.case_id = ${caseId} order by i.told_on desc, i.id desc`.execute(tx);
  tx.audit({
    event: "information.list",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
  });
  return { items: rows, mayRecord: canWrite(factsOf(file)) === null && mayTell(actor, access) };
}

function mayTell(actor: Actor, access: AccessRow | undefined): boolean {
  const fields = ["coordination-notes", "plan-results"];
  return (
    actor.permissions.has("case.contribute") &&
    access !== undefined &&
    fields.some((each) => access.contributes.includes(each))
  );
}

/**
 * Records that the client was told about topics of the packs, in a language, and what of it was
 * understood. Refuses a topic that is not in the list and a day that lies in the future.
 */
export async function recordInformation(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  told: {
    readonly topics: readonly string[];
    readonly language: string;
    readonly toldOn: Day;
    readonly withInterpreter: boolean;
    readonly understood: Understood;
  },
): Promise<{ ids: string[] } | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!mayTell(actor, await findAccess(tx, caseId))) return refuse("compartment-closed");
  if (told.toldOn > platform.clock.today()) return refuse("event-in-future");
  const list = await getCodeList(tx, "client-information", told.toldOn, file.region_id);
  const known = new Set(list.items.map((item) => item.code));
  const topics = [...new Set(told.topics)];
  const unknown = topics.find((topic) => !known.has(topic));
  if (unknown !== undefined) return refuse("unknown-topic", { topic: unknown });
  const rows = topics.map((topic) => ({
    id: newId(),
    case_id: caseId,
    topic,
    language: told.language,
    told_on: told.toldOn,
    told_by: actor.accountId,
    organisation_id: actor.organisationId,
    with_interpreter: told.withInterpreter,
    understood: told.understood,
    recorded_at: platform.clock.now(),
  }));
  await tx.insertInto("cases.client_information").values(rows).execute();
  tx.audit({
    event: "information.record",
    action: "C",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { topics, understood: told.understood },
  });
  return { ids: rows.map((row) => row.id) };
}
