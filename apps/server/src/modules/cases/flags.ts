import { newId, refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier, type Place } from "../identity/index.ts";
import { canWrite, type CaseId } from "./case.ts";
import { audienceOf, factsOf, findAccess, getCase } from "./case-store.ts";

type Row = {
  id: string;
  sealed_reason: Buffer;
  raisedOn: Day;
  raisedBy: string;
  organisation: string;
  untilOn: Day | null;
  version: number;
};

function reasonPlace(flagId: string): Place {
  return { table: "cases.flags", row: flagId, column: "reason", version: 1 };
}

/** Flags that stand today, latest first. */
export async function listFlags(tx: Tx, actor: Actor, platform: Platform, caseId: CaseId) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const access = await findAccess(tx, caseId);
  const dossier = await openDossier(tx, platform, caseId);
  const { rows } = await sql<Row>`
    select f.id, f.sealed_reason, f.raised_on::text as "raisedOn", a.display_name as "raisedBy",
           o.name as organisation, f.until_on::text as "untilOn", f.version
      from cases.flags f
      join accounts.accounts a on a.id = f.raised_by
      join partners.organisations o on o.id = f.organisation_id
     where f.case_id = ${caseId} and f.lowered_at is null
       and (f.until_on is null or f.until_on >= platform.today())
     order by f.raised_on desc, f.id desc`.execute(tx);
  const mayRaise =
    actor.permissions.has("case.contribute") &&
    access?.contributes.includes("coordination-notes") === true &&
    canWrite(factsOf(file)) === null;
  return {
    mayRaise,
    items: rows.map(({ sealed_reason: sealed, ...flag }) => ({
      ...flag,
      reason: dossier.open(reasonPlace(flag.id), sealed),
    })),
  };
}

/** Puts a flag on a case, with the reason; it goes by itself after its last day. */
export async function raiseFlag(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  raised: { readonly reason: string; readonly untilOn?: Day | undefined },
): Promise<{ id: string; version: number } | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  const access = await findAccess(tx, caseId);
  if (!access?.contributes.includes("coordination-notes")) return refuse("compartment-closed");
  const today = platform.clock.today();
  if (raised.untilOn !== undefined && raised.untilOn < today) return refuse("review-in-past");
  const dossier = await openDossier(tx, platform, caseId);
  const id = newId();
  await tx
    .insertInto("cases.flags")
    .values({
      id,
      case_id: caseId,
      organisation_id: actor.organisationId,
      organisation_key: actor.organisationKey,
      raised_on: today,
      raised_by: actor.accountId,
      sealed_reason: dossier.seal(reasonPlace(id), raised.reason),
      until_on: raised.untilOn ?? null,
    })
    .execute();
  tx.audit({
    event: "flag.raise",
    action: "C",
    dossierId: caseId,
    objectKind: "flag",
    objectId: id,
    relationHeld: true,
  });
  const organisationKeys = await audienceOf(tx, caseId, "coordination-notes");
  tx.announce({ event: "flag.raised", dossierId: caseId, objectId: id, organisationKeys });
  return { id, version: 1 };
}

/** Takes a flag away; it stays in the log. */
export async function lowerFlag(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly flagId: string; readonly version: number },
): Promise<{ version: number } | Refusal> {
  const { caseId, flagId, version } = target;
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const { rows } = await sql<{ version: number; lowered: boolean }>`
    select version, lowered_at is not null as lowered from cases.flags
     where id = ${flagId} and case_id = ${caseId}`.execute(tx);
  const [found] = rows;
  if (!found || found.lowered) throw notFound("flag.lower", "flag", flagId);
  if (found.version !== version) return refuse("stale-version", { current: found.version });
  const { numAffectedRows } = await sql`
    update cases.flags set lowered_at = ${platform.clock.now()}, lowered_by = ${actor.accountId}, version = version + 1
     where id = ${flagId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("compartment-closed");
  tx.audit({
    event: "flag.lower",
    action: "U",
    dossierId: caseId,
    objectKind: "flag",
    objectId: flagId,
    relationHeld: true,
  });
  return { version: version + 1 };
}
