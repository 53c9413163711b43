import type { Compartment, OnwardUse } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Dossier, Place } from "../identity/index.ts";
import type { CaseId, EntryId } from "./case.ts";
import type { ContactChannel } from "./safe-contact.ts";

export type EntryKind =
  | "note"
  | "contact"
  | "observation"
  | "decision"
  | "document"
  | "measurement";
export type EntrySource = "own-observation" | "client" | "third-party" | "document";

/** A new fact before it is sealed. */
export type NewEntry = {
  readonly kind: EntryKind;
  readonly compartment: Compartment;
  readonly text: string;
  readonly source: EntrySource;
  /** How far it may go; as the agreements say when nothing was chosen. */
  readonly onwardUse?: OnwardUse | undefined;
  readonly eventAt?: Instant | undefined;
  /** For contact with the client, with the reason when it goes against the rules. */
  readonly clientContact?:
    | { readonly channel: ContactChannel; readonly reason?: string | undefined }
    | undefined;
};

/** Where the text of an entry stands; a correction is a new version and a new place. */
export function textPlace(entryId: string, version: number): Place {
  return { table: "cases.entries", row: entryId, column: "text", version };
}

/** Where the reason for contact against the rules stands; a correction does not change it. */
export function contactReasonPlace(entryId: string): Place {
  return { table: "cases.entries", row: entryId, column: "contact-reason", version: 1 };
}

/** A row for `cases.entries`, its text sealed with the key of the dossier. */
export function entryValues(
  actor: Actor,
  platform: Platform,
  dossier: Dossier,
  caseId: CaseId,
  id: EntryId,
  entry: NewEntry,
) {
  const now = platform.clock.now();
  return {
    id,
    case_id: caseId,
    kind: entry.kind,
    compartment: entry.compartment,
    origin_organisation_key: actor.organisationKey,
    origin_organisation_id: actor.organisationId,
    origin_organisation_type: actor.organisationType,
    author_account_id: actor.accountId,
    event_at: entry.eventAt ?? now,
    recorded_at: now,
    source: entry.source,
    contact_channel: entry.clientContact?.channel ?? null,
    sealed_contact_reason:
      entry.clientContact?.reason === undefined
        ? null
        : dossier.seal(contactReasonPlace(id), entry.clientContact.reason),
    onward_use: entry.onwardUse ?? "agreement",
    sealed_text: dossier.seal(textPlace(id, 1), entry.text),
  };
}

/** Keys of the organisations whose screens may hear of a change in one fact. */
export async function audienceOfEntry(tx: Tx, entryId: EntryId): Promise<number[]> {
  const { rows } = await sql<{ keys: number[] | null }>`
    select cases.audience_of_entry(${entryId}) as keys`.execute(tx);
  return rows[0]?.keys ?? [];
}
