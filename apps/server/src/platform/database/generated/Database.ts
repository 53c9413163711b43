// Made by npm run generate; changes here are lost.

import type { default as AccountsSchema } from './accounts/AccountsSchema.ts';
import type { default as AgreementsSchema } from './agreements/AgreementsSchema.ts';
import type { default as CasesSchema } from './cases/CasesSchema.ts';
import type { default as DocumentsSchema } from './documents/DocumentsSchema.ts';
import type { default as DuplicatesSchema } from './duplicates/DuplicatesSchema.ts';
import type { default as IdentitySchema } from './identity/IdentitySchema.ts';
import type { default as OversightSchema } from './oversight/OversightSchema.ts';
import type { default as PartnersSchema } from './partners/PartnersSchema.ts';
import type { default as PlatformSchema } from './platform/PlatformSchema.ts';
import type { default as ProcessSchema } from './process/ProcessSchema.ts';
import type { default as ReferralsSchema } from './referrals/ReferralsSchema.ts';
import type { default as RegionsSchema } from './regions/RegionsSchema.ts';
import type { default as RightsSchema } from './rights/RightsSchema.ts';
import type { default as SignalsSchema } from './signals/SignalsSchema.ts';

type Database = AccountsSchema & AgreementsSchema & CasesSchema & DocumentsSchema & DuplicatesSchema & IdentitySchema & OversightSchema & PartnersSchema & PlatformSchema & ProcessSchema & ReferralsSchema & RegionsSchema & RightsSchema & SignalsSchema;

export type { Database as default };
