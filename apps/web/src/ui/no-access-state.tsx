import { useMessages } from "../i18n/messages.ts";
import { Icon } from "./icon/icon.tsx";
import { LinkButton } from "./link-button.tsx";
import { uiMessages } from "./messages.ts";
import styles from "./states.module.css";

/**
 * «Dit kun je niet openen»: the same page for what does not exist and for what one may not know of,
 * so that it gives nothing away.
 */
export function NoAccessState() {
  const m = useMessages(uiMessages).state;
  return (
    <div className={styles.state}>
      <Icon name="lock" size={28} />
      <h2>{m.hiddenTitle}</h2>
      <p>{m.hiddenWhy}</p>
      <p>{m.hiddenNow}</p>
      <div className={styles.actions}>
        <LinkButton to="/">{m.hiddenBack}</LinkButton>
      </div>
    </div>
  );
}
