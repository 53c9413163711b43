import type { ReactNode } from "react";
import { Icon } from "./icon/icon.tsx";
import type { IconName } from "./icon/icon-paths.ts";
import styles from "./rail-section.module.css";

type RailSectionProps = {
  title: string;
  icon?: IconName;
  /** A small button beside the title. */
  action?: ReactNode;
  children: ReactNode;
};

/** One block of context in the right rail: «Wie ziet dit», «Termijnen», «Bellen». */
export function RailSection({ title, icon, action, children }: RailSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <h2>
          {icon ? <Icon name={icon} size={16} /> : null}
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
