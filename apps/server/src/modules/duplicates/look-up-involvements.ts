import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { canWrite, factsOf, getCase, type CaseId } from "../cases/index.ts";
import {
  openDossier,
  readPerson,
  scoreElsewhere,
  type CandidateRow,
  type Traits,
} from "../identity/index.ts";
import { mayLookUp } from "./duplicate.ts";
import {
  coordinates,
  countLookups,
  selectInvolvements,
  type Involvement,
} from "./involvement-store.ts";

const mostCandidates = 40;

/**
 * Compares the client of a case with the clients of other organisations' open cases. Names of others
 * are opened in memory to be scored and go no further: what comes out is that another party is
 * involved, and whom to contact. Both sides are told. Refuses beyond the budget of the day.
 */
export async function lookUpInvolvements(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
): Promise<{ items: Involvement[] } | Refusal> {
  requirePermission(actor, "person.search", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!(await coordinates(tx, caseId))) return refuse("not-coordinating");
  if (file.client_person_id === null) return refuse("client-unknown");
  const spent = mayLookUp(await countLookups(tx, actor));
  if (spent) return spent;
  await countOne(tx, actor, platform, caseId);
  const dossier = await openDossier(tx, platform, caseId);
  const client = await readPerson(tx, actor, platform, dossier, file.client_person_id);
  if (client === null) return refuse("client-unknown");
  const hits = await scoreElsewhere(platform, traitsOf(client), async (tokens, variants) =>
    selectCandidates(tx, caseId, tokens, variants),
  );
  for (const hit of hits) {
    await sql`select duplicates.tell_both(${caseId}, ${hit}, ${newId()}, ${newId()})`.execute(tx);
  }
  tx.audit({
    event: "duplicate.match",
    action: "E",
    dossierId: caseId,
    personId: file.client_person_id,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { hits: hits.length },
  });
  return { items: await selectInvolvements(tx, caseId) };
}

/** What is known; the rest is left out, so that it does not count as different. */
function traitsOf(client: object): Traits {
  const known = Object.entries(client).filter(([, value]) => value !== null);
  return Object.fromEntries(known);
}

/** Counted before anything is compared: the functions of the database ask for this row. */
async function countOne(tx: Tx, actor: Actor, platform: Platform, caseId: CaseId): Promise<void> {
  await tx
    .insertInto("duplicates.lookups")
    .values({
      id: newId(),
      account_id: actor.accountId,
      organisation_key: actor.organisationKey,
      case_id: caseId,
      on_day: platform.clock.today(),
      looked_up_at: platform.clock.now(),
    })
    .execute();
}

async function selectCandidates(
  tx: Tx,
  caseId: CaseId,
  tokens: readonly Buffer[],
  variants: readonly Buffer[],
): Promise<readonly CandidateRow[]> {
  const { rows } = await sql<CandidateRow>`
    select person_id, dossier_id, kinds, version, sealed_names, wrapped, key_id
      from duplicates.candidates(${caseId}, ${tokens}::bytea[], ${variants}::bytea[], ${mostCandidates})`.execute(
    tx,
  );
  return rows;
}
