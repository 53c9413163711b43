import type pg from "pg";
import { describe, expect, test } from "vitest";
import { connect } from "../database/connect.ts";
import { growingTree } from "./growing-tree.ts";
import { openLogDatabase } from "./log-database.fixture.ts";

const log = await openLogDatabase();
const root = await connect(log.database.administrator);
// The administrator of PostgreSQL: no row security, and no trigger either.
await root.query("set session_replication_role = replica");

const tables = [
  "audit_events",
  "log_leaves",
  "log_salts",
  "log_nodes",
  "log_checkpoints",
  "log_state",
];

for (const size of [37, 110, 16, 180]) {
  await log.write(size);
  await log.admit();
  await log.checkpoint();
}
await log.write(9);
await log.admit();
const latest = (
  await root.query<{ note: string }>(
    "select note from platform.log_checkpoints order by number desc limit 1",
  )
).rows[0]?.note as string;
for (const table of tables)
  await root.query(`create table public.kept_${table} as table platform.${table}`);

async function putBack(): Promise<void> {
  for (const table of tables) {
    await root.query(`truncate platform.${table}`);
    await root.query(
      `insert into platform.${table} overriding system value table public.kept_${table}`,
    );
  }
}

/** A few in the tests of every day; `npm run soak` asks for more. */
const rounds = Number(process.env["SCHAKEL_SOAK_ROUNDS"] ?? 2);
const leaves = 352;
const nodes = 22 + 1;

/** A row of numbers that looks random and is the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

type Pick = (below: number) => number;
/** Does something to the log and says what; the leaf when it is about one. */
type Tampering = readonly [string, (client: pg.Client, pick: Pick) => Promise<unknown>];

const event = (leaf: number) =>
  `(select event_id from platform.log_leaves where leaf_index = ${leaf})`;
const otherThan = (place: number, pick: Pick, below: number) =>
  (place + 1 + pick(below - 1)) % below;

const changes = [
  "occurred_at = occurred_at + interval '1 microsecond'",
  "event = 'case.list'",
  "action = 'U'",
  "outcome = case outcome when 'success' then 'denied' else 'success' end",
  "account_id = gen_random_uuid()",
  "responsible_account_id = gen_random_uuid()",
  "role = null",
  "organisation_id = gen_random_uuid()",
  "organisation_key = organisation_key + 1",
  "region_id = 'rotterdam'",
  "dossier_id = gen_random_uuid()",
  "person_id = null",
  "object_kind = 'signal'",
  "object_id = gen_random_uuid()",
  "purpose = '3:a,-,e'",
  "agreement_id = gen_random_uuid()",
  "clause_id = gen_random_uuid()",
  "authorisation_held = not authorisation_held",
  "relation_held = not relation_held",
  "consent_held = true",
  "emergency_used = true",
  "access_point = 'api'",
  "request_id = gen_random_uuid()",
  `detail = detail || '{"count": 99999}'`,
  "transaction_id = '4'",
];

const ofLines: readonly Tampering[] = [
  ...changes.map((change): Tampering => [
    `a line: ${change}`,
    async (client, pick) =>
      client.query(`update platform.audit_events set ${change} where id = ${event(pick(leaves))}`),
  ]),
  [
    "a line deleted",
    async (client, pick) =>
      client.query(`delete from platform.audit_events where id = ${event(pick(leaves))}`),
  ],
  [
    "the last lines deleted",
    async (client, pick) =>
      client.query(`delete from platform.audit_events where id > ${event(leaves - 2 - pick(50))}`),
  ],
  [
    "two lines exchanged",
    async (client, pick) => {
      const one = pick(leaves);
      const other = otherThan(one, pick, leaves);
      return client.query(
        `update platform.audit_events e set object_id = o.object_id, dossier_id = o.dossier_id, detail = o.detail
           from platform.audit_events o
          where (e.id, o.id) in ((${event(one)}, ${event(other)}), (${event(other)}, ${event(one)}))`,
      );
    },
  ],
  [
    "a line smuggled in",
    async (client, pick) =>
      client.query(
        `insert into platform.audit_events (event, action, outcome, authorisation_held, access_point, transaction_id)
         select event, action, outcome, true, 'web', transaction_id from platform.audit_events where id = ${event(pick(leaves))}`,
      ),
  ],
];

