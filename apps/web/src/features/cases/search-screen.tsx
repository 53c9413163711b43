import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import {
  setSearchText,
  takeSearchAsked,
  useSearchAsked,
  useSearchText,
} from "../../app/search-text.ts";
import { useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { useRowKeys } from "../../ui/use-row-keys.ts";
import { useCan } from "../accounts/index.ts";
import type { CaseSummary } from "./case-api.ts";
import { findByHandle } from "./find-by-handle.ts";
import { noQuestion, type PersonQuestion } from "./person-question.ts";
import { PersonHits, PersonSearchForm } from "./person-search.tsx";
import { newestCasesQuery } from "./queries.ts";
import { searchMessages } from "./search-messages.ts";
import styles from "./search-screen.module.css";
import { usePersonSearch } from "./use-person-search.ts";

/** Looks for a person in the dossiers, and for a case by its code name or number. */
export function SearchScreen() {
  const canSearch = useCan("person.search");
  const canRead = useCan("case.read");
  return canSearch || canRead ? <Search canSearch={canSearch} /> : <NoSearch />;
}

/** Nothing to look for in this role. */
function NoSearch() {
  const m = useMessages(searchMessages);
  return (
    <Screen title={m.title} width="reading">
      <NoAccessState />
    </Screen>
  );
}

function Search({ canSearch }: { canSearch: boolean }) {
  const m = useMessages(searchMessages);
  const text = useSearchText();
  const [rest, setRest] = useState<Omit<PersonQuestion, "text">>(noQuestion);
  const [asked, setAsked] = useState("");
  const { hits, isBusy, errors, search } = usePersonSearch();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list, true, false);
  const start = () => {
    setAsked(text);
    if (text.trim() !== "" && canSearch) void search({ ...rest, text });
  };
  return (
    <Screen title={m.title} width="reading">
      <OnAsking key={useSearchAsked()} run={start} />
      {canSearch ? (
        <>
          <p className={styles.logged}>
            <Icon name="eye" />
            {m.logged}
          </p>
          <PersonSearchForm
            question={{ ...rest, text }}
            change={({ text: next, ...part }) => {
              if (next !== undefined) setSearchText(next);
              setRest((before) => ({ ...before, ...part }));
            }}
            errors={errors}
            isBusy={isBusy}
            onSearch={() => {
              setAsked(text);
              void search({ ...rest, text });
            }}
          />
        </>
      ) : (
        <p>{m.noRight}</p>
      )}
      <div ref={list} className={styles.found}>
        <FoundCases asked={asked} isOnly={!canSearch} />
        {hits ? (
          <section aria-labelledby="persons-title">
            <h2 id="persons-title">{m.persons}</h2>
            <PersonHits hits={hits} />
          </section>
        ) : null}
      </div>
    </Screen>
  );
}

/** Runs once when somebody asked in the top bar; coming back to the screen asks nothing again. */
function OnAsking({ run }: { run: () => void }) {
  const arrive = useEffectEvent(() => {
    if (takeSearchAsked()) run();
  });
  useEffect(() => arrive(), []);
  return null;
}

type FoundCasesProps = {
  asked: string;
  /** Nothing else is searched: then finding nothing must be said here. */
  isOnly: boolean;
};

function FoundCases({ asked, isOnly }: FoundCasesProps) {
  const m = useMessages(searchMessages);
  const canRead = useCan("case.read");
  const isOn = canRead && asked.trim().length > 1;
  const { data, error, refetch } = useQuery({ ...newestCasesQuery, enabled: isOn });
  if (!isOn) return null;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={3} />;
  const found = findByHandle(data, asked);
  if (found.length === 0) {
    return isOnly ? (
      <EmptyState icon="search" title={m.noCase}>
        {m.noCaseWhy}
      </EmptyState>
    ) : null;
  }
  return (
    <section aria-labelledby="cases-title">
      <h2 id="cases-title">{m.cases}</h2>
      <p className={styles.scope}>{m.casesScope}</p>
      <ul role="list">
        {found.map((file) => (
          <li key={file.id}>
            <CaseLine file={file} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CaseLine({ file }: { file: CaseSummary }) {
  return (
    <Link
      to="/casussen/$caseId"
      params={{ caseId: file.id }}
      data-row-link=""
      className={styles.line}
    >
      <strong>{file.pseudonym}</strong>
      <span className="tabular">{file.number}</span>
      <span>{file.coordinatorName}</span>
    </Link>
  );
}
