import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { RailSection } from "../../../ui/rail-section.tsx";
import { useCodeList } from "../../regions/index.ts";
import type { SignalDetail } from "../signal-api.ts";
import { agoWords, useSignalWords } from "../signal-words.tsx";
import { useNowMs } from "../use-now.ts";
import styles from "./triage.module.css";
import { triageMessages } from "./triage-messages.ts";

/** Who has the signal in hand, and since when. */
export function TakenSection({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages).taken;
  const words = useSignalWords();
  const format = useFormat();
  const nowMs = useNowMs();
  const { takenBy, status } = signal;
  if (status === "decided") return null;
  return (
    <RailSection title={m.title} icon="person">
      {takenBy === null ? <p>{m.nobody}</p> : null}
      {takenBy ? <p>{takenBy.isMe ? m.me : <strong>{takenBy.name}</strong>}</p> : null}
      {takenBy?.at ? (
        <p className={styles.quiet}>
          {m.since(format.moment(takenBy.at), agoWords(takenBy.at, nowMs, words))}
        </p>
      ) : null}
    </RailSection>
  );
}

/** Kinds of organisation worth a call before deciding, with the reason. */
export function ConsultSection({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages).consult;
  const types = useCodeList("organisation-type");
  if (signal.status === "decided" || signal.consult.length === 0) return null;
  return (
    <RailSection title={m.title} icon="partners">
      <ul role="list" className={styles.consult}>
        {signal.consult.map(({ organisationType, why }) => (
          <li key={organisationType}>
            <strong>{types.labelOf(organisationType)}</strong>
            <span className={styles.quiet}>{why}</span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{m.hint}</p>
    </RailSection>
  );
}
