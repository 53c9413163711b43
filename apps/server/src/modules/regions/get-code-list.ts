import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { CodeList } from "./code-list.ts";
import { selectCodeLists } from "./code-list-store.ts";

/**
 * A code list as it holds on a day, with the items of a region in place of national ones. Undefined
 * when there is no such list, or no longer.
 */
export async function findCodeList(
  tx: Kysely<Database>,
  listId: string,
  on: Day,
  regionId: string | null = null,
): Promise<CodeList | undefined> {
  const [list] = await selectCodeLists(tx, sql`l.id = ${listId}`, on, regionId);
  return list;
}

/** As {@link findCodeList}, for lists that the product cannot do without: throws when it misses. */
export async function getCodeList(
  tx: Kysely<Database>,
  listId: string,
  on: Day,
  regionId: string | null = null,
): Promise<CodeList> {
  const list = await findCodeList(tx, listId, on, regionId);
  if (!list) throw new Error(`no code list «${listId}» on ${on}: are the packs loaded?`);
  return list;
}

/** Every list of a kind, such as all sign lists, as they hold on a day. */
export async function listCodeListsOfKind(
  tx: Kysely<Database>,
  kind: string,
  on: Day,
  regionId: string | null = null,
): Promise<CodeList[]> {
  return selectCodeLists(tx, sql`l.kind = ${kind}`, on, regionId);
}
