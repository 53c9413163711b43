import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { readPreference, writePreference } from "../../i18n/preferences.ts";
import { useMessages } from "../../i18n/messages.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { appMessages } from "../messages.ts";
import type { NavItem } from "../navigation.ts";
import styles from "./side-nav.module.css";

/** The menu at the left: 220 px, or icons only. Names stay for screen readers and as tooltips. */
export function SideNav({ items }: { items: readonly NavItem[] }) {
  const m = useMessages(appMessages).nav;
  const [isNarrow, setNarrow] = useState(readPreference("schakel_nav") === "narrow");
  useEffect(() => {
    if (isNarrow) document.documentElement.dataset["nav"] = "narrow";
    else delete document.documentElement.dataset["nav"];
    writePreference("schakel_nav", isNarrow ? "narrow" : "wide");
  }, [isNarrow]);
  const toggle = isNarrow ? m.expand : m.collapse;
  return (
    <nav className={styles.nav} aria-label={m.label} data-print="no">
      <ul role="list" className={styles.items}>
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} className={styles.link} title={m[item.word]}>
              <Icon name={item.icon} />
              <span className={styles.text}>{m[item.word]}</span>
              <span className={styles.keys} aria-hidden="true">
                <Kbd keys={`g ${item.key}`} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={cx(styles.link, styles.quiet, styles.collapse)}
        aria-label={toggle}
        title={toggle}
        onClick={() => setNarrow(!isNarrow)}
      >
        <Icon name="collapse" />
        <span className={styles.text}>{toggle}</span>
      </button>
    </nav>
  );
}
