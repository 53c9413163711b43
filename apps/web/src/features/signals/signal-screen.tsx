import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { listMessages } from "./list-messages.ts";
import { signalQuery } from "./signal-queries.ts";
import { OwnSignal } from "./triage/own-signal.tsx";
import { triageMessages } from "./triage/triage-messages.ts";
import { TriageScreen } from "./triage/triage-screen.tsx";

const route = getRouteApi("/work/signalen/$signalId");

/** One signal: the triage for the desk, or how it stands for who reported it. */
export function SignalScreen() {
  const { signalId } = route.useParams();
  const { verstuurd } = route.useSearch();
  const signal = useQuery(signalQuery(signalId));
  const m = useMessages(triageMessages);
  const { list } = useMessages(listMessages);
  const back = { to: "/signalen", label: m.back };
  if (!signal.data) {
    return (
      <Screen title={list.title} back={back}>
        {signal.isPending ? (
          <LoadingState shape="text" rows={8} />
        ) : (
          <ErrorState error={signal.error} onRetry={() => void signal.refetch()} />
        )}
      </Screen>
    );
  }
  const { body, etag } = signal.data;
  // The server tells what may be told only to the desk.
  const isDesk = body.mayBeTold !== "";
  return isDesk ? (
    <TriageScreen signal={body} etag={etag} isJustSent={verstuurd === true} />
  ) : (
    <OwnSignal signal={body} isJustSent={verstuurd === true} />
  );
}
