import type { ServerModule } from "../../platform/http/module.ts";
import { followSuccessions, remindOfReviews } from "./agreement-jobs.ts";
import { agreementProblems } from "./problems.ts";
import { serveAgreements } from "./routes.ts";

export const agreementsModule: ServerModule = {
  name: "agreements",
  problems: agreementProblems,
  jobs: [remindOfReviews, followSuccessions],
  serve: serveAgreements,
};

export { invitePartner } from "./invite-partner.ts";
export { endParticipation } from "./end-participation.ts";
export { previewSharing } from "./preview-sharing.ts";
export { givesAnything } from "./sharing.ts";
