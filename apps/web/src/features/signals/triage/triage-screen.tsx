import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Badge } from "../../../ui/badge.tsx";
import { Button } from "../../../ui/button.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Kbd } from "../../../ui/kbd.tsx";
import { useHotkey } from "../../../ui/keyboard/hotkeys.ts";
import { RailSection } from "../../../ui/rail-section.tsx";
import { Screen } from "../../../ui/screen.tsx";
import { useSession } from "../../accounts/index.ts";
import { CallSection } from "../call-section.tsx";
import { ConsultSection, TakenSection } from "./context-sections.tsx";
import type { SignalDetail } from "../signal-api.ts";
import { AnswerTermText, StatusBadge, UrgencyBadge, useSignalWords } from "../signal-words.tsx";
import { useNowMs } from "../use-now.ts";
import { isQuestion } from "./is-question.ts";
import { ConsentPart, StoryPart } from "./story-part.tsx";
import { decisionId, DecisionPart } from "./decision-part.tsx";
import { decisionMessages } from "./decision-messages.ts";
import { DecisionsTaken } from "./decisions-taken.tsx";
import { EvidencePart } from "./evidence-part.tsx";
import { PersonsPart } from "./persons-part.tsx";
import { SentBanner } from "./sent-banner.tsx";
import { SimilarPart } from "./similar-part.tsx";
import styles from "./triage.module.css";
import { triageMessages } from "./triage-messages.ts";

type TriageScreenProps = { signal: SignalDetail; etag: string; isJustSent: boolean };

/** Triage: what was reported on the left, the choice below it, the context in the rail. */
export function TriageScreen({ signal, etag, isJustSent }: TriageScreenProps) {
  const m = useMessages(triageMessages);
  const words = useSignalWords();
  return (
    <Screen
      title={m.title(signal.number)}
      heading={words.kind[signal.kind]}
      back={{ to: "/signalen", label: m.back }}
      meta={<SignalMeta signal={signal} />}
      actions={<ToDecision signal={signal} />}
      rail={<TriageRail signal={signal} />}
      railLabel={m.railLabel}
    >
      {isJustSent ? <SentBanner signal={signal} /> : null}
      <DecisionsTaken signal={signal} />
      <StoryPart signal={signal} />
      <EvidencePart signal={signal} />
      <PersonsPart signal={signal} />
      {isQuestion(signal) ? null : <ConsentPart signal={signal} />}
      <SimilarPart signal={signal} />
      <DecisionPart signal={signal} etag={etag} />
    </Screen>
  );
}

/** Brings who has read enough to the decision below; also under `.`. */
function ToDecision({ signal }: { signal: SignalDetail }) {
  const m = useMessages(decisionMessages);
  const canAct = signal.allowedActions.length > 0;
  useHotkey({ keys: ".", label: m.toDecision, group: "do", run: goToDecision }, canAct);
  return canAct ? (
    <Button icon="arrow-right" onClick={goToDecision}>
      {m.toDecision} <Kbd keys="." />
    </Button>
  ) : null;
}

function goToDecision(): void {
  const part = document.getElementById(decisionId);
  part?.scrollIntoView({ block: "start" });
  part?.querySelector<HTMLElement>("input:checked, input, button")?.focus();
}

function SignalMeta({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages);
  const words = useSignalWords();
  return (
    <div className={styles.meta}>
      <span className="tabular">{signal.number}</span>
      <UrgencyBadge urgency={signal.urgency} />
      <StatusBadge status={signal.status} />
      {signal.isMinor ? <Badge icon="person">{words.minor.yes}</Badge> : null}
      <span>{m.reportedBy(signal.reporterName, signal.reporterOrganisation)}</span>
    </div>
  );
}

function TriageRail({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages);
  const { organisation } = useSession();
  return (
    <>
      <TermSection signal={signal} />
      <TakenSection signal={signal} />
      <RailSection title={m.told.title} icon="coordination-notes">
        <p>{signal.mayBeTold}</p>
      </RailSection>
      <RailSection title={m.who.title} icon="eye">
        <ul>
          <li>{m.who.desk(organisation.name)}</li>
          <li>{m.who.reporter(signal.reporterName, signal.reporterOrganisation)}</li>
        </ul>
        <p>{m.who.nobody}</p>
      </RailSection>
      <ConsultSection signal={signal} />
      <CallSection types={callTypes(signal)} />
    </>
  );
}

/** Whom to call: who fits this signal first, then who often helps. */
function callTypes({ consult }: SignalDetail): readonly string[] {
  const usual = ["police", "child-protection-desk", "shelter", "registration-centre"];
  return [...new Set([...consult.map(({ organisationType }) => organisationType), ...usual])];
}

/** When it was sent, and how long until the first answer. */
export function TermSection({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages).term;
  const words = useSignalWords();
  const format = useFormat();
  const nowMs = useNowMs();
  return (
    <RailSection title={m.title} icon="clock">
      <DescriptionList
        layout="stacked"
        items={[
          { term: m.urgency, description: words.urgency[signal.urgency] },
          { term: m.sent, description: format.moment(signal.sentAt) },
          { term: m.due, description: format.moment(signal.answerDueAt) },
          ...(signal.status === "decided"
            ? []
            : [{ term: m.left, description: <AnswerTermText signal={signal} nowMs={nowMs} /> }]),
        ]}
      />
    </RailSection>
  );
}
