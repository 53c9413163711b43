import { setTimeout as sleep } from "node:timers/promises";
import pg, { type Client, type Notification, type Pool } from "pg";
import type { Connection } from "../database/connection.ts";
import type { Logger } from "../log.ts";
import type { HubMessage } from "./hub.ts";

const channel = "schakel_events";

type Outgoing = {
  id: string;
  event: string;
  dossier_id: string | null;
  object_id: string | null;
  organisation_keys: number[];
};

/**
 * Sends what waits in the outbox to every server process. Separate from the change itself on
 * purpose: `NOTIFY` takes one lock for the whole database until the commit is on disk, which would
 * make all writers wait for each other.
 */
export async function relayOutbox(worker: Pool): Promise<number> {
  const { rows } = await worker.query<Outgoing>(`
    with taken as (
      select id from platform.outbox where relayed_at is null order by id limit 500 for update skip locked
    ), sent as (
      update platform.outbox o set relayed_at = clock_timestamp() from taken where o.id = taken.id
      returning o.id, o.event, o.dossier_id, o.object_id, o.organisation_keys
    )
    select id::text, event, dossier_id, object_id, organisation_keys,
           pg_notify('${channel}', json_build_array(id::text, event, dossier_id, object_id, organisation_keys)::text)
      from sent order by sent.id`);
  return rows.length;
}

type Spread = (organisationKeys: readonly number[], message: HubMessage) => void;

/** Hears what any server process announces, until it is told to stop. */
export type Hearing = { end(): Promise<void> };

const retryMs = 500;

/**
 * Hears announcements over a session of its own, and opens a new one whenever PostgreSQL went away:
 * open screens must not fall silent until the next restart. What was announced in between is not
 * heard; screens ask again when their own stream reconnects.
 */
export async function hearAnnouncements(
  worker: Connection,
  spread: Spread,
  log: Logger,
): Promise<Hearing> {
  let isOver = false;
  let session = await openSession(worker, spread, log, onLost);
  function onLost(): void {
    if (isOver) return;
    log.warn("lost the session that hears announcements");
    void reopen();
  }
  async function reopen(): Promise<void> {
    while (!isOver) {
      await sleep(retryMs, undefined, { ref: false });
      try {
        session = await openSession(worker, spread, log, onLost);
        return;
      } catch (error) {
        log.warn({ err: error }, "announcements cannot be heard yet");
      }
    }
  }
  return {
    end: async () => {
      isOver = true;
      await session.end().catch(() => {});
    },
  };
}

async function openSession(
  worker: Connection,
  spread: Spread,
  log: Logger,
  onLost: () => void,
): Promise<Client> {
  const client = new pg.Client({ ...worker, application_name: "schakel events" });
  // An error is followed by the end of the session, which is where we act.
  client.on("error", () => {});
  client.on("notification", (notification) => tell(notification, spread, log));
  await client.connect();
  client.once("end", onLost);
  await client.query(`listen ${channel}`);
  return client;
}

type Told = [string, string, string | null, string | null, number[]];

function tell(notification: Notification, spread: Spread, log: Logger): void {
  try {
    const told = JSON.parse(notification.payload ?? "[]") as Told;
    const [id, event, dossierId, objectId, keys] = told;
    spread(keys, { id, event, dossierId, objectId });
  } catch (error) {
    log.error({ err: error }, "announcement could not be read");
  }
}
