import { sql } from "kysely";
import type { PackLoader } from "../regions/index.ts";
import { nothingLoaded } from "../regions/index.ts";

/**
 * Takes the roles of the packs over: their words, purposes and permissions. A permission that left
 * the packs is taken away from everybody in that role at the next statement.
 */
export const loadRoles: PackLoader = async (tx) => {
  await sql`
    insert into accounts.roles (id, label_nl, label_en, purposes)
    select i.code, i.label_nl, i.label_en, array(select jsonb_array_elements_text(i.attributes -> 'purposes'))
      from regions.code_items i where i.list_id = 'role' and i.region_id is null and i.valid @> current_date
    on conflict (id) do update
      set label_nl = excluded.label_nl, label_en = excluded.label_en, purposes = excluded.purposes`.execute(
    tx,
  );
  await sql`
    delete from accounts.role_permissions p
     where not exists (
       select from regions.code_items i
        where i.list_id = 'role' and i.code = p.role_id and i.valid @> current_date
          and i.attributes -> 'permissions' ? p.permission)`.execute(tx);
  await sql`
    insert into accounts.role_permissions (role_id, permission)
    select i.code, jsonb_array_elements_text(i.attributes -> 'permissions')
      from regions.code_items i where i.list_id = 'role' and i.region_id is null and i.valid @> current_date
    on conflict do nothing`.execute(tx);
  return nothingLoaded;
};
