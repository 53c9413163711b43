import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { pageOf, readKey } from "../../platform/database/keyset.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { noticeColumns, noticeTables, summaryOf, type NoticeRow } from "./notice-store.ts";
import { permissions } from "./permissions.ts";

type Asked = {
  readonly status?: "open" | "closed" | undefined;
  readonly rule?: string | undefined;
  readonly mine?: boolean | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

type Counts = { open: number; mine: number; closed: number };

/** A page of the notices of the actor's organisation, newest first, with how many there are. */
export async function listNotices(tx: Tx, actor: Actor, asked: Asked) {
  requirePermission(actor, permissions.handle);
  const [lastAt, lastId] = readKey(asked.after, 2);
  const [found, counted] = await inOrder([
    sql<NoticeRow>`
      select ${noticeColumns} from ${noticeTables}
       where n.organisation_key = ${actor.organisationKey}
         and (${asked.status ?? null}::text is null or n.status = ${asked.status ?? null})
         and (${asked.rule ?? null}::text is null or n.rule_id = ${asked.rule ?? null})
         and (${asked.mine ?? false}::boolean is false or n.assigned_to = ${actor.accountId})
         and (${lastAt ?? null}::timestamptz is null
           or (n.last_at, n.id) < (${lastAt ?? null}::timestamptz, ${lastId ?? null}::uuid))
       order by n.last_at desc, n.id desc limit ${asked.limit + 1}`.execute(tx),
    sql<Counts>`
      select count(*) filter (where n.status = 'open')::int as open,
             count(*) filter (where n.status = 'open' and n.assigned_to = ${actor.accountId})::int as mine,
             count(*) filter (where n.status = 'closed')::int as closed
        from oversight.notices n where n.organisation_key = ${actor.organisationKey}`.execute(tx),
  ]);
  const page = pageOf(found.rows, asked.limit, (row) => [row.lastAt, row.id], summaryOf);
  tx.audit({ event: "oversight.list", action: "R", detail: { count: page.items.length } });
  return { ...page, counts: counted.rows[0] ?? { open: 0, mine: 0, closed: 0 } };
}
