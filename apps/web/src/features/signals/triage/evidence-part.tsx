import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import type { SignalDetail, SignCombination, SignDimension } from "../signal-api.ts";
import { evidenceMessages } from "./evidence-messages.ts";
import { evidenceInWords, isWeighed, missingInWords } from "./evidence-words.ts";
import styles from "./triage.module.css";

/** What was seen, by dimension, with what is missing and what to weigh; a human decides. */
export function EvidencePart({ signal }: { signal: SignalDetail }) {
  const m = useMessages(evidenceMessages);
  const format = useFormat();
  const { dimensions, signList, missing, evidenceNotes } = signal;
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
      {weighed ? <Combinations combinations={signal.combinations} /> : null}
      {evidenceNotes.length > 0 ? (
        <ul className={styles.notes}>
          {evidenceNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      <WithoutWeight circumstances={signal.withoutWeight} />
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
  const m = useMessages(evidenceMessages);
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
      {weighed ? (
        <p className={styles.quiet}>
          {dimension.shown ? m.enough : m.notEnough(missingInWords(dimension.missing, m))}
        </p>
      ) : null}
    </section>
  );
}

/** Dimensions that the survey reads together, each part with a word: enough, or not yet. */
function Combinations({ combinations }: { combinations: readonly SignCombination[] }) {
  const m = useMessages(evidenceMessages).combinations;
  if (combinations.length === 0) return null;
  return (
    <details className={styles.combinations}>
      <summary>{m.title}</summary>
      <p className={styles.quiet}>{m.hint}</p>
      {combinations.map((each) => (
        <section key={each.id} aria-label={each.label}>
          <h3>{each.label}</h3>
          <ul role="list">
            {each.parts.map((part) => {
              const state = part.enough ? "enough" : part.needed ? "missing" : "notNeeded";
              return (
                <li key={part.anyOf.join(" ")} data-state={state}>
                  <Icon name={part.enough ? "check" : "question"} size={16} />
                  <span>
                    {part.anyOf.join(m.or)}: {m[state]}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </details>
  );
}

function WithoutWeight({ circumstances }: { circumstances: readonly string[] }) {
  const m = useMessages(evidenceMessages);
  if (circumstances.length === 0) return null;
  return (
    <details className={styles.combinations}>
      <summary>{m.withoutWeight}</summary>
      <ul>
        {circumstances.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{m.withoutWeightSource}</p>
    </details>
  );
}

function weightWord(weight: string, words: Readonly<Record<string, string>>): string {
  return words[weight] ?? weight;
}
