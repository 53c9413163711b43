export { agreementMessages } from "./agreement-messages.ts";
export { ConsentsSection } from "./consents-section.tsx";
export { agreementQuery, useAgreementTitles, useClauseNames } from "./queries.ts";
