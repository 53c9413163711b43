export { PlanSection } from "./plan-section.tsx";
export { planQuery, timelineQuery } from "./queries.ts";
export {
  recoveryDomains,
  type CaseTimeline,
  type Plan,
  type RecoveryDomain,
  type Task,
} from "./process-api.ts";
export { planMessages } from "./plan-messages.ts";
export { TermsSection } from "./terms-section.tsx";
export { TimelineSection } from "./timeline-section.tsx";
export { ToDoSection } from "./to-do-section.tsx";
