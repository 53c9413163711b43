import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import type { Term } from "./process-api.ts";
import styles from "./term-card.module.css";
import { timelineMessages } from "./timeline-messages.ts";

type TermCardProps = {
  term: Term;
  /** Shows the rule and the warnings at once instead of behind a line. */
  isOpen?: boolean;
};

/** A legal term: how long it still runs, until when, by which rule, and when it warns. */
export function TermCard({ term, isOpen }: TermCardProps) {
  const m = useMessages(timelineMessages).term;
  const format = useFormat();
  const isRunning = term.status === "running";
  return (
    <div className={styles.card}>
      <p>
        <strong>{term.label}</strong>
      </p>
      {isRunning ? (
        <p className={styles.left}>
          <Badge tone={toneOf(term)} icon="clock">
            {m.left(term.daysLeft)}
          </Badge>
          <ConfidenceBadge confidence={term.confidence === "check" ? "check" : "verified"} />
        </p>
      ) : (
        <p>
          {m.ended(format.day(term.endedOn ?? term.endsOn))}
          {term.endedBecause ? `: ${becauseOf(term.endedBecause, m.because)}` : null}
        </p>
      )}
      <p>
        <time dateTime={term.endsOn}>{m.until(format.longDay(term.endsOn))}</time>
      </p>
      {isOpen ? (
        <TermRule term={term} />
      ) : (
        <details className={styles.more}>
          <summary>{m.more}</summary>
          <TermRule term={term} />
        </details>
      )}
    </div>
  );
}

function TermRule({ term }: { term: Term }) {
  const m = useMessages(timelineMessages).term;
  const format = useFormat();
  return (
    <DescriptionList
      layout="stacked"
      items={[
        { term: m.responsible, description: term.responsible },
        {
          term: m.rule,
          description: `${m.started(format.day(term.startsOn))}; ${m.ruleVersion(term.ruleVersion)}`,
        },
        { term: m.source, description: term.ruleSource },
        { term: m.warnings, description: <Warnings term={term} /> },
      ]}
    />
  );
}

function Warnings({ term }: { term: Term }) {
  const m = useMessages(timelineMessages).term;
  const format = useFormat();
  return (
    <ul role="list" className={styles.warnings}>
      {term.warnings.map((warning) => (
        <li key={warning.daysBefore}>
          <Icon name={warning.sent ? "check" : "bell"} size={16} />
          <span>{m.warning(warning.daysBefore, format.day(warning.on))}</span>
          <span className={styles.quiet}>{warning.sent ? m.sent : m.planned}</span>
        </li>
      ))}
    </ul>
  );
}

/** Late or within a week asks for attention; the words say it too. */
function toneOf(term: Term): Tone {
  if (term.daysLeft < 0) return "danger";
  return term.daysLeft <= 14 ? "warning" : "accent";
}

function becauseOf(code: string, words: Readonly<Record<string, string>>): string {
  return words[code] ?? code;
}
