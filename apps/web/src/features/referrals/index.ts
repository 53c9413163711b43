export { overdueQuery, waitingQuery } from "./queries.ts";
export type { Referral, Waiting } from "./referrals-api.ts";
export { waitingMessages } from "./waiting-messages.ts";
