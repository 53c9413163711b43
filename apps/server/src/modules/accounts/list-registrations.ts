import type { accountRoutes, Answer } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import type { RegistrationText } from "./ask-registration.ts";
import { permissions } from "./permissions.ts";
import { registrationPlace } from "./sealed-places.ts";

type Registrations = Answer<(typeof accountRoutes)["listRegistrations"]>;

/** A request as it is kept, for whoever may decide on it. */
export type StoredRegistration = {
  readonly id: string;
  readonly version: number;
  readonly region_id: string | null;
  readonly sealed_request: Buffer;
  readonly asked_at: Instant;
};

/** Requests of the own region that wait for a decision, oldest first. */
export async function listRegistrations(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  paging: { after?: string | undefined; limit: number },
): Promise<Registrations> {
  requirePermission(actor, permissions.decideRegistration);
  const { rows } = await sql<StoredRegistration>`
    select id, version, region_id, sealed_request, asked_at from accounts.registrations
     where state = 'open' and (${paging.after ?? null}::uuid is null or id > ${paging.after ?? null}::uuid)
     order by id limit ${paging.limit + 1}`.execute(tx);
  tx.audit({ event: "registration.list", action: "R", detail: { count: rows.length } });
  const items = rows.slice(0, paging.limit).map((row) => {
    const { id, version, region_id: regionId, asked_at: askedAt } = row;
    return Object.assign(openRegistration(platform, row), { id, version, regionId, askedAt });
  });
  return { items, next: rows.length > paging.limit ? (items.at(-1)?.id ?? null) : null };
}

/** Opens what somebody typed on the form. */
export function openRegistration(
  platform: Platform,
  row: Pick<StoredRegistration, "id" | "sealed_request">,
): RegistrationText {
  const text = platform.keyring.openServer(registrationPlace(row.id), row.sealed_request);
  return JSON.parse(text) as RegistrationText;
}
