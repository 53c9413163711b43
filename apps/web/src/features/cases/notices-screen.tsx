import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { useSubmit } from "../../ui/use-submit.ts";
import { noticesQuery, readNotices } from "./care-api.ts";
import { careMessages } from "./care-messages.ts";

/** That something changed in cases that the reader watches; never what. */
export function NoticesScreen() {
  const m = useMessages(careMessages).notices;
  const format = useFormat();
  const queryClient = useQueryClient();
  const { data, error, isPending, refetch } = useQuery(noticesQuery);
  const { isBusy, run } = useSubmit();
  const readAll = () =>
    run([], async () => {
      await readNotices();
      await queryClient.invalidateQueries(noticesQuery);
    });
  const hasNew = data?.items.some((notice) => notice.readAt === null) === true;
  return (
    <Screen
      title={m.title}
      width="reading"
      back={{ to: "/casussen", label: m.back }}
      actions={
        hasNew ? (
          <Button icon="check" busy={isBusy} onClick={() => void readAll()}>
            {m.readAll}
          </Button>
        ) : null
      }
    >
      {isPending ? <LoadingState rows={5} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data?.items.length === 0 ? (
        <EmptyState icon="check" title={m.none}>
          {m.noneWhy}
        </EmptyState>
      ) : null}
      <ul role="list" aria-label={m.title}>
        {data?.items.map((notice) => (
          <li key={notice.id}>
            <Link to="/casussen/$caseId" params={{ caseId: notice.caseId }}>
              {notice.pseudonym} ({notice.number})
            </Link>{" "}
            {m.events[notice.event]}, {format.moment(notice.happenedAt)}{" "}
            {notice.readAt === null ? <Badge tone="accent">{m.unread}</Badge> : null}
          </li>
        ))}
      </ul>
    </Screen>
  );
}
