import type { accountRoutes, Parsed } from "@schakel/contract";
import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Platform } from "../../platform/platform.ts";
import { registrationPlace } from "./sealed-places.ts";

type Given = Parsed<(typeof accountRoutes)["askRegistration"], "body">;
/** What somebody typed on the public form; sealed with the server key. */
export type RegistrationText = Omit<Given, "regionId">;

/**
 * Keeps a request to be let into the members area until an administrator decides. The answer says
 * nothing about whether the address is known. Refuses with `region-unknown`, and with
 * `too-many-attempts` after 200 requests in an hour.
 */
export async function askRegistration(
  platform: Platform,
  given: Given,
): Promise<{ received: true } | Refusal> {
  const { regionId, ...text } = given;
  const { rows } = await sql<{ has_room: boolean }>`
    select accounts.has_room_for_registrations() as has_room`.execute(platform.db);
  if (!rows[0]?.has_room) return refuse("too-many-attempts", { retryAfterSeconds: 3600 });
  const id = newId();
  const sealed = platform.keyring.sealServer(registrationPlace(id), JSON.stringify(text));
  const regions = await sql`
    select from regions.published_regions where id = ${regionId ?? ""}`.execute(platform.db);
  if (regionId !== undefined && regions.rows.length === 0) return refuse("region-unknown");
  await sql`
    insert into accounts.registrations (id, region_id, sealed_request)
    values (${id}, ${regionId ?? null}, ${sealed})`.execute(platform.db);
  return { received: true };
}
