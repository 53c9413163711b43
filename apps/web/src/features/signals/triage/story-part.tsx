import { useMessages } from "../../../i18n/messages.ts";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { Private } from "../../../ui/private.tsx";
import { useCodeLabel, useMunicipalities } from "../../regions/index.ts";
import type { SignalDetail } from "../signal-api.ts";
import { useSignalWords } from "../signal-words.tsx";
import styles from "./triage.module.css";
import { triageMessages } from "./triage-messages.ts";

/** Facts and interpretation beside each other, with where and what it is about. */
export function StoryPart({ signal, title }: { signal: SignalDetail; title?: string }) {
  const m = useMessages(triageMessages).story;
  const words = useSignalWords();
  const form = useCodeLabel("exploitation-form", signal.form);
  const { nameOf } = useMunicipalities();
  const age = signal.isMinor === null ? "unknown" : signal.isMinor ? "yes" : "no";
  return (
    <section className={styles.part} aria-labelledby="story-title">
      <h2 id="story-title">{title ?? m.title}</h2>
      <div className={styles.beside}>
        <section className={styles.passage} aria-label={m.facts}>
          <h3>{m.facts}</h3>
          <p dir="auto">
            <Private>{signal.facts}</Private>
          </p>
        </section>
        <section className={`${styles.passage} ${styles.thought}`} aria-label={m.interpretation}>
          <h3>{m.interpretation}</h3>
          {signal.interpretation === null ? (
            <p className={styles.quiet}>{m.noInterpretation}</p>
          ) : (
            <p dir="auto">
              <Private>{signal.interpretation}</Private>
            </p>
          )}
        </section>
      </div>
      <DescriptionList
        items={[
          { term: m.form, description: form || words.unknownForm },
          {
            term: m.place,
            description:
              signal.municipalityCode === null
                ? words.unknownPlace
                : nameOf(signal.municipalityCode),
            isPrivate: signal.municipalityCode !== null,
          },
          { term: m.minor, description: words.minor[age] },
        ]}
      />
    </section>
  );
}

/** What the victim knows and agrees to. */
export function ConsentPart({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages).story;
  const knows = m.knowsAnswers[signal.victimKnows as keyof typeof m.knowsAnswers];
  const agrees = m.agreesAnswers[signal.victimAgrees as keyof typeof m.agreesAnswers];
  return (
    <section className={styles.part} aria-labelledby="consent-title">
      <h2 id="consent-title">{m.consent}</h2>
      <DescriptionList
        items={[
          { term: m.knows, description: knows ?? signal.victimKnows },
          { term: m.agrees, description: agrees ?? signal.victimAgrees },
        ]}
      />
    </section>
  );
}
