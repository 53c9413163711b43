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

export { addClause } from "./add-clause.ts";
export { draftAgreement } from "./draft-agreement.ts";
export { readAgreement } from "./list-agreements.ts";
export { offerAgreement } from "./offer-agreement.ts";
export { putInForce } from "./put-in-force.ts";
export { readOfferedText } from "./read-offered-text.ts";
export { setParties } from "./set-parties.ts";
export { signAgreement } from "./sign-agreement.ts";
export { invitePartner } from "./invite-partner.ts";
export { endParticipation } from "./end-participation.ts";
export { previewSharing } from "./preview-sharing.ts";
export { givesAnything } from "./sharing.ts";
