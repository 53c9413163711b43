import { useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useCan } from "../accounts/index.ts";
import { listMessages } from "./list-messages.ts";
import type { SignalFilter } from "./signal-api.ts";

/** Why there is nothing to see, and the next step. */
export function EmptySignals({ filter }: { filter: SignalFilter }) {
  const m = useMessages(listMessages).list;
  const canReport = useCan("signal.report");
  const isMine = filter.view === "mine";
  if (filter.status !== (isMine ? "all" : "open")) {
    return (
      <EmptyState
        icon="filter"
        title={m.empty.filterTitle}
        action={
          <LinkButton
            to="/signalen"
            search={isMine ? { lijst: "mijn", status: "alles" } : { status: "alles" }}
          >
            {m.empty.showAll}
          </LinkButton>
        }
      >
        {m.empty.filter}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="signal"
      title={isMine ? m.empty.mineTitle : m.empty.inboxTitle}
      action={
        isMine && canReport ? (
          <LinkButton to="/signalen/nieuw" variant="primary" icon="plus">
            {m.report}
          </LinkButton>
        ) : undefined
      }
    >
      {isMine ? m.empty.mine : m.empty.inbox}
    </EmptyState>
  );
}
