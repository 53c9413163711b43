import { type Client, type Notification, type Pool } from "pg";
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

/** Hears what any process announced; the client must be its own connection, not a pooled one. */
export async function hearAnnouncements(
  client: Client,
  spread: Spread,
  log: Logger,
): Promise<void> {
  client.on("notification", (notification: Notification) => {
    try {
      const [id, event, dossierId, objectId, keys] = JSON.parse(notification.payload ?? "[]") as [
        string,
        string,
        string | null,
        string | null,
        number[],
      ];
      spread(keys, { id, event, dossierId, objectId });
    } catch (error) {
      log.error({ err: error }, "announcement could not be read");
    }
  });
  await client.query(`listen ${channel}`);
}
