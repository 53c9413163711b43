import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toast-store.ts";
import type { OneTimeLink } from "./administration-api.ts";
import styles from "./administration.module.css";
import { administrationMessages } from "./messages.ts";

/** A link that is shown once: to copy and hand over, never mailed by the system. */
export function LinkShown({ link }: { link: OneTimeLink }) {
  const m = useMessages(administrationMessages).link;
  const format = useFormat();
  const copy = async () => {
    await navigator.clipboard.writeText(link.url);
    showToast(m.copied);
  };
  return (
    <>
      <p>{m.text}</p>
      <p className={styles.link} data-private="">
        {link.url}
      </p>
      <div>
        {/* Only where the browser allows it; the text above can be selected with one click. */}
        {"clipboard" in navigator ? (
          <Button icon="link" onClick={() => void copy()}>
            {m.copy}
          </Button>
        ) : null}
      </div>
      <p>{m.until(format.moment(link.expiresAt))}</p>
    </>
  );
}
