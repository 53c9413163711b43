import { useFormat, useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import type { SignalDetail } from "../signal-api.ts";
import { ownMessages } from "./own-messages.ts";
import styles from "./triage.module.css";

/** Right after sending: the number, when there is an answer, what happens and where to read it. */
export function SentBanner({ signal }: { signal: SignalDetail }) {
  const m = useMessages(ownMessages).sent;
  const format = useFormat();
  return (
    <Banner
      tone="success"
      title={m.title(signal.number)}
      live
      actions={
        <LinkButton to="/signalen" search={{ lijst: "mijn" }} size="sm">
          {m.toMine}
        </LinkButton>
      }
    >
      <ul className={styles.sent}>
        <li>{m.due(format.moment(signal.answerDueAt))}</li>
        <li>{m.desk}</li>
        <li>{m.feedback}</li>
        <li>{m.danger}</li>
      </ul>
    </Banner>
  );
}
