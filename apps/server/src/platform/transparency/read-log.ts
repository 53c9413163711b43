import { sql, type Kysely } from "kysely";
import type { Database } from "../database/database.ts";
import { contentColumns, type LogContent } from "./log-content.ts";
import { exportFormat, type LogReader, type LogRecord } from "./log-record.ts";

const rowsAtOnce = 2_000;

/** The values of a line in the order of the leaf, without any function that lives in the database. */
const content = sql.raw(`array[${contentColumns.map(([, text]) => text).join(", ")}]`);

/**
 * Hands the whole log of a database to a reader, as it stands at one moment. Needs the rights of the
 * owner. Throws what the reader throws.
 */
export async function readLog(
  db: Kysely<Database>,
  verifierKey: string,
  take: LogReader,
): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tx) => {
      let records = 0;
      const hand = async (record: LogRecord): Promise<void> => {
        records += 1;
        await take(record);
      };
      await hand(await readHead(tx, verifierKey));
      await readCheckpoints(tx, hand);
      await readNodes(tx, hand);
      await readLeaves(tx, hand);
      await readLoose(tx, hand);
      await take({ kind: "end", records });
    });
}

async function readHead(tx: Kysely<Database>, verifierKey: string): Promise<LogRecord> {
  const { rows } = await sql<{ size: string; count: string; below: string; event: string }>`
    select size::text, checkpoint_count::text as count, admitted_below::text as below,
           admitted_event::text as event from platform.log_state`.execute(tx);
  const state = rows[0];
  return {
    kind: "log",
    format: exportFormat,
    verifierKey,
    size: Number(state?.size ?? 0),
    checkpointCount: Number(state?.count ?? 0),
    admittedBelow: state?.below ?? "0",
    admittedEvent: state?.event ?? "0",
  };
}

type Hand = (record: LogRecord) => Promise<void>;

async function readCheckpoints(tx: Kysely<Database>, hand: Hand): Promise<void> {
  type Row = { number: string; size: string; root: string; at: string; note: string };
  let after = 0;
  for (;;) {
    const { rows } = await sql<Row>`
      select number::text, size::text, encode(root, 'hex') as root, note,
             to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
        from platform.log_checkpoints c where c.number > ${after} order by c.number limit ${rowsAtOnce}`.execute(
      tx,
    );
    for (const { number, size, root, at, note } of rows) {
      const of = { number: Number(number), size: Number(size), root, madeAt: at, note };
      await hand({ kind: "checkpoint", ...of });
      after = of.number;
    }
    if (rows.length < rowsAtOnce) return;
  }
}

async function readNodes(tx: Kysely<Database>, hand: Hand): Promise<void> {
  let after = { level: -1, position: -1 };
  for (;;) {
    const { rows } = await sql<{ level: number; position: string; hash: string }>`
      select n.level, n.position::text, encode(n.hash, 'hex') as hash from platform.log_nodes n
       where (n.level, n.position) > (${after.level}::smallint, ${after.position}::bigint)
       order by n.level, n.position limit ${rowsAtOnce}`.execute(tx);
    for (const { level, position, hash } of rows) {
      after = { level, position: Number(position) };
      await hand({ kind: "node", ...after, hash });
    }
    if (rows.length < rowsAtOnce) return;
  }
}

async function readLeaves(tx: Kysely<Database>, hand: Hand): Promise<void> {
  type Row = {
    index: string;
    event: string;
    hash: string;
    salt: string | null;
    by: string | null;
    content: LogContent | null;
  };
  let after = -1;
  for (;;) {
    const { rows } = await sql<Row>`
      select l.leaf_index::text as index, l.event_id::text as event, encode(l.leaf_hash, 'hex') as hash,
             encode(s.salt, 'hex') as salt, s.destroyed_by::text as by,
             case when e.id is not null then ${content} end as content
        from platform.log_leaves l
        left join platform.log_salts s on s.event_id = l.event_id
        left join platform.audit_events e on e.id = l.event_id
       where l.leaf_index > ${after} order by l.leaf_index limit ${rowsAtOnce}`.execute(tx);
    for (const row of rows) {
      const { event: eventId, hash, salt, by: destroyedBy, content: values } = row;
      after = Number(row.index);
      await hand({ kind: "leaf", index: after, eventId, hash, salt, destroyedBy, content: values });
    }
    if (rows.length < rowsAtOnce) return;
  }
}

async function readLoose(tx: Kysely<Database>, hand: Hand): Promise<void> {
  type Row = { event: string; transaction: string; content: LogContent };
  let after = "0";
  for (;;) {
    const { rows } = await sql<Row>`
      select e.id::text as event, e.transaction_id::text as transaction, ${content} as content
        from platform.audit_events e
       where e.id > ${after}::bigint
         and not exists (select from platform.log_leaves l where l.event_id = e.id)
       order by e.id limit ${rowsAtOnce}`.execute(tx);
    for (const { event: eventId, transaction: transactionId, content: values } of rows) {
      after = eventId;
      await hand({ kind: "loose", eventId, transactionId, content: values });
    }
    if (rows.length < rowsAtOnce) return;
  }
}
