import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, FilterChips } from "../../ui/chip.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { Segments } from "../../ui/section-nav.tsx";
import { useCan, useSession } from "../accounts/index.ts";
import { choicesOf, useCodeList, useMunicipalities } from "../regions/index.ts";
import {
  isNarrowed,
  listQueryOf,
  readCaseSearch,
  withFilter,
  type CaseSearch,
} from "./case-search.ts";
import styles from "./cases-screen.module.css";
import { careMessages } from "./care-messages.ts";
import { CasesTable } from "./cases-table.tsx";
import { FilterMenu } from "../../ui/filter-menu.tsx";
import { listMessages } from "./list-messages.ts";
import { caseListQuery } from "./queries.ts";

/** The cases of the own organisation, newest activity first; the filters stand in the address. */
export function CasesScreen() {
  const m = useMessages(listMessages);
  const notices = useMessages(careMessages).notices.title;
  const search = readCaseSearch(useSearch({ strict: false }));
  const canOpen = useCan("case.open");
  const canAnswer = useCan("referral.answer");
  if (!useCan("case.read")) {
    return (
      <Screen title={m.title}>
        <NoAccessState />
      </Screen>
    );
  }
  return (
    <Screen
      title={m.title}
      actions={
        <>
          <LinkButton to="/meldingen" icon="bell" variant="quiet">
            {notices}
          </LinkButton>
          {canAnswer ? (
            <LinkButton to="/verwijzingen" icon="share">
              {m.referrals}
            </LinkButton>
          ) : null}
          {canOpen ? (
            <LinkButton to="/casussen/nieuw" icon="plus">
              {m.open}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <Filters search={search} />
      <CaseList search={search} />
    </Screen>
  );
}

function useChange(search: CaseSearch) {
  const navigate = useNavigate();
  return <K extends keyof CaseSearch>(name: K, value: CaseSearch[K] | undefined) =>
    void navigate({ to: "/casussen", search: withFilter(search, name, value), replace: true });
}

function Filters({ search }: { search: CaseSearch }) {
  const m = useMessages(listMessages);
  const change = useChange(search);
  const { region } = useSession();
  const forms = useCodeList("exploitation-form");
  const municipalities = useMunicipalities(region?.id);
  const places = municipalities.items.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className={styles.filters}>
      <Segments
        label={m.phase}
        value={search.fase ?? "open"}
        onChange={(phase) => change("fase", phase === "gesloten" ? "gesloten" : undefined)}
        segments={[
          { value: "open", label: m.phases.open },
          { value: "gesloten", label: m.phases.closed },
        ]}
      />
      <FilterChips label={m.filters}>
        <Chip
          pressed={search.mijn === true}
          onChange={(on) => change("mijn", on ? true : undefined)}
        >
          {m.mine}
        </Chip>
        <FilterMenu
          label={m.form}
          value={search.vorm}
          onChange={(form) => change("vorm", form)}
          options={choicesOf(forms.items)}
        />
        <FilterMenu
          label={m.municipality}
          value={search.gemeente}
          onChange={(code) => change("gemeente", code)}
          options={places}
        />
        {isNarrowed(search) ? <ClearFilters search={search} /> : null}
      </FilterChips>
    </div>
  );
}

function ClearFilters({ search }: { search: CaseSearch }) {
  const m = useMessages(listMessages);
  const kept: CaseSearch = search.fase ? { fase: search.fase } : {};
  return (
    <LinkButton to="/casussen" search={kept} variant="quiet" size="sm" icon="cross" replace>
      {m.clear}
    </LinkButton>
  );
}

function CaseList({ search }: { search: CaseSearch }) {
  const m = useMessages(listMessages);
  const list = useInfiniteQuery(caseListQuery(listQueryOf(search)));
  if (list.isPending) return <LoadingState rows={10} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const cases = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (cases.length === 0) return <NoCases search={search} />;
  return (
    <div className={styles.list}>
      <CasesTable cases={cases} />
      <div className={styles.foot}>
        {list.hasNextPage ? (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {m.more}
          </Button>
        ) : null}
        <p role="status">{list.hasNextPage ? m.shown(cases.length) : m.all(cases.length)}</p>
      </div>
    </div>
  );
}

function NoCases({ search }: { search: CaseSearch }) {
  const m = useMessages(listMessages);
  const canOpen = useCan("case.open");
  if (isNarrowed(search)) {
    return (
      <EmptyState
        icon="filter"
        title={m.emptyFiltered.title}
        action={<ClearFilters search={search} />}
      >
        {m.emptyFiltered.why}
      </EmptyState>
    );
  }
  if (search.fase) {
    return (
      <EmptyState icon="case" title={m.emptyClosed.title}>
        {m.emptyClosed.why}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="case"
      title={m.empty.title}
      action={canOpen ? <LinkButton to="/casussen/nieuw">{m.open}</LinkButton> : null}
    >
      {canOpen ? m.empty.why : `${m.empty.why} ${m.empty.whyPartner}`}
    </EmptyState>
  );
}
