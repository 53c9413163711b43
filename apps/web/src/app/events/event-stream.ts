import type { QueryClient } from "@tanstack/react-query";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { askForLogin } from "../../api/session-gate.ts";
import { getSession } from "../../features/accounts/index.ts";
import { isTouched, readEvent, type EventMessage } from "./event-message.ts";

const address = "/api/v1/events";
const gatherMs = 300;
const hiddenMs = 60_000;
const slowestMs = 30_000;

/** Keeps the screens up to date while the work frame is open. */
export function useEventStream(): void {
  const queryClient = useQueryClient();
  useEffect(() => listen(queryClient), [queryClient]);
}

/**
 * Listens to the server and marks what changed, so that open screens ask again through the ordinary
 * door. Comes back by itself after a break, with growing pauses, and then asks everything anew
 * because events may have been missed. A hidden window lets go after a minute: browsers keep only
 * six connections to a site without HTTP/2.
 */
function listen(queryClient: QueryClient): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = 1000;
  let wasAway = false;
  const gather = gatherer(queryClient);

  const open = () => {
    clearTimeout(timer);
    if (source) return;
    source = new EventSource(address);
    source.addEventListener("open", () => {
      pauseMs = 1000;
      if (wasAway) void queryClient.invalidateQueries();
      wasAway = false;
    });
    source.addEventListener("message", ({ data }: MessageEvent<string>) => {
      const message = readEvent(data);
      if (message) gather(message);
    });
    source.addEventListener("error", () => {
      wasAway = true;
      if (source?.readyState === EventSource.CLOSED) void comeBack();
    });
  };
  const close = () => {
    source?.close();
    source = undefined;
  };
  const comeBack = async () => {
    close();
    await checkSession();
    timer = setTimeout(open, pauseMs);
    pauseMs = Math.min(pauseMs * 2, slowestMs);
  };
  const onVisibility = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") return open();
    timer = setTimeout(() => {
      wasAway = true;
      close();
    }, hiddenMs);
  };

  open();
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    clearTimeout(timer);
    close();
  };
}

/** The stream does not say why it ended; the session does. */
async function checkSession(): Promise<void> {
  try {
    await getSession();
  } catch (error) {
    if (error instanceof ApiProblem && error.kind === "signed-out") askForLogin();
  }
}

/** Takes events of a short while together, so that a burst asks once. */
function gatherer(queryClient: QueryClient): (message: EventMessage) => void {
  let waiting: EventMessage[] = [];
  return (message) => {
    waiting.push(message);
    if (waiting.length > 1) return;
    setTimeout(() => {
      const messages = waiting;
      waiting = [];
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => messages.some((each) => isTouched(queryKey, each)),
      });
    }, gatherMs);
  };
}
