import { sql, type Kysely } from "kysely";
import type { Database } from "../database/database.ts";
import { growingTree } from "./growing-tree.ts";
import { subtreesOf, type Subtree } from "./merkle.ts";
import { levelsBetween, readSubtrees } from "./tree-store.ts";

/** Most lines in one transaction of the sequencer. */
export const linesAtOnce = 5_000;

/**
 * Lets every finished line of the log into the tree, in the background: writing a line costs nothing
 * of this. Returns how many came in.
 *
 * Why no committed line is ever missed and none comes in twice, although ids commit out of order:
 * each line carries the id of the transaction that wrote it. `pg_snapshot_xmin` is the oldest
 * transaction that is still open; everything below it has ended, so that its lines are visible now
 * or never will be, and nobody can add one. The lines between the last such horizon and this one are
 * therefore a fixed set. They come in ordered by transaction and id, and how far they came is
 * written in the same transaction as the leaves, under a lock that one sequencer holds. A transaction
 * that stays open only delays what is younger.
 *
 * After a restore on another PostgreSQL transaction numbers begin anew. Then every visible line
 * without a leaf comes in by one statement, which is one snapshot: what it cannot see commits later,
 * above its horizon. Lines above the horizon that it did see are passed over when their turn comes,
 * because they have a leaf.
 */
export async function admitEvents(db: Kysely<Database>, atOnce = linesAtOnce): Promise<number> {
  let admitted = 0;
  for (;;) {
    const count = await db.transaction().execute(async (tx) => admitSome(tx, atOnce));
    admitted += count ?? 0;
    if (count === undefined || count < atOnce) return admitted;
  }
}

/** Holds the tree for this transaction; false when another sequencer has it. */
export async function takeTree(tx: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('schakel log tree', 0)) as taken`.execute(tx);
  return rows[0]?.taken === true;
}

type State = {
  readonly size: string;
  readonly below: string;
  readonly event: string;
  readonly isMoved: boolean;
  readonly server: string;
};

async function admitSome(tx: Kysely<Database>, atOnce: number): Promise<number | undefined> {
  if (!(await takeTree(tx))) return undefined;
  const { rows } = await sql<State>`
    select s.size::text, s.admitted_below::text as below, s.admitted_event::text as event,
           c.system_identifier::text as server,
           s.server_identifier not in ('', c.system_identifier::text) or s.admitted_below > pg_snapshot_xmax(pg_current_snapshot()) as "isMoved"
      from platform.log_state s cross join pg_control_system() c`.execute(tx);
  const state = rows[0] as State;
  const added = await addLeaves(tx, state, atOnce);
  const leaves = added.filter((each) => each.hash !== null);
  await addNodes(
    tx,
    Number(state.size),
    leaves.map(({ hash }) => hash as Buffer),
  );
  const horizon = added[0]?.horizon ?? state.below;
  const last = leaves.at(-1);
  const isFull = !state.isMoved && leaves.length === atOnce && last;
  await sql`
    update platform.log_state set size = size + ${leaves.length}, server_identifier = ${state.server},
      admitted_below = ${isFull ? last.transaction : horizon}::xid8,
      admitted_event = ${isFull ? last.event : "0"}::bigint`.execute(tx);
  return state.isMoved ? atOnce : leaves.length;
}

type Added = {
  readonly horizon: string;
  readonly hash: Buffer | null;
  readonly event: string;
  readonly transaction: string;
};

/** One statement, so one snapshot: the horizon and the lines below it belong together. */
async function addLeaves(tx: Kysely<Database>, state: State, atOnce: number): Promise<Added[]> {
  const range = state.isMoved
    ? sql`true`
    : sql`e.transaction_id >= ${state.below}::xid8
        and e.transaction_id < (select xid from horizon)
        and (e.transaction_id > ${state.below}::xid8 or e.id > ${state.event}::bigint)`;
  const limit = state.isMoved ? sql`all` : sql`${atOnce}`;
  const { rows } = await sql<Added>`
    with horizon as materialized (
      select pg_snapshot_xmin(pg_current_snapshot()) as xid
    ), fresh as materialized (
      select e.id, e.transaction_id, e.dossier_id, platform.log_content(e) as content,
             -- Two random UUIDs: 244 bits from the strong source of the server.
             uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as salt
        from platform.audit_events e
       where ${range} and not exists (select from platform.log_leaves l where l.event_id = e.id)
       order by e.transaction_id, e.id limit ${limit}
    ), placed as materialized (
      select f.*, row_number() over (order by f.transaction_id, f.id) - 1 as place from fresh f
    ), salted as (
      insert into platform.log_salts (event_id, dossier_id, salt)
      select id, dossier_id, salt from placed
    ), added as (
      insert into platform.log_leaves (leaf_index, event_id, leaf_hash)
      select ${state.size}::bigint + place, id, sha256('\\x00'::bytea || salt || content) from placed
      returning leaf_index, event_id, leaf_hash
    )
    select h.xid::text as horizon, a.leaf_hash as hash, a.event_id::text as event,
           p.transaction_id::text as transaction
      from horizon h left join (added a join placed p on p.id = a.event_id) on true
     order by a.leaf_index`.execute(tx);
  return rows;
}

/** Adds the hashes of the subtrees that new leaves complete, at the levels that are stored. */
async function addNodes(
  tx: Kysely<Database>,
  size: number,
  leafHashes: readonly Buffer[],
): Promise<void> {
  if (leafHashes.length === 0) return;
  const edge = await readEdge(tx, size);
  const tree = growingTree(size, edge);
  const nodes: (Subtree & { hash: Buffer })[] = [];
  for (const hash of leafHashes) {
    nodes.push(...tree.add(hash).filter(({ level }) => level % levelsBetween === 0));
  }
  await sql`
    insert into platform.log_nodes (level, position, hash)
    select * from unnest(${nodes.map(({ level }) => level)}::smallint[],
      ${nodes.map(({ position }) => position)}::bigint[], ${nodes.map(({ hash }) => hash)}::bytea[])`.execute(
    tx,
  );
}

async function readEdge(tx: Kysely<Database>, size: number): Promise<Buffer[]> {
  return readSubtrees(tx, subtreesOf({ start: 0, end: size }));
}
