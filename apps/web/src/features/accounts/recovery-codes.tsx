import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { invitationMessages } from "./invitation-messages.ts";
import styles from "./invitation.module.css";

/** Codes for who loses the code app; shown this once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const m = useMessages(invitationMessages);
  return (
    <>
      <ul role="list" className={styles.codes} data-private="">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={styles.actions} data-print="no">
        <Button variant="primary" icon="check" onClick={onKept}>
          {m.codesKept}
        </Button>
        <Button icon="print" onClick={() => print()}>
          {m.print}
        </Button>
      </div>
    </>
  );
}
