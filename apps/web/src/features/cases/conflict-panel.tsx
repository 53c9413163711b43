import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { conflictMessages } from "./conflict-messages.ts";
import styles from "./conflict-panel.module.css";

/** One thing that both changed. */
export type Difference = {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
};

type ConflictPanelProps = {
  differences: readonly Difference[];
  /** Drops the own version; only on the user's word. */
  onTakeTheirs: () => void;
};

/** Both versions side by side after somebody else was first; nothing that was typed is lost. */
export function ConflictPanel({ differences, onTakeTheirs }: ConflictPanelProps) {
  const m = useMessages(conflictMessages);
  return (
    <Banner
      tone="warning"
      title={m.title}
      live
      actions={
        <Button size="sm" onClick={onTakeTheirs}>
          {m.takeTheirs}
        </Button>
      }
    >
      <p>{m.text}</p>
      {differences.map(({ label, theirs, mine }) => (
        <div key={label} className={styles.pair}>
          <p className={styles.label}>{label}</p>
          <Version title={m.theirs} text={theirs} />
          <Version title={m.mine} text={mine} />
        </div>
      ))}
    </Banner>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.version}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text} dir="auto" data-private="">
        {text || "—"}
      </p>
    </div>
  );
}
