import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { useMessages } from "../../../i18n/messages.ts";
import { cx } from "../../../ui/cx.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { reportMessages } from "./report-messages.ts";
import type { StepId } from "./report-steps.ts";
import styles from "./step-nav.module.css";
import { useReportSearch } from "./use-report-search.ts";

type StepNavProps = {
  steps: readonly StepId[];
  step: StepId;
  /** Steps where something must be corrected. */
  wrong: ReadonlySet<StepId>;
};

/** Where one is in the report, and every other step one click away. On a phone it folds up. */
export function StepNav({ steps, step, wrong }: StepNavProps) {
  const m = useMessages(reportMessages).steps;
  const place = steps.indexOf(step) + 1;
  const list = <StepList steps={steps} step={step} wrong={wrong} />;
  return (
    <nav aria-label={m.label} className={styles.nav} data-print="no">
      <div className={styles.wide}>{list}</div>
      <details className={styles.folded} key={step}>
        <summary>
          <span className={styles.place}>{m.place(place, steps.length)}</span>
          <span className={styles.bar} aria-hidden="true">
            {steps.map((each, at) => (
              <span key={each} className={cx(at < place && styles.reached)} />
            ))}
          </span>
          {m.all}
        </summary>
        {list}
      </details>
    </nav>
  );
}

function StepList({ steps, step, wrong }: StepNavProps) {
  const search = useReportSearch();
  const m = useMessages(reportMessages).steps;
  const place = steps.indexOf(step);
  return (
    <ol role="list" className={styles.steps}>
      {steps.map((each, at) => (
        <li key={each}>
          <StepLink
            to="/signalen/nieuw"
            search={{ ...search, stap: each }}
            className={cx(styles.step, at < place && styles.passed)}
            isCurrent={each === step}
          >
            <span className={styles.number}>{at + 1}</span>
            {m.names[each]}
            {wrong.has(each) ? (
              <span className={styles.wrong}>
                <Icon name="danger" size={16} />
                <VisuallyHidden>{m.toCorrect}</VisuallyHidden>
              </span>
            ) : null}
          </StepLink>
        </li>
      ))}
    </ol>
  );
}

/** The router would call every link to this screen the current page; only one step is current. */
const StepLink = createLink(StepAnchor);

function StepAnchor({ isCurrent, ...native }: ComponentProps<"a"> & { isCurrent: boolean }) {
  return (
    <a {...native} aria-current={isCurrent ? "step" : undefined}>
      {native.children}
    </a>
  );
}
