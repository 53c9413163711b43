import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { ApiProblem } from "../api/problem.ts";
import { useMessages } from "../i18n/messages.ts";
import { Banner } from "../ui/banner.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorState } from "../ui/error-state.tsx";
import { NoAccessState } from "../ui/no-access-state.tsx";
import { appMessages } from "./messages.ts";
import { PublicFrame } from "./shell/public-frame.tsx";
import styles from "./route-error.module.css";

/** What stands where a screen failed: the frame and the other screens keep working. */
export function RouteErrorScreen({ error, reset }: ErrorComponentProps) {
  const m = useMessages(appMessages).update;
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  if (isStaleBuild(error)) {
    return (
      <div className={styles.place}>
        <Banner
          title={m.title}
          actions={<Button onClick={() => location.reload()}>{m.action}</Button>}
        >
          {m.text}
        </Banner>
      </div>
    );
  }
  return <ErrorState error={error} onRetry={retry} isScreen />;
}

/** The same where even the frame could not load, such as without a connection at the start. */
export function WorkErrorScreen(props: ErrorComponentProps) {
  return (
    <PublicFrame>
      <RouteErrorScreen {...props} />
    </PublicFrame>
  );
}

/** An address that does not exist, or that one may not know of: the same page. */
export function NotFoundScreen() {
  return (
    <PublicFrame>
      <NoAccessState isScreen />
    </PublicFrame>
  );
}

/** A part of the app is gone from the server because a newer version was installed. */
function isStaleBuild(error: unknown): boolean {
  return (
    !(error instanceof ApiProblem) &&
    error instanceof TypeError &&
    /dynamically imported module|module script|Importing a module/i.test(error.message)
  );
}
