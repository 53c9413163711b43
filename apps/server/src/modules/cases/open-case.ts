import type { OpenCaseInput } from "@schakel/contract";
import { isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { createDossier, registerPerson, type PersonId } from "../identity/index.ts";
import { isCodeInForce, pseudonymFor } from "../regions/index.ts";
import { fitsTargetGroup, type CaseId, type EntryId } from "./case.ts";
import { entryValues } from "./entry-store.ts";

/** What the opener learns: how to find and call the case from now on. */
export type OpenedCase = {
  readonly id: CaseId;
  readonly number: string;
  readonly pseudonym: string;
  readonly version: number;
};

/**
 * Opens a case with exactly one coordinator (R427), its dossier key, the client when known and the
 * first facts. Refuses an unknown form, a target group that contradicts the age, and a coordinator
 * who is not a care coordinator of the own organisation.
 */
export async function openCase(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  input: OpenCaseInput & { readonly signalId?: string | undefined },
): Promise<OpenedCase | Refusal> {
  requirePermission(actor, "case.open");
  const { regionId } = actor;
  if (regionId === null) return refuse("no-permission");
  const contradiction = fitsTargetGroup(input.targetGroup, input.isMinor);
  if (contradiction) return contradiction;
  const coordinator = input.coordinatorMembershipId ?? actor.membershipId;
  const caseId = newId<CaseId>();
  const [fits, isForm, { number, sequence }] = await inOrder([
    canCoordinate(tx, actor, coordinator),
    isCodeInForce(tx, "exploitation-form", input.form),
    nextNumber(tx, regionId),
  ]);
  if (!fits) return refuse("coordinator-not-fit");
  if (!isForm) return refuse("unknown-form", { form: input.form });
  const [dossier, pseudonym] = await inOrder([
    createDossier(tx, platform, caseId),
    pseudonymFor(tx, sequence),
  ]);
  const clientId = input.client && newId<PersonId>();
  const named = {
    id: caseId,
    number,
    pseudonym,
    region_id: regionId,
    client_person_id: clientId ?? null,
  };
  const [, , client] = await inOrder([
    insertCase(tx, actor, platform, named, input),
    insertCoordinator(tx, actor, platform, caseId, coordinator),
    input.client && registerPerson(tx, actor, platform, dossier, input.client, clientId),
  ]);
  if (isRefusal(client)) return client;
  const entries = input.firstEntries.map((entry) =>
    entryValues(actor, platform, dossier, caseId, newId<EntryId>(), {
      ...entry,
      source: "own-observation",
    }),
  );
  if (entries.length > 0) await tx.insertInto("cases.entries").values(entries).execute();
  tx.audit({
    event: "case.open",
    action: "C",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    ...(client ? { personId: client.id } : {}),
  });
  tx.announce({
    event: "case.opened",
    dossierId: caseId,
    organisationKeys: [actor.organisationKey],
  });
  return { id: caseId, number, pseudonym, version: 1 };
}

/** A care coordinator of the own organisation whose membership holds today. */
export async function canCoordinate(tx: Tx, actor: Actor, membershipId: string): Promise<boolean> {
  const { rows } = await sql<{ fits: boolean }>`
    select exists (
      select from accounts.memberships m
      join accounts.role_permissions p on p.role_id = m.role_id and p.permission = 'case.coordinate'
      where m.id = ${membershipId} and m.organisation_id = ${actor.organisationId}
        and m.valid @> platform.today()) as fits`.execute(tx);
  return rows[0]?.fits === true;
}

async function nextNumber(tx: Tx, regionId: string): Promise<{ number: string; sequence: number }> {
  const { rows } = await sql<{ sequence: number; year: string }>`
    select nextval('cases.case_numbers') as sequence, to_char(platform.today(), 'YYYY') as year`.execute(
    tx,
  );
  const { sequence = 0, year = "" } = rows[0] ?? {};
  const prefix = regionId.slice(0, 2).toUpperCase();
  return { number: `${prefix}-${year}-${String(sequence).padStart(5, "0")}`, sequence };
}

async function insertCase(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  named: {
    id: CaseId;
    number: string;
    pseudonym: string;
    region_id: string;
    client_person_id: PersonId | null;
  },
  input: OpenCaseInput & { readonly signalId?: string | undefined },
): Promise<void> {
  await tx
    .insertInto("cases.cases")
    .values({
      ...named,
      municipality_code: input.municipalityCode ?? null,
      owner_organisation_id: actor.organisationId,
      owner_organisation_key: actor.organisationKey,
      target_group: input.targetGroup,
      form: input.form,
      is_minor: input.isMinor,
      is_crisis: input.isCrisis,
      opened_on: platform.clock.today(),
      signal_id: input.signalId ?? null,
    })
    .execute();
}

/** The trigger on this row gives the organisation its access, so it goes before anything sealed. */
async function insertCoordinator(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  membershipId: string,
): Promise<void> {
  await sql`
    insert into cases.coordinators (id, case_id, membership_id, organisation_key, period)
    values (${newId()}, ${caseId}, ${membershipId}, ${actor.organisationKey},
      tstzrange(${platform.clock.now()}, null))`.execute(tx);
}
