import type { CodeItem } from "../regions/index.ts";
import type {
  TimelineItem,
  TimelineKind,
  TimelineLane,
} from "../../ui/timeline/timeline-layout.ts";
import { tracks, type Term, type Track, type TrackEvent } from "./process-api.ts";

/** What the packs say about steps and terms that the dossier itself does not repeat. */
export type TimelineFacts = {
  /** Items of the list «track-event»: whether a step is a decision or a handover (R367). */
  readonly steps: readonly CodeItem[];
  /** Items of the list «legal-rule»: on which track a term runs. */
  readonly rules: readonly CodeItem[];
};

type Words = {
  readonly tracks: Readonly<Record<Track, string>>;
  /** What stands on the bar of a term. */
  readonly term: (term: Term) => string;
};

/** The three tracks with their steps as marks and their terms as bars, for the time line. */
export function lanesOf(
  events: readonly TrackEvent[],
  terms: readonly Term[],
  facts: TimelineFacts,
  words: Words,
): readonly TimelineLane[] {
  return tracks.map((track) => ({
    id: track,
    label: words.tracks[track],
    items: [
      ...terms
        .filter((term) => trackOfTerm(term, facts.rules) === track)
        .map((term) => barOf(term, words.term(term))),
      ...events.filter((event) => event.track === track).map((event) => markOf(event, facts.steps)),
    ],
  }));
}

/** The track of a term, by its rule; care when the rule is not known here. */
export function trackOfTerm(term: Pick<Term, "ruleId">, rules: readonly CodeItem[]): Track {
  const track = rules.find((rule) => rule.code === term.ruleId)?.attributes["track"];
  return tracks.find((each) => each === track) ?? "care";
}

function markOf(event: TrackEvent, steps: readonly CodeItem[]): TimelineItem {
  const mark = steps.find((step) => step.code === event.kind)?.attributes["mark"];
  const kind: TimelineKind = mark === "decision" || mark === "handover" ? mark : "step";
  return { id: event.id, label: event.label, kind, state: "done", from: event.happenedOn };
}

function barOf(term: Term, label: string): TimelineItem {
  const isRunning = term.status === "running";
  const state = isRunning ? (term.daysLeft < 0 ? "overdue" : "running") : "done";
  const until = term.endedOn ?? term.endsOn;
  return { id: term.id, label, kind: "term", state, from: term.startsOn, until };
}
