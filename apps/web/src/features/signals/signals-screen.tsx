import { getRouteApi } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { SectionLink, SectionNav } from "../../ui/section-nav.tsx";
import { useCan } from "../accounts/index.ts";
import styles from "./signal-list.module.css";
import { DraftList } from "./draft-list.tsx";
import { listMessages } from "./list-messages.ts";
import { filterOf } from "./signal-search.ts";
import { SignalFilters } from "./signal-filters.tsx";
import { SignalList } from "./signal-list.tsx";

const route = getRouteApi("/work/signalen");

/** Signals: the inbox of the desk, and what one reported oneself. */
export function SignalsScreen() {
  const m = useMessages(listMessages).list;
  const search = route.useSearch();
  const canTriage = useCan("signal.triage");
  const canReport = useCan("signal.report");
  const filter = filterOf(search, canTriage);
  if (!canTriage && !canReport) {
    return (
      <Screen title={m.title}>
        <NoAccessState />
      </Screen>
    );
  }
  const isMine = filter.view === "mine";
  return (
    <Screen
      title={canTriage ? m.title : m.mine}
      documentTitle={isMine ? m.mine : m.inbox}
      actions={
        canReport ? (
          <span className={styles.phoneOnly}>
            <LinkButton to="/signalen/nieuw" icon="plus">
              {m.report}
            </LinkButton>
          </span>
        ) : undefined
      }
    >
      {canTriage && canReport ? (
        <SectionNav label={m.parts}>
          <SectionLink
            to="/signalen"
            search={{}}
            activeOptions={{ exact: true }}
            aria-current={isMine ? undefined : "page"}
          >
            {m.inbox}
          </SectionLink>
          <SectionLink to="/signalen" search={{ lijst: "mijn" }}>
            {m.mine}
          </SectionLink>
        </SectionNav>
      ) : null}
      {isMine ? <DraftList /> : null}
      <SignalFilters filter={filter} />
      <SignalList filter={filter} />
    </Screen>
  );
}
