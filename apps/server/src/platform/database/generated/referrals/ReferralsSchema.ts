// Made by npm run generate; changes here are lost.

import type { default as AccessRequestTargetsTable } from './AccessRequestTargets.ts';
import type { default as AccessRequestsTable } from './AccessRequests.ts';
import type { default as DelegationsTable } from './Delegations.ts';
import type { default as HandoversTable } from './Handovers.ts';
import type { default as ReferralStepsTable } from './ReferralSteps.ts';
import type { default as ReferralsTable } from './Referrals.ts';
import type { default as SecrecyFormsTable } from './SecrecyForms.ts';
import type { default as TurnsTable } from './Turns.ts';

export default interface ReferralsSchema {
  'referrals.access_request_targets': AccessRequestTargetsTable;

  'referrals.access_requests': AccessRequestsTable;

  'referrals.delegations': DelegationsTable;

  'referrals.handovers': HandoversTable;

  'referrals.referral_steps': ReferralStepsTable;

  'referrals.referrals': ReferralsTable;

  'referrals.secrecy_forms': SecrecyFormsTable;

  'referrals.turns': TurnsTable;
}
