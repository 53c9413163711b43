import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { Icon } from "../../../ui/icon/icon.tsx";
import { RailSection } from "../../../ui/rail-section.tsx";
import { Screen } from "../../../ui/screen.tsx";
import { CallSection } from "../call-section.tsx";
import { listMessages } from "../list-messages.ts";
import type { SignalDetail } from "../signal-api.ts";
import { answerTermOf } from "../signal-terms.ts";
import { StatusBadge, UrgencyBadge, useSignalWords } from "../signal-words.tsx";
import { useNowMs } from "../use-now.ts";
import { isQuestion } from "./is-question.ts";
import { ownMessages } from "./own-messages.ts";
import { SentBanner } from "./sent-banner.tsx";
import { StoryPart } from "./story-part.tsx";
import styles from "./triage.module.css";
import { evidenceMessages } from "./evidence-messages.ts";
import { triageMessages } from "./triage-messages.ts";
import { TermSection } from "./triage-screen.tsx";

/** A report as its reporter sees it: how it stands, the answer, and the own text. */
export function OwnSignal({ signal, isJustSent }: { signal: SignalDetail; isJustSent: boolean }) {
  const m = useMessages(triageMessages);
  const { own } = useMessages(ownMessages);
  const { list } = useMessages(listMessages);
  const words = useSignalWords();
  return (
    <Screen
      title={m.title(signal.number)}
      heading={words.kind[signal.kind]}
      back={{ to: "/signalen", label: list.mine }}
      meta={
        <div className={styles.meta}>
          <span className="tabular">{signal.number}</span>
          <UrgencyBadge urgency={signal.urgency} />
          <StatusBadge status={signal.status} own />
        </div>
      }
      rail={<OwnRail signal={signal} />}
      railLabel={m.railLabel}
    >
      {isJustSent ? <SentBanner signal={signal} /> : null}
      <Progress signal={signal} />
      <Answers signal={signal} />
      <StoryPart signal={signal} title={own.yourReport} />
      <OwnSigns signal={signal} />
      {isQuestion(signal) ? null : <p className={styles.quiet}>{own.noPersons}</p>}
    </Screen>
  );
}

function OwnRail({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages).who;
  return (
    <>
      <TermSection signal={signal} />
      <RailSection title={m.title} icon="eye">
        <ul>
          <li>{m.own}</li>
          <li>{m.ownDesk}</li>
        </ul>
        <p>{m.nobody}</p>
      </RailSection>
      <CallSection types={["care-coordination", "police"]} limit={2} />
    </>
  );
}

/** Three steps from sending to answer; words and marks, not only colour. */
function Progress({ signal }: { signal: SignalDetail }) {
  const m = useMessages(ownMessages).own;
  const format = useFormat();
  const answeredAt = signal.feedback[0]?.givenAt;
  const steps = [
    { id: "sent", label: m.steps.sent, isDone: true, at: format.moment(signal.sentAt) },
    { id: "looked", label: m.steps.looked, isDone: signal.status !== "new", at: "" },
    {
      id: "answered",
      label: m.steps.answered,
      isDone: answeredAt !== undefined,
      at: answeredAt ? format.moment(answeredAt) : "",
    },
  ];
  return (
    <section className={styles.part} aria-label={m.stateTitle}>
      <h2>{m.stateTitle}</h2>
      <ol role="list" className={styles.progress}>
        {steps.map((step) => (
          <li key={step.id} data-done={step.isDone ? "" : undefined}>
            <Icon name={step.isDone ? "success" : "clock"} />
            <strong>{step.label}</strong>
            <span className={styles.quiet}>{step.at || (step.isDone ? "" : m.waiting)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answers({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages);
  const { own } = useMessages(ownMessages);
  const format = useFormat();
  const term = answerTermOf(signal, useNowMs());
  return (
    <section className={styles.part} aria-labelledby="answer-title">
      <h2 id="answer-title">{own.answerTitle}</h2>
      {signal.feedback.map((answer) => (
        <Banner
          key={answer.givenAt}
          tone="accent"
          icon="coordination-notes"
          title={m.decisions.by(answer.givenBy, format.moment(answer.givenAt))}
        >
          <p className={styles.answer} dir="auto">
            {answer.text}
          </p>
        </Banner>
      ))}
      {signal.feedback.length === 0 ? (
        <p>
          {term.kind === "late"
            ? own.noAnswerLate
            : own.noAnswer(format.moment(signal.answerDueAt))}
        </p>
      ) : null}
    </section>
  );
}

/** The ticked signs without weights: who looks must not count. */
function OwnSigns({ signal }: { signal: SignalDetail }) {
  const m = useMessages(evidenceMessages);
  if (signal.dimensions.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="own-signs-title">
      <h2 id="own-signs-title">{m.ownTitle}</h2>
      <ul>
        {signal.dimensions.flatMap(({ signs }) =>
          signs.map((sign) => <li key={sign.id}>{sign.label}</li>),
        )}
      </ul>
    </section>
  );
}
