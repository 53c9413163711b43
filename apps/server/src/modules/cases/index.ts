import { registerEraser } from "../../platform/erasure/erasers.ts";
import type { ServerModule } from "../../platform/http/module.ts";
import { caseProblems } from "./problems.ts";
import { remindOfSafetyReviews } from "./remind-of-safety-reviews.ts";
import { serveCases } from "./routes.ts";

export const casesModule: ServerModule = {
  name: "cases",
  problems: caseProblems,
  jobs: [remindOfSafetyReviews],
  serve: serveCases,
};

export { canWrite } from "./case.ts";
export type { CaseId, EntryId } from "./case.ts";
export { audienceOf, factsOf, findAccess, findCase, getCase, touchCase } from "./case-store.ts";
export type { AccessRow, CaseRow } from "./case-store.ts";
export { openCase } from "./open-case.ts";
export type { OpenedCase } from "./open-case.ts";
export { addEntry } from "./add-entry.ts";
export { closeCase } from "./close-case.ts";
export { correctEntry } from "./correct-entry.ts";
export { listEntries } from "./list-entries.ts";
export { handOverCase } from "./hand-over-case.ts";
export { readCase } from "./read-case.ts";
export { recordConsent } from "./record-consent.ts";
export { reopenCase } from "./reopen-case.ts";
export { setSafeContact } from "./set-safe-contact.ts";
export { endedReasonPlace, partPlace } from "./participant-store.ts";
export { sayDeed, sayEvent } from "./say-event.ts";

registerEraser({ module: "cases", order: 80, routine: "cases.erase_case" });
