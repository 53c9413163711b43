export { agreementMessages } from "./agreement-messages.ts";
export { ConsentsSection } from "./consents-section.tsx";
export {
  agreementQuery,
  invitableQuery,
  previewQuery,
  useAgreementTitles,
  useClauseNames,
} from "./queries.ts";
export { SharingList } from "./sharing-list.tsx";
