import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Private } from "../../../ui/private.tsx";
import type { SignalDetail } from "../signal-api.ts";
import { useSignalWords } from "../signal-words.tsx";
import styles from "./triage.module.css";
import { triageMessages } from "./triage-messages.ts";

/** What was decided, by whom and why, and what the reporter was told. */
export function DecisionsTaken({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages).decisions;
  const words = useSignalWords();
  const format = useFormat();
  return signal.decisions.map((taken, place) => {
    const told = signal.feedback[place];
    return (
      <Banner
        key={taken.decidedAt}
        tone="success"
        icon="check"
        title={words.decision[taken.decision]}
        actions={<NextPlaces signal={signal} />}
      >
        <div className={styles.taken}>
          <p>{m.by(taken.decidedBy, format.moment(taken.decidedAt))}</p>
          {taken.referredTo === null ? null : <p>{m.referredTo(taken.referredTo)}</p>}
          <DescriptionList
            items={[
              { term: m.reason, description: <Private>{taken.reason}</Private> },
              ...(told ? [{ term: m.told, description: told.text }] : []),
            ]}
          />
        </div>
      </Banner>
    );
  });
}

function NextPlaces({ signal }: { signal: SignalDetail }) {
  const m = useMessages(triageMessages).decisions;
  if (signal.caseId !== null) {
    return (
      <LinkButton to="/casussen/$caseId" params={{ caseId: signal.caseId }} icon="case">
        {m.toCase}
      </LinkButton>
    );
  }
  if (signal.linkedSignalId !== null) {
    return (
      <LinkButton to="/signalen/$signalId" params={{ signalId: signal.linkedSignalId }} icon="link">
        {m.toLinked}
      </LinkButton>
    );
  }
  return null;
}
