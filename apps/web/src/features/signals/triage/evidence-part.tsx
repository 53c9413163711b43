import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import type { SignalDetail, SignDimension } from "../signal-api.ts";
import { evidenceInWords, isWeighed } from "./evidence-words.ts";
import styles from "./triage.module.css";
import { triageMessages } from "./triage-messages.ts";

/** The ticked signs by dimension, with what the rule says as evidence and that a human decides. */
export function EvidencePart({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages).evidence;
  const format = useFormat();
  const { dimensions, signList, missing } = signal;
  const weighed = isWeighed(dimensions);
  return (
    <section className={styles.part} aria-labelledby="evidence-title">
      <h2 id="evidence-title">{m.title}</h2>
      {signList ? <p className={styles.quiet}>{m.list(signList.label, signList.version)}</p> : null}
      {dimensions.length === 0 ? <p>{m.none}</p> : null}
      <div className={styles.dimensions}>
        {dimensions.map((dimension) => (
          <Dimension key={dimension.id} dimension={dimension} weighed={weighed} />
        ))}
      </div>
      {weighed && missing.length > 0 ? <p>{m.missing(format.list(missing))}</p> : null}
      {dimensions.length > 0 ? (
        <p className={styles.human}>
          <Icon name="person" size={16} />
          <span>{signal.evidenceNote ?? m.human}</span>
        </p>
      ) : null}
    </section>
  );
}

function Dimension({ dimension, weighed }: { dimension: SignDimension; weighed: boolean }) {
  const m = useMessages(triageMessages).evidence;
  return (
    <section className={styles.dimension} aria-label={dimension.label}>
      <h3>{dimension.label}</h3>
      <p className={styles.counted}>{evidenceInWords(dimension, m)}</p>
      <ul>
        {dimension.signs.map((sign) => (
          <li key={sign.id}>
            {sign.label}
            {sign.weight === null ? null : (
              <span className={styles.quiet}> ({weightWord(sign.weight, m.weights)})</span>
            )}
          </li>
        ))}
      </ul>
      {weighed ? <p className={styles.quiet}>{dimension.shown ? m.enough : m.notEnough}</p> : null}
    </section>
  );
}

function weightWord(weight: string, words: Readonly<Record<string, string>>): string {
  return words[weight] ?? weight;
}
