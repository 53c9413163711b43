// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table referrals.access_request_targets
 * The case that a request is about, where there is one. Only those who coordinate it see this row; a trigger writes it.
 */
export default interface AccessRequestTargetsTable {
  request_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;
}

export type AccessRequestTargets = Selectable<AccessRequestTargetsTable>;

export type NewAccessRequestTargets = Insertable<AccessRequestTargetsTable>;

export type AccessRequestTargetsUpdate = Updateable<AccessRequestTargetsTable>;
