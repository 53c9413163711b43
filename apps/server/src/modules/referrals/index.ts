import { registerEraser } from "../../platform/erasure/erasers.ts";
import type { ServerModule } from "../../platform/http/module.ts";
import { forgetRequests } from "./forget-requests.ts";
import { referralProblems } from "./problems.ts";
import { serveReferrals } from "./routes.ts";

export const referralsModule: ServerModule = {
  name: "referrals",
  problems: referralProblems,
  jobs: [forgetRequests],
  serve: serveReferrals,
};

registerEraser({ module: "referrals", order: 30, routine: "referrals.erase_of_case" });
