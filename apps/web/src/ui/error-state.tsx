import { ApiProblem } from "../api/problem.ts";
import { useMessages } from "../i18n/messages.ts";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";
import { Icon } from "./icon/icon.tsx";
import type { IconName } from "./icon/icon-paths.ts";
import { uiMessages } from "./messages.ts";
import { NoAccessState } from "./no-access-state.tsx";
import styles from "./states.module.css";

type ErrorStateProps = {
  /** What was thrown: an `ApiProblem`, or a fault in our own screen. */
  error: unknown;
  onRetry?: (() => void) | undefined;
};

type Telling = { icon: IconName; title: string; lines: string[] };

/** What happened, what is safe, what to do now, and a number to mention. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const m = useMessages(uiMessages).state;
  const problem = error instanceof ApiProblem ? error : undefined;
  if (problem?.kind === "hidden") return <NoAccessState />;
  const { icon, title, lines } = tellingOf(problem, m);
  return (
    <div className={cx(styles.state, styles.fault)} role="alert">
      <Icon name={icon} size={28} />
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {problem?.reference ? (
        <p className={styles.reference}>{m.reference(problem.reference)}</p>
      ) : null}
      {onRetry ? (
        <div className={styles.actions}>
          <Button icon="refresh" onClick={onRetry}>
            {m.retry}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

type StateWords = (typeof uiMessages)["nl"]["state"];

function tellingOf(
  problem: ApiProblem | undefined,
  m: { readonly [K in keyof StateWords]: StateWords[K] extends string ? string : unknown },
): Telling {
  switch (problem?.kind) {
    case "offline":
      return { icon: "offline", title: m.offlineTitle, lines: [m.offlineSafe, m.offlineNow] };
    case "busy":
      return { icon: "clock", title: m.busyTitle, lines: [m.offlineSafe, m.busyNow] };
    case "fault":
    case undefined:
      return { icon: "danger", title: m.faultTitle, lines: [m.faultSafe, m.faultNow] };
    default: {
      const title = problem?.title || m.faultTitle;
      return { icon: "warning", title, lines: [problem?.detail || m.faultNow] };
    }
  }
}