const ofTree: readonly Tampering[] = [
  [
    "a leaf changed",
    async (client, pick) =>
      client.query(
        `update platform.log_leaves set leaf_hash = sha256(leaf_hash) where leaf_index = ${pick(leaves)}`,
      ),
  ],
  [
    "a leaf deleted",
    async (client, pick) =>
      client.query(`delete from platform.log_leaves where leaf_index = ${pick(leaves)}`),
  ],
  [
    "the last leaves deleted",
    async (client, pick) =>
      client.query(`delete from platform.log_leaves where leaf_index > ${leaves - 2 - pick(100)}`),
  ],
  [
    "a leaf and its line deleted, and the rest moved up",
    async (client, pick) => {
      const leaf = pick(leaves - 1);
      await client.query(`delete from platform.audit_events where id = ${event(leaf)}`);
      await client.query(`delete from platform.log_leaves where leaf_index = ${leaf}`);
      await client
        .query(`update platform.log_leaves set leaf_index = -leaf_index where leaf_index > ${leaf}`)
        .catch(async () => {
          await client.query(
            "alter table platform.log_leaves drop constraint log_leaves_leaf_index_check",
          );
          return client.query(
            `update platform.log_leaves set leaf_index = -leaf_index where leaf_index > ${leaf}`,
          );
        });
      await client.query(
        "update platform.log_leaves set leaf_index = -leaf_index - 1 where leaf_index < 0",
      );
      return client.query("update platform.log_state set size = size - 1");
    },
  ],
  [
    "two leaves exchanged, with their lines",
    async (client, pick) => exchange(client, pick, "both"),
  ],
  ["the lines of two leaves exchanged", async (client, pick) => exchange(client, pick, "event_id")],
  [
    "the hashes of two leaves exchanged",
    async (client, pick) => exchange(client, pick, "leaf_hash"),
  ],
  [
    "a salt changed",
    async (client, pick) =>
      client.query(
        `update platform.log_salts set salt = sha256(salt) where event_id = ${event(pick(leaves))}`,
      ),
  ],
  [
    "a salt deleted",
    async (client, pick) =>
      client.query(`delete from platform.log_salts where event_id = ${event(pick(leaves))}`),
  ],
  [
    "a salt destroyed without a record",
    async (client, pick) =>
      client.query(
        `update platform.log_salts set salt = null, destroyed_by = ${event(pick(leaves))} where event_id = ${event(pick(leaves))}`,
      ),
  ],
  [
    "a stored subtree changed",
    async (client, pick) =>
      client.query(
        `update platform.log_nodes set hash = sha256(hash)
          where (level, position) = (select level, position from platform.log_nodes order by 1, 2 offset ${pick(nodes)} limit 1)`,
      ),
  ],
  [
    "a stored subtree deleted",
    async (client, pick) =>
      client.query(
        `delete from platform.log_nodes
          where (level, position) = (select level, position from platform.log_nodes order by 1, 2 offset ${pick(nodes)} limit 1)`,
      ),
  ],
  [
    "two stored subtrees exchanged",
    async (client, pick) => {
      const one = pick(22);
      const other = otherThan(one, pick, 22);
      return client.query(
        `update platform.log_nodes n set hash = o.hash from platform.log_nodes o
          where n.level = 4 and o.level = 4 and (n.position, o.position) in ((${one}, ${other}), (${other}, ${one}))`,
      );
    },
  ],
  [
    "a stored subtree added",
    async (client) =>
      client.query(
        "insert into platform.log_nodes values (4, 22, sha256('x')), (8, 1, sha256('y'))",
      ),
  ],
];

async function exchange(client: pg.Client, pick: Pick, what: "event_id" | "leaf_hash" | "both") {
  const one = pick(leaves);
  const other = otherThan(one, pick, leaves);
  const columns = what === "both" ? ["event_id", "leaf_hash"] : [what];
  const { rows } = await client.query<Record<string, unknown>>(
    `select * from platform.log_leaves where leaf_index in (${one}, ${other}) order by leaf_index = ${other}`,
  );
  await client.query(`update platform.log_leaves set event_id = -1 where leaf_index = ${one}`);
  for (const [index, from] of [
    [other, rows[0]],
    [one, rows[1]],
  ] as const) {
    const values = { ...(index === other ? rows[1] : rows[0]) };
    for (const column of columns) values[column] = from?.[column];
    await client.query(
      "update platform.log_leaves set event_id = $1, leaf_hash = $2 where leaf_index = $3",
      [values["event_id"], values["leaf_hash"], index],
    );
  }
  return rows;
}

const checkpointOf = (pick: Pick) => 1 + pick(4);
const ofCheckpoints: readonly Tampering[] = [
  ...[
    "root = sha256(root)",
    "size = size - 1",
    "made_at = made_at + interval '1 second'",
    "note = replace(note, 'time 2026', 'time 2025')",
    "note = regexp_replace(note, '\\w(\\W*)$', 'x\\1')",
  ].map((change): Tampering => [
    `a checkpoint: ${change}`,
    async (client, pick) =>
      client.query(
        `update platform.log_checkpoints set ${change} where number = ${checkpointOf(pick)}`,
      ),
  ]),
  [
    "a checkpoint deleted",
    async (client, pick) =>
      client.query(`delete from platform.log_checkpoints where number = ${checkpointOf(pick)}`),
  ],
  [
    "the last checkpoints deleted",
    async (client, pick) =>
      client.query(`delete from platform.log_checkpoints where number > ${pick(4)}`),
  ],
  [
    "two checkpoints exchanged",
    async (client, pick) => {
      const one = checkpointOf(pick);
      const other = 1 + otherThan(one - 1, pick, 4);
      await client.query(`update platform.log_checkpoints set number = 99 where number = ${one}`);
      await client.query(
        `update platform.log_checkpoints set number = ${one} where number = ${other}`,
      );
      return client.query(
        `update platform.log_checkpoints set number = ${other} where number = 99`,
      );
    },
  ],
];

