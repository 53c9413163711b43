import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../../i18n/messages.ts";
import type { SignalDetail } from "../signal-api.ts";
import { peopleMessages } from "./people-messages.ts";
import styles from "./triage.module.css";

/** Earlier signals of the same desk in which the same facts stand; only which kinds of fact. */
export function SimilarPart({ signal }: { signal: SignalDetail }) {
  const m = useMessages(peopleMessages).similar;
  const format = useFormat();
  if (signal.persons.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="similar-title">
      <h2 id="similar-title">{m.title}</h2>
      {signal.similar.length === 0 ? (
        <p>{m.none}</p>
      ) : (
        <>
          <p className={styles.quiet}>{m.hint}</p>
          <ul role="list" className={styles.similar}>
            {signal.similar.map((other) => (
              <li key={other.id}>
                <Link to="/signalen/$signalId" params={{ signalId: other.id }}>
                  {other.number}
                </Link>
                <span>{format.day(format.dayOf(other.sentAt))}</span>
                <span>{m.why(format.list(factWords(other.because, m.facts)))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The kinds of fact that met, in words and each once; `surname-close` is a surname. */
export function factWords(
  because: readonly string[],
  words: Readonly<Record<string, string>> & { readonly other: string },
): readonly string[] {
  const kinds = Object.keys(words);
  const named = because.map((fact) => {
    const kind = kinds.find((each) => fact === each || fact.startsWith(`${each}-`));
    return (kind && words[kind]) ?? words.other;
  });
  return [...new Set(named)];
}
