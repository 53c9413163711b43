export { arrivalsIn, useArrivals } from "./arrivals.ts";
export { DraftLines } from "./draft-list.tsx";
export { listDrafts, listSignals, type SignalDraft, type SignalSummary } from "./signal-api.ts";
export { ageWords, AnswerTermText, UrgencyBadge, useSignalWords } from "./signal-words.tsx";
export { onServerDay, useNowMs } from "./use-now.ts";
export { durationOf } from "./signal-terms.ts";
export { durationWords } from "./signal-words.tsx";
