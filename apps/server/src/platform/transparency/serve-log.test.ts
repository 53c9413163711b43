import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Kysely, PostgresDialect } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import type { Database } from "../database/database.ts";
import { admitEvents } from "./admit-events.ts";
import { readCheckpoint } from "./checkpoint.ts";
import { deliverCheckpoints, waitAfter } from "./deliver-checkpoints.ts";
import { hashOfLine } from "./log-content.ts";
import { makeCheckpoint } from "./make-checkpoint.ts";
import { openNote } from "./signed-note.ts";
import { provesConsistency, provesInclusion } from "./verify-proof.ts";
import { mayBeWitness } from "./witnesses.ts";

const world = await openWorld();
const { privacy, administrator, stranger, reporter } = world.persons;
const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: world.database.worker }) });

async function grow(): Promise<string> {
  await administrator.api("GET", "/accounts");
  await admitEvents(db);
  return (await makeCheckpoint(db, world.platform.keyring, world.platform.clock)) ?? "";
}
const bytes = (text: string): Buffer => Buffer.from(text, "base64");

describe("an organisation as witness", () => {
  test("takes the newest checkpoint as it was signed, and knows the key", async () => {
    expect((await privacy.api("GET", "/log/checkpoints/latest")).status).toBe(404);
    const note = await grow();
    const latest = await privacy.api("GET", "/log/checkpoints/latest");
    expect(latest.status).toBe(200);
    expect(latest.headers["content-type"]).toContain("text/plain");
    expect(String(latest.body)).toBe(note);
    const state = await administrator.api("GET", "/log");
    const text = openNote(note, state.body.verifierKey) ?? "";
    expect(readCheckpoint(text)).toMatchObject({
      origin: state.body.origin,
      size: state.body.latest.size,
    });
    const list = await privacy.api("GET", "/log/checkpoints?limit=1");
    expect(list.body.items[0].note).toBe(note);
  });

  test("gets a proof that a larger tree begins with the one it kept", async () => {
    const before = (await privacy.api("GET", "/log")).body.latest;
    for (let round = 0; round < 20; round += 1) await administrator.api("GET", "/accounts");
    await grow();
    const after = (await privacy.api("GET", "/log")).body.latest;
    const path = `/log/consistency-proof?from=${before.size}&to=${after.size}`;
    const { body } = await privacy.api("GET", path);
    const claim = {
      from: before.size as number,
      fromRoot: bytes(before.root),
      to: after.size as number,
      toRoot: bytes(after.root),
      proof: body.hashes.map(bytes),
    };
    expect(provesConsistency(claim)).toBe(true);
    const beyond = `/log/consistency-proof?from=1&to=${after.size + 100}`;
    expect((await privacy.api("GET", beyond)).body.code).toBe("no-such-log-size");
  });

  test("gets a proof of a line of its own, and counts the hash of the line itself", async () => {
    const [line] = (await privacy.api("GET", "/audit-events?limit=1")).body.items;
    expect((await privacy.api("GET", `/log/inclusion-proofs/${line.id}`)).body.code).toBe(
      "line-not-in-tree",
    );
    await grow();
    const { body } = await privacy.api("GET", `/log/inclusion-proofs/${line.id}`);
    const leafHash = hashOfLine(bytes(body.salt), body.content);
    expect(leafHash.equals(bytes(body.leafHash))).toBe(true);
    const claim = {
      leafHash,
      index: body.leafIndex,
      size: body.size,
      proof: body.hashes.map(bytes),
    };
    expect(provesInclusion(bytes(body.root), claim)).toBe(true);
    expect(body.content[2]).toBe(line.event);
  });

  test("a line of another organisation answers as one that does not exist", async () => {
    await stranger.api("GET", "/cases");
    await admitEvents(db);
    const [foreign] = await world.sql(
      "select id from platform.audit_events where account_id = $1 order by id desc limit 1",
      [stranger.accountId],
    );
    const answers = await Promise.all(
      [foreign.id, 999_999_999].map(async (id) =>
        privacy.api("GET", `/log/inclusion-proofs/${id}`),
      ),
    );
    const [{ instance: _, ...one }, { instance: __, ...other }] = answers.map(({ body }) => body);
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(one).toEqual(other);
  });

  test("who may not look after the log gets nothing of it", async () => {
    for (const path of ["/log", "/log/checkpoints", "/log/checkpoints/latest", "/log/witnesses"]) {
      expect((await reporter.api("GET", path)).status).toBe(403);
    }
    const { rows } = await world.database.app.query("select 1 from platform.log_leaves");
    expect(rows).toEqual([]);
  });
});

