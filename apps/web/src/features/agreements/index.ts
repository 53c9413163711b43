export { agreementMessages } from "./agreement-messages.ts";
export { DutiesBlock, EmergencyBlock } from "./duties-block.tsx";
export { EmergencyBanner } from "./emergency-banner.tsx";
export { Objections } from "./objections.tsx";
export { ConsentsSection } from "./consents-section.tsx";
export {
  agreementQuery,
  invitableQuery,
  previewQuery,
  useAgreementTitles,
  useClauseNames,
} from "./queries.ts";
export { SharingList } from "./sharing-list.tsx";
