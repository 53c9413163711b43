import type { Clock } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Keyring } from "../../platform/crypto/index.ts";
import type { Database } from "../../platform/database/database.ts";
import { nameTokenKinds, nameTokens } from "../identity/index.ts";

type Named = {
  account_id: string;
  organisation_key: number;
  display_name: string;
  mark: Buffer | null;
};

/**
 * Keeps the keyed tokens of the names of everybody who works here up to date: new colleagues, new
 * names, and colleagues who left. Only tokens are stored. Returns how many names changed.
 */
export async function learnNames(
  db: Kysely<Database>,
  keyring: Keyring,
  clock: Clock,
): Promise<number> {
  const { rows } = await sql<Named>`
    select s.account_id, s.organisation_key, s.display_name, n.name_mark as mark
      from oversight.staff_names(${clock.today()}) s
      left join oversight.named_accounts n
        on n.account_id = s.account_id and n.organisation_key = s.organisation_key`.execute(db);
  await sql`
    delete from oversight.name_tokens t where (t.account_id, t.organisation_key) not in (
      select s.account_id, s.organisation_key from oversight.staff_names(${clock.today()}) s)`.execute(
    db,
  );
  const changed = rows.filter((row) => !row.mark?.equals(markOf(keyring, row.display_name)));
  for (const row of changed) await learn(db, keyring, row);
  return changed.length;
}

function markOf(keyring: Keyring, name: string): Buffer {
  return keyring.blindToken("name-of-account", "oversight", name);
}

async function learn(db: Kysely<Database>, keyring: Keyring, row: Named): Promise<void> {
  const { whole, surname } = nameTokens(keyring, row.display_name);
  const tokens = [
    ...whole.map((token) => ({ token, kind: nameTokenKinds.whole })),
    ...surname.map((token) => ({ token, kind: nameTokenKinds.surname })),
  ];
  await db.transaction().execute(async (tx) => {
    for (const table of ["name_tokens", "named_accounts"]) {
      await sql`
        delete from ${sql.id("oversight", table)}
         where account_id = ${row.account_id} and organisation_key = ${row.organisation_key}`.execute(
        tx,
      );
    }
    await sql`
      insert into oversight.name_tokens (organisation_key, token, kind, account_id)
      select ${row.organisation_key}, t.token, t.kind, ${row.account_id}
        from unnest(${tokens.map(({ token }) => token)}::bytea[],
                    ${tokens.map(({ kind }) => kind)}::smallint[]) as t (token, kind)
      on conflict do nothing`.execute(tx);
    await sql`
      insert into oversight.named_accounts (account_id, organisation_key, name_mark)
      values (${row.account_id}, ${row.organisation_key}, ${markOf(keyring, row.display_name)})`.execute(
      tx,
    );
  });
}
