import type { TurnKind } from "@schakel/contract";
import { newId, refuse, type Instant, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  audienceOf,
  canWrite,
  factsOf,
  findAccess,
  getCase,
  touchCase,
  type CaseId,
  type CaseRow,
} from "../cases/index.ts";
import { openDossier, type Place } from "../identity/index.ts";
import { canTakeTurn, firstLevel, levelAfter, possibleTurns, type Standing } from "./turn.ts";

type TurnRow = {
  readonly id: string;
  readonly kind: TurnKind;
  readonly at: Instant;
  readonly by_name: string;
  readonly organisation: string;
  readonly sealed_reason: Buffer;
};

function turnPlace(turnId: string): Place {
  return { table: "referrals.turns", row: turnId, column: "reason", version: 1 };
}

/**
 * Scales a case up to the region or back to local care (R113), or begins or ends a crisis (R109),
 * with the reason. Counts as a change of the case, so that of two who turn at once one is refused.
 */
export async function takeTurn(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly version: number },
  turn: { readonly kind: TurnKind; readonly reason: string },
): Promise<{ version: number } | Refusal> {
  const { caseId, version } = target;
  requirePermission(actor, "case.coordinate", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (file.coordinator_organisation_key !== actor.organisationKey) return refuse("no-permission");
  const rows = await selectTurns(tx, caseId);
  const taken = canTakeTurn(await standingOf(tx, file, rows), turn.kind);
  if (taken) return taken;
  const isAboutCrisis = turn.kind === "crisis-begins" || turn.kind === "crisis-ends";
  const changes = isAboutCrisis ? { is_crisis: turn.kind === "crisis-begins" } : {};
  if (!(await touchCase(tx, caseId, version, changes)))
    return refuse("stale-version", { current: file.version });
  const id = newId();
  const dossier = await openDossier(tx, platform, caseId);
  await sql`
    insert into referrals.turns (id, case_id, kind, at, account_id, organisation_id, sealed_reason)
    values (${id}, ${caseId}, ${turn.kind}, ${platform.clock.now()}, ${actor.accountId}, ${actor.organisationId},
      ${dossier.seal(turnPlace(id), turn.reason)})`.execute(tx);
  tx.audit({
    event: "case.turn",
    action: "U",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { kind: turn.kind },
  });
  const organisationKeys = await audienceOf(tx, caseId, null);
  tx.announce({ event: "case.turned", dossierId: caseId, organisationKeys });
  return { version: version + 1 };
}

/** How a case stands and every turn; the reasons are for who reads the notes of the coordination. */
export async function listTurns(tx: Tx, actor: Actor, platform: Platform, caseId: CaseId) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const access = await findAccess(tx, caseId);
  const dossier = await openDossier(tx, platform, caseId);
  const rows = await selectTurns(tx, caseId);
  const standing = await standingOf(tx, file, rows);
  const readsNotes = access?.reads.includes("coordination-notes") === true;
  const mayTurn =
    access?.basis === "coordination" &&
    actor.permissions.has("case.coordinate") &&
    canWrite(factsOf(file)) === null;
  tx.audit({
    event: "case.read-turns",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
  });
  return {
    ...standing,
    items: rows.toReversed().map((row) => ({
      id: row.id,
      kind: row.kind,
      at: row.at,
      byName: row.by_name,
      organisation: row.organisation,
      reason: readsNotes ? dossier.open(turnPlace(row.id), row.sealed_reason) : null,
    })),
    allowedTurns: mayTurn ? possibleTurns(standing) : [],
  };
}

async function selectTurns(tx: Tx, caseId: string): Promise<TurnRow[]> {
  const { rows } = await sql<TurnRow>`
    select t.id, t.kind, t.at, a.display_name as by_name, o.name as organisation, t.sealed_reason
      from referrals.turns t
      join accounts.accounts a on a.id = t.account_id
      join partners.organisations o on o.id = t.organisation_id
     where t.case_id = ${caseId} order by t.at, t.id`.execute(tx);
  return rows;
}

async function standingOf(tx: Tx, file: CaseRow, turns: readonly TurnRow[]): Promise<Standing> {
  const { rows } = await sql<{ type: string }>`
    select type from partners.organisations where id = ${file.owner_organisation_id}`.execute(tx);
  const kinds = turns.map((turn) => turn.kind);
  return { level: levelAfter(firstLevel(rows[0]?.type ?? ""), kinds), isCrisis: file.is_crisis };
}
