import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Private } from "../../ui/private.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useCodeList, useMunicipalities } from "../regions/index.ts";
import {
  agoWords,
  AnswerTermText,
  DraftLines,
  UrgencyBadge,
  useArrivals,
  useArrivedWords,
  useNowMs,
  useSignalWords,
  type SignalSummary,
} from "../signals/index.ts";
import { Block, BlockEmpty } from "./block.tsx";
import { todayMessages } from "./messages.ts";
import { answersQuery, countedSignals, draftsQuery, newSignalsQuery } from "./today-queries.ts";
import styles from "./today.module.css";

const shown = 5;

/** New signals for the desk: how many, and the first five. */
export function SignalBlock() {
  const m = useMessages(todayMessages).signals;
  const arrived = useArrivedWords();
  const query = useQuery(newSignalsQuery);
  const items = query.data?.items;
  const arrivals = useArrivals(
    "today",
    items?.map(({ id }) => id),
  );
  return (
    <Block
      id="signals"
      title={m.title}
      icon="signal"
      query={query}
      end={
        <Link to="/signalen" className={styles.headLink}>
          {m.inbox}
        </Link>
      }
    >
      {({ items: signals, next }) =>
        signals.length === 0 ? (
          <BlockEmpty title={m.emptyTitle}>{m.empty}</BlockEmpty>
        ) : (
          <>
            <VisuallyHidden>
              <span role="status">{arrivals.count > 0 ? arrived(arrivals.count) : ""}</span>
            </VisuallyHidden>
            <p className={styles.count}>
              {next === null ? m.count(signals.length) : m.countMore(countedSignals)}
            </p>
            <ul role="list" className={styles.lines}>
              {firstDue(signals).map((signal) => (
                <SignalLine key={signal.id} signal={signal} />
              ))}
            </ul>
          </>
        )
      }
    </Block>
  );
}

/** The signals whose first answer is due first. */
function firstDue(signals: readonly SignalSummary[]): readonly SignalSummary[] {
  return signals
    .toSorted((a, b) => Date.parse(a.answerDueAt) - Date.parse(b.answerDueAt))
    .slice(0, shown);
}

function SignalLine({ signal }: { signal: SignalSummary }) {
  const m = useMessages(todayMessages).signals;
  const words = useSignalWords();
  const forms = useCodeList("exploitation-form");
  const { nameOf } = useMunicipalities();
  const nowMs = useNowMs();
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link to="/signalen/$signalId" params={{ signalId: signal.id }} data-row-link>
          {words.kind[signal.kind]}
        </Link>
        <span className={styles.about}>
          {signal.form === null ? words.unknownForm : forms.labelOf(signal.form)}
          {signal.municipalityCode === null ? null : (
            <>
              {" · "}
              <Private>{nameOf(signal.municipalityCode)}</Private>
            </>
          )}
          {" · "}
          {agoWords(signal.sentAt, nowMs, words)}
        </span>
      </div>
      <span className={styles.when}>
        <UrgencyBadge urgency={signal.urgency} />
        <span className={styles.due}>
          {m.due} <AnswerTermText signal={signal} nowMs={nowMs} />
        </span>
      </span>
    </li>
  );
}

/** Answers of the desk to own reports that were not read yet; nothing when there are none. */
export function AnswerBlock() {
  const m = useMessages(todayMessages);
  const words = useSignalWords();
  const format = useFormat();
  const query = useQuery(answersQuery);
  if (!query.data || query.data.length === 0) return null;
  return (
    <Block
      id="answers"
      title={m.answers.title}
      icon="coordination-notes"
      query={query}
      end={
        <Link to="/signalen" search={{ lijst: "mijn" }} className={styles.headLink}>
          {m.all}
        </Link>
      }
    >
      {(signals) => (
        <ul role="list" className={styles.lines}>
          {signals.slice(0, shown).map((signal) => (
            <li key={signal.id} className={styles.line}>
              <div className={styles.what}>
                <Link to="/signalen/$signalId" params={{ signalId: signal.id }} data-row-link>
                  {words.kind[signal.kind]}
                  <VisuallyHidden> {signal.number}</VisuallyHidden>
                </Link>
                <span className={styles.about}>
                  {signal.number} · {m.answers.sent(format.day(format.dayOf(signal.sentAt)))}
                </span>
              </div>
              <span className={styles.when}>{m.answers.read}</span>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

/** Own reports that are not finished; nothing when there are none. */
export function DraftBlock() {
  const m = useMessages(todayMessages).drafts;
  const query = useQuery(draftsQuery);
  if (!query.data || query.data.length === 0) return null;
  return (
    <Block id="drafts" title={m.title} icon="edit" query={query}>
      {(drafts) => <DraftLines drafts={drafts} />}
    </Block>
  );
}
