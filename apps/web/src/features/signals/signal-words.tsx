import { useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import type { IconName } from "../../ui/icon/icon-paths.ts";
import type { SignalStatus, SignalSummary, Urgency } from "./signal-api.ts";
import { signalMessages } from "./signal-messages.ts";
import { answerTermOf, durationOf, type Duration } from "./signal-terms.ts";

type Words = ReturnType<typeof useSignalWords>;

/** The shared words about signals in the language of the screens. */
export function useSignalWords() {
  return useMessages(signalMessages);
}

/** A length of time in words: «3 uur». */
export function durationWords(duration: Duration, m: Words): string {
  return duration.unit === "now" ? m.duration.now : m.duration[duration.unit](duration.count);
}

/** How long ago a signal came in, in words. */
export function ageWords(sentAt: string, nowMs: number, m: Words): string {
  return durationWords(durationOf(nowMs - Date.parse(sentAt)), m);
}

const urgencyLook: Record<Urgency, { tone: Tone; icon: IconName }> = {
  acute: { tone: "danger", icon: "danger" },
  "within-a-day": { tone: "warning", icon: "clock" },
  "within-a-week": { tone: "neutral", icon: "calendar" },
};

/** When a signal came in, in a sentence: «3 uur geleden», «zojuist». */
export function agoWords(sentAt: string, nowMs: number, m: Words): string {
  const duration = durationOf(nowMs - Date.parse(sentAt));
  return duration.unit === "now" ? m.duration.now : m.duration.ago(durationWords(duration, m));
}

/** How soon the desk must respond, with icon and word. */
export function UrgencyBadge({ urgency }: { urgency: Urgency }) {
  const m = useSignalWords();
  return <Badge {...urgencyLook[urgency]}>{m.urgency[urgency]}</Badge>;
}

/** How it stands with the first answer: «nog 3 uur», «20 minuten te laat», «beantwoord». */
export function AnswerTermText(props: { signal: SignalSummary; nowMs: number }) {
  const m = useSignalWords();
  const term = answerTermOf(props.signal, props.nowMs);
  if (term.kind === "answered") return m.term.answered;
  if (term.kind === "late") {
    return (
      <Badge tone="danger" icon="warning">
        {m.term.late(durationWords(term.over, m))}
      </Badge>
    );
  }
  const text = m.term.due(durationWords(term.left, m));
  return term.isSoon ? (
    <Badge tone="warning" icon="clock">
      {text}
    </Badge>
  ) : (
    text
  );
}

const statusTone: Record<SignalStatus, Tone> = {
  new: "info",
  "in-triage": "accent",
  decided: "neutral",
};

/** Where a signal stands; `own` words it for who reported it. */
export function StatusBadge({ status, own }: { status: SignalStatus; own?: boolean }) {
  const m = useSignalWords();
  return <Badge tone={statusTone[status]}>{own ? m.ownStatus[status] : m.status[status]}</Badge>;
}
