import { ApiProblem } from "../api/problem.ts";
import { useMessages } from "../i18n/messages.ts";
import { Button } from "./button.tsx";
import type { IconName } from "./icon/icon-paths.ts";
import { uiMessages } from "./messages.ts";
import { NoAccessState } from "./no-access-state.tsx";
import { StateFrame } from "./state-frame.tsx";
import styles from "./states.module.css";

type ErrorStateProps = {
  /** What was thrown: an `ApiProblem`, or a fault in our own screen. */
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** Stands in the place of the whole screen: brings its own title and heading. */
  isScreen?: boolean | undefined;
};

type Telling = { icon: IconName; title: string; lines: string[] };

/** What happened, what is safe, what to do now, and a number to mention. */
export function ErrorState({ error, onRetry, isScreen }: ErrorStateProps) {
  const m = useMessages(uiMessages).state;
  const problem = error instanceof ApiProblem ? error : undefined;
  if (problem?.kind === "hidden") return <NoAccessState isScreen={isScreen} />;
  const { icon, title, lines } = tellingOf(problem, m);
  return (
    <StateFrame
      icon={icon}
      title={title}
      isFault
      isScreen={isScreen}
      actions={
        onRetry ? (
          <Button icon="refresh" onClick={onRetry}>
            {m.retry}
          </Button>
        ) : null
      }
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {problem?.reference ? (
        <p className={styles.reference}>{m.reference(problem.reference)}</p>
      ) : null}
    </StateFrame>
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
