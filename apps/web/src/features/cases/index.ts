export { AccessNote } from "./access-note.tsx";
export {
  closeCase,
  decideObjection,
  printConsentText,
  recordObjection,
  recordConsent,
  withdrawConsent,
  type CaseDetail,
  type CaseViewer,
  type Consent,
  type Participant,
} from "./case-api.ts";
export { FlagsCard } from "./flags-card.tsx";
export { InvolvementsCard } from "./involvements-card.tsx";
export { ToldCard } from "./told-card.tsx";
export { WatchAction } from "./watch-action.tsx";
export { CaseHead, CaseMeta } from "./case-head.tsx";
export { caseMessages } from "./case-messages.ts";
export { ClauseNamesContext, type ClauseName } from "./clause-names.ts";
export { ClientCard } from "./client-card.tsx";
export { DossierSection } from "./dossier-section.tsx";
export { useDraftKey } from "./draft-key.ts";
export { emptyEntry } from "./entry-draft.ts";
export { momentIn, readTime } from "./entry-moment.ts";
export { useEntryDraftKey } from "./entry-editor.tsx";
export { lifeMessages } from "./life-messages.ts";
export { LifeSection, useBackToCase } from "./life-section.tsx";
export {
  caseListQuery,
  caseQuery,
  coordinatorsQuery,
  dossierReading,
  refreshCase,
  useCase,
} from "./queries.ts";
export { SafeContactCard } from "./safe-contact-card.tsx";
export { saveFile } from "./save-file.ts";
export { SafetyBanner } from "./safety-banner.tsx";
export { whenWords } from "./when.ts";
export { WhoSeesSection } from "./who-sees-section.tsx";
export { viewersOf, viewsByOrganisation, type OrganisationView } from "./who-sees.ts";
