import { sql } from "kysely";
import type { Language } from "../../platform/http/problems.ts";
import type { Platform } from "../../platform/platform.ts";

/** Somebody of the demo whom a visitor can become with one click. */
export type DemoPersona = {
  /** Id of the membership: one person may have two roles. */
  readonly id: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly organisationName: string;
  readonly role: string;
  readonly roleLabel: string;
  readonly region: { readonly id: string; readonly label: string } | null;
};

/** The people of the demo by region; nobody when this installation is no demo. */
export async function listDemoPersonas(
  platform: Platform,
  language: Language,
): Promise<DemoPersona[]> {
  if (!platform.config.withDemo) return [];
  const { rows } = await sql<{
    membership_id: string;
    account_id: string;
    display_name: string;
    organisation_name: string;
    role_id: string;
    role_label: string;
    region_id: string | null;
    region_label: string | null;
  }>`
    select p.membership_id, p.account_id, p.display_name, p.organisation_name, p.role_id, p.region_id,
      p.${sql.ref(`role_label_${language}`)} as role_label, p.${sql.ref(`region_${language}`)} as region_label
      from accounts.find_demo_personas(${platform.clock.today()}) p`.execute(platform.db);
  return rows.map((row) => ({
    id: row.membership_id,
    accountId: row.account_id,
    displayName: row.display_name,
    organisationName: row.organisation_name,
    role: row.role_id,
    roleLabel: row.role_label,
    region: row.region_id === null ? null : { id: row.region_id, label: row.region_label ?? "" },
  }));
}
