import type { Compartment } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Dossier, Place } from "../identity/index.ts";
import type { CaseId, EntryId } from "./case.ts";

export type EntryKind = "note" | "contact" | "observation" | "decision" | "measurement";
export type EntrySource = "own-observation" | "client" | "third-party" | "document";

/** A new fact before it is sealed. */
export type NewEntry = {
  readonly kind: EntryKind;
  readonly compartment: Compartment;
  readonly text: string;
  readonly source: EntrySource;
  readonly eventAt?: Instant | undefined;
};

/** Where the text of an entry stands; a correction is a new version and a new place. */
export function textPlace(entryId: string, version: number): Place {
  return { table: "cases.entries", row: entryId, column: "text", version };
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
    sealed_text: dossier.seal(textPlace(id, 1), entry.text),
  };
}
