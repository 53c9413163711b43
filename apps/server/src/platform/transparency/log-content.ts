import { hashLeaf } from "./merkle.ts";

/**
 * Columns of `platform.audit_events` in the order in which they stand in a leaf, with how each is
 * written as text. A column that is added to the table needs a place here and in
 * `platform.log_content`, under a new format name; a test says so.
 */
export const contentColumns = [
  ["id", "e.id::text"],
  ["occurred_at", `to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`],
  ["event", "e.event"],
  ["action", "e.action::text"],
  ["outcome", "e.outcome"],
  ["account_id", "e.account_id::text"],
  ["responsible_account_id", "e.responsible_account_id::text"],
  ["role", "e.role"],
  ["organisation_id", "e.organisation_id::text"],
  ["organisation_key", "e.organisation_key::text"],
  ["region_id", "e.region_id"],
  ["dossier_id", "e.dossier_id::text"],
  ["person_id", "e.person_id::text"],
  ["object_kind", "e.object_kind"],
  ["object_id", "e.object_id::text"],
  ["purpose", "e.purpose"],
  ["agreement_id", "e.agreement_id::text"],
  ["clause_id", "e.clause_id::text"],
  ["authorisation_held", "e.authorisation_held::text"],
  ["relation_held", "e.relation_held::text"],
  ["consent_held", "e.consent_held::text"],
  ["emergency_used", "e.emergency_used::text"],
  ["access_point", "e.access_point"],
  ["request_id", "e.request_id::text"],
  ["detail", "e.detail::text"],
  ["transaction_id", "e.transaction_id::text"],
] as const;

/** A line of the log as text, column by column; null where the column is empty. */
export type LogContent = readonly (string | null)[];

const format = "schakel-log-1";

/** The bytes behind a leaf: each value preceded by its length, so that no two lines are alike. */
function contentBytes(content: LogContent): Buffer {
  const parts = content.map((value) =>
    value === null ? "-" : `${Buffer.byteLength(value, "utf8")}:${value}`,
  );
  return Buffer.from([format, ...parts].join(","), "utf8");
}

/** The hash of the leaf of a line. */
export function hashOfLine(salt: Uint8Array, content: LogContent): Buffer {
  return hashLeaf(salt, contentBytes(content));
}

/** One column of a line. */
export function columnOf(
  content: LogContent,
  name: (typeof contentColumns)[number][0],
): string | null {
  return content[contentColumns.findIndex(([each]) => each === name)] ?? null;
}
