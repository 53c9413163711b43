import { delegationRoutes } from "./delegation-routes.ts";
import { referralDutyRoutes } from "./duty-routes.ts";
import { referralHandoverRoutes } from "./handover-routes.ts";
import { referralAskingRoutes } from "./referral-routes.ts";

/** Taking part, handing over and the duties around it. */
export const referralRoutes = {
  ...referralAskingRoutes,
  ...referralHandoverRoutes,
  ...delegationRoutes,
  ...referralDutyRoutes,
};
export { turnKinds } from "./duty-routes.ts";
export type { SecrecySteps, TurnKind } from "./duty-routes.ts";
export type * from "./handover-shapes.ts";
export type * from "./referral-shapes.ts";