describe("the check from the screen", () => {
  test("says that the newest part is whole, and names the first bad line when it is not", async () => {
    await grow();
    const whole = await privacy.api("POST", "/log/checks");
    expect(whole.body).toMatchObject({ isWhole: true, fromLeaf: 0, firstBadLeaf: null });
    expect(whole.body.checkpointsCompared).toBeGreaterThan(2);
    const [line] = await world.sql("select event_id from platform.log_leaves where leaf_index = 7");
    await world.sql("update platform.audit_events set purpose = 'another' where id = $1", [
      line.event_id,
    ]);
    const broken = await privacy.api("POST", "/log/checks");
    expect(broken.body).toMatchObject({
      isWhole: false,
      firstBadLeaf: 7,
      firstBadEvent: String(line.event_id),
    });
    await world.sql("update platform.audit_events set purpose = 'administration' where id = $1", [
      line.event_id,
    ]);
  });
});

describe("checkpoints that are sent to a witness", () => {
  const received: string[] = [];
  let answer = 204;
  const server: Server = createServer((request, reply) => {
    let text = "";
    request.on("data", (part: Buffer) => (text += part.toString("utf8")));
    request.on("end", () => {
      received.push(text);
      reply.writeHead(answer).end();
    });
  });
  const ready = new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => server.close());
  const allowed = {
    ...world.platform,
    config: { ...world.platform.config, allowInsideIssuers: true },
  };
  const addressOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/witness`;

  async function addOwn(): Promise<void> {
    await world.sql(
      `insert into platform.log_witnesses (id, organisation_id, organisation_key, address, added_at, next_try_at)
       select gen_random_uuid(), id, key, $2, now(), '2020-01-01' from partners.organisations where id = $1`,
      [administrator.organisationId, addressOf()],
    );
  }
  const known = async () => (await administrator.api("GET", "/log/witnesses")).body.items;

  test("arrive signed; what fails is tried again later, and a second time does no harm", async () => {
    await ready;
    await addOwn();
    const note = await grow();
    answer = 500;
    expect(await deliverCheckpoints(db, allowed)).toBe(0);
    expect((await known())[0]).toMatchObject({ failures: 1, lastFailure: "status-500" });
    expect(await deliverCheckpoints(db, allowed)).toBe(0);
    expect(received).toHaveLength(1);
    answer = 204;
    await world.sql("update platform.log_witnesses set next_try_at = '2020-01-01'");
    expect(await deliverCheckpoints(db, allowed)).toBe(1);
    expect(received.at(-1)).toBe(note);
    expect((await known())[0]).toMatchObject({ failures: 0, lastFailure: null });
    expect(await deliverCheckpoints(db, allowed)).toBe(0);
    await world.sql("update platform.log_witnesses set delivered_size = 0");
    expect(await deliverCheckpoints(db, allowed)).toBe(1);
  });

  test("never go to an address inside the own network", async () => {
    await world.sql(
      "update platform.log_witnesses set delivered_size = 0, next_try_at = '2020-01-01'",
    );
    const before = received.length;
    expect(await deliverCheckpoints(db, world.platform)).toBe(0);
    expect(received).toHaveLength(before);
    expect((await known())[0].lastFailure).toBe("address-inside");
    for (const address of [
      "http://witness.example/",
      "https://127.0.0.1/",
      "https://localhost/",
      "https://10.1.2.3/",
      "https://[::1]/",
      "https://user:secret@witness.example/",
    ]) {
      expect(mayBeWitness(address, false)).toBe(false);
    }
    const refused = await administrator.api("POST", "/log/witnesses", {
      address: "https://10.0.0.1/",
    });
    expect(refused.body.code).toBe("witness-address-not-allowed");
  });

  test("are asked for once per address, and stop when the organisation says so", async () => {
    const address = "https://witness.example/log";
    const added = await administrator.api("POST", "/log/witnesses", { address });
    expect(added.status).toBe(201);
    const again = await administrator.api("POST", "/log/witnesses", { address });
    expect([again.status, again.body.code]).toEqual([409, "witness-known"]);
    const path = `/log/witnesses/${added.body.id}`;
    expect((await stranger.api("DELETE", path)).status).toBe(403);
    expect((await administrator.api("DELETE", path)).status).toBe(204);
    expect((await administrator.api("DELETE", path)).status).toBe(404);
    expect((await known()).map((each: { address: string }) => each.address)).not.toContain(address);
  });

  test("wait longer after every failure, six hours at most", () => {
    expect([1, 2, 5, 8, 9, 30].map(waitAfter)).toEqual([2, 4, 32, 256, 360, 360]);
  });
});