describe("an administrator of the database who changes one thing is found", () => {
  test("nothing is found in a log that nobody touched", async () => {
    expect((await log.verify([latest])).findings).toEqual([]);
  });

  test.each([...ofLines, ...ofTree, ...ofCheckpoints])(
    "%s",
    async (title, tamper) => {
      for (let round = 0; round < rounds; round += 1) {
        const pick = numbersFrom(title.length * 1_000 + round);
        await tamper(root, pick);
        const { findings } = await log.verify();
        await putBack();
        expect(findings, `round ${round}`).not.toEqual([]);
      }
      expect((await log.verify()).findings).toEqual([]);
    },
    30_000,
  );
});

describe("the first bad leaf is named", () => {
  const named = async (): Promise<unknown> => {
    const [first] = (await log.verify()).findings;
    return first && [first.what, first.leaf, first.eventId === null ? null : Number(first.eventId)];
  };
  const idOf = async (leaf: number): Promise<number> => {
    const { rows } = await root.query<{ id: string }>(`select ${event(leaf)}::text as id`);
    return Number(rows[0]?.id);
  };

  test("changed, missing, reordered, extra, truncated", async () => {
    const [id, other] = [await idOf(123), await idOf(200)];
    await root.query(
      `update platform.audit_events set outcome = 'failed' where id in (${id}, ${other})`,
    );
    expect(await named()).toEqual(["changed", 123, id]);
    await putBack();
    await root.query(`delete from platform.audit_events where id = ${id}`);
    expect(await named()).toEqual(["missing", 123, id]);
    await putBack();
    await root.query("update platform.log_leaves set event_id = -1 where leaf_index = 123");
    await root.query(`update platform.log_leaves set event_id = ${id} where leaf_index = 200`);
    await root.query(`update platform.log_leaves set event_id = ${other} where leaf_index = 123`);
    expect(await named()).toEqual(["reordered", 123, other]);
    await putBack();
    await root.query("delete from platform.log_leaves where leaf_index >= 300");
    expect(await named()).toEqual(["truncated", 300, null]);
    await putBack();
  });
});

describe("an administrator who counts everything anew", () => {
  /** Makes leaves and stored subtrees fit the lines again, as somebody would who knows the code. */
  async function countAnew(): Promise<void> {
    await root.query(
      `update platform.log_leaves l set leaf_hash = sha256('\\x00'::bytea || s.salt || platform.log_content(e))
         from platform.log_salts s, platform.audit_events e where s.event_id = l.event_id and e.id = l.event_id`,
    );
    const { rows } = await root.query<{ hash: Buffer }>(
      "select leaf_hash as hash from platform.log_leaves order by leaf_index",
    );
    const tree = growingTree();
    for (const { hash } of rows) {
      for (const node of tree.add(hash)) {
        await root.query(
          "update platform.log_nodes set hash = $1 where level = $2 and position = $3",
          [node.hash, node.level, node.position],
        );
      }
    }
  }

  test("is found by the signed checkpoints, within the leaves between two of them", async () => {
    await root.query(
      `update platform.audit_events set outcome = 'failed' where id = ${event(150)}`,
    );
    await countAnew();
    const { findings } = await log.verify();
    expect(findings[0]).toMatchObject({ what: "changed", leaf: 147 });
    expect(findings[0]?.says).toContain("147 to 162");
    await putBack();
  });

  test("and who takes the checkpoints away, by one that a witness kept", async () => {
    await root.query(
      `update platform.audit_events set outcome = 'failed' where id = ${event(150)}`,
    );
    await countAnew();
    await root.query("truncate platform.log_checkpoints");
    await root.query("update platform.log_state set checkpoint_count = 0");
    expect((await log.verify()).findings).toEqual([]);
    expect((await log.verify([latest])).findings[0]).toMatchObject({ what: "changed" });
    await putBack();
  });

  test("and who leaves the newest lines out, by one that a witness kept", async () => {
    await root.query(`delete from platform.audit_events where id > ${event(200)}`);
    await root.query("delete from platform.log_leaves where leaf_index > 200");
    await root.query("delete from platform.log_nodes where (position + 1) * (2 ^ level) > 201");
    await root.query("delete from platform.log_checkpoints where size > 201");
    await root.query(
      "update platform.log_state set size = 201, checkpoint_count = (select count(*) from platform.log_checkpoints)",
    );
    expect((await log.verify()).findings).toEqual([]);
    const [first] = (await log.verify([latest])).findings;
    expect(first).toMatchObject({ what: "truncated", leaf: 201 });
    await putBack();
  });

  test("nothing more is signed once the tree no longer fits what was signed", async () => {
    await root.query(
      "update platform.log_leaves set leaf_hash = sha256('x') where leaf_index = 338",
    );
    await log.write(1);
    await log.admit();
    await expect(log.checkpoint()).rejects.toThrow("no longer begins");
    await putBack();
  });
});
