import type { Clock } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type {
  AccessPoint,
  AccountId,
  Actor,
  Entry,
  MembershipId,
  OrganisationId,
} from "./actor.ts";
import type { Database } from "./database.ts";

type EnteredRow = {
  account_id: AccountId;
  membership_id: MembershipId;
  organisation_id: OrganisationId;
  organisation_key: number;
  organisation_type: string;
  region_id: string | null;
  role_id: string;
  purpose: string;
  permissions: string[];
  display_name: string;
  language: "nl" | "en";
  strength: string;
  session_id: string | null;
  is_demo: boolean;
};

/** Proves a credential at the database, which sets the actor for this transaction only. */
export async function enter(
  connection: Kysely<Database>,
  entry: Entry,
  clock: Clock,
): Promise<Actor | undefined> {
  const hash = entry.kind === "membership" ? null : entry.tokenHash;
  const membership = entry.kind === "membership" ? entry.membershipId : null;
  const { rows } = await sql<EnteredRow>`
    select * from accounts.enter(${entry.kind}, ${hash}, ${membership}, ${clock.today()}, ${clock.now()})
  `.execute(connection);
  const row = rows[0];
  return row && actorFrom(row, entry);
}

function actorFrom(row: EnteredRow, entry: Entry): Actor {
  return {
    accountId: row.account_id,
    membershipId: row.membership_id,
    organisationId: row.organisation_id,
    organisationKey: row.organisation_key,
    organisationType: row.organisation_type,
    regionId: row.region_id,
    role: row.role_id,
    purpose: row.purpose,
    permissions: new Set(row.permissions),
    displayName: row.display_name,
    language: row.language,
    strength: row.strength,
    sessionId: row.session_id,
    isDemo: row.is_demo,
    accessPoint: accessPointOf(entry),
    requestId: entry.requestId,
  };
}

function accessPointOf(entry: Entry): AccessPoint {
  if (entry.kind === "membership") return entry.accessPoint;
  return entry.kind === "token" ? "api" : "web";
}
