export { useArrivals, useArrivedWords } from "./arrivals.ts";
export { DraftLines } from "./draft-list.tsx";
export { listDrafts, listSignals, type SignalSummary } from "./signal-api.ts";
export { agoWords, AnswerTermText, UrgencyBadge, useSignalWords } from "./signal-words.tsx";
export { useNowMs } from "./use-now.ts";
