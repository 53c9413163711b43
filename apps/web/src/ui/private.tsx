import type { ReactNode } from "react";
import { useMessages } from "../i18n/messages.ts";
import { uiMessages } from "./messages.ts";
import { useOnlooking } from "./onlooker.ts";
import styles from "./private.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/**
 * Wraps a name, place, number or other detail of a person. In the meekijkstand the text is not in
 * the page at all, so that neither an onlooker nor a screen reader's loudspeaker gives it away.
 * Fields and whole regions use the attribute `data-private` instead (blurred).
 */
export function Private({ children }: { children: ReactNode }) {
  const m = useMessages(uiMessages);
  if (!useOnlooking()) return children;
  return (
    <span className={styles.mask}>
      <VisuallyHidden>{m.masked}</VisuallyHidden>
      <span aria-hidden="true">·</span>
    </span>
  );
}
