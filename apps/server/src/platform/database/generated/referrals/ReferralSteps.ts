// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for referrals.referral_steps */
export type ReferralStepsVersion = number;

/**
 * Represents the table referrals.referral_steps
 * Every step of a referral, written by a trigger: when, and by whom.
 */
export default interface ReferralStepsTable {
  referral_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  version: ColumnType<ReferralStepsVersion, ReferralStepsVersion, ReferralStepsVersion>;

  status: ColumnType<string, string, string>;

  at: ColumnType<Instant, Instant, Instant>;

  account_id: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  organisation_id: ColumnType<partners_OrganisationsId | null, partners_OrganisationsId | null, partners_OrganisationsId | null>;
}

export type ReferralSteps = Selectable<ReferralStepsTable>;

export type NewReferralSteps = Insertable<ReferralStepsTable>;

export type ReferralStepsUpdate = Updateable<ReferralStepsTable>;
