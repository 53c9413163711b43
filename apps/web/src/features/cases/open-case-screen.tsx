import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { useDraft } from "../../ui/use-draft.ts";
import { useCan } from "../accounts/index.ts";
import { useDraftKey } from "./draft-key.ts";
import { clientFrom, emptyOpening, type OpenDraft } from "./open-draft.ts";
import styles from "./open-case-screen.module.css";
import { openMessages } from "./open-messages.ts";
import { OpeningForm } from "./opening-form.tsx";
import { noQuestion, type PersonQuestion } from "./person-question.ts";
import { PersonHits, PersonSearchForm } from "./person-search.tsx";
import { searchMessages } from "./search-messages.ts";
import { usePersonSearch } from "./use-person-search.ts";

/** Opens a case: first a search, so that nobody gets two dossiers, then the case itself. */
export function OpenCaseScreen() {
  const m = useMessages(openMessages);
  const canOpen = useCan("case.open");
  const [isSearched, setSearched] = useState(false);
  const opening = useDraft<OpenDraft>(useDraftKey("open-case"), emptyOpening);
  const [draft, change] = opening;
  const goOn = (question: PersonQuestion) => {
    if (draft === emptyOpening) change({ client: clientFrom(question) });
    setSearched(true);
  };
  return (
    <Screen title={m.title} width="reading" back={{ to: "/casussen", label: m.back }}>
      {canOpen ? null : <NoAccessState />}
      {canOpen && !isSearched ? <SearchFirst onGo={goOn} /> : null}
      {canOpen && isSearched ? (
        <OpeningForm opening={opening} onBack={() => setSearched(false)} />
      ) : null}
    </Screen>
  );
}

function SearchFirst({ onGo }: { onGo: (question: PersonQuestion) => void }) {
  const m = useMessages(openMessages).first;
  const logged = useMessages(searchMessages).logged;
  const canSearch = useCan("person.search");
  const [question, setQuestion] = useState(noQuestion);
  const { hits, isBusy, errors, search } = usePersonSearch();
  return (
    <section aria-labelledby="known-title" className={styles.section}>
      <h2 id="known-title">{m.title}</h2>
      {canSearch ? (
        <>
          <p>
            {m.intro} {logged}
          </p>
          <PersonSearchForm
            question={question}
            change={(part) => setQuestion((before) => ({ ...before, ...part }))}
            errors={errors}
            isBusy={isBusy}
            onSearch={() => void search(question)}
          />
        </>
      ) : (
        <p>{m.noRight}</p>
      )}
      {hits ? <PersonHits hits={hits} /> : null}
      {hits && hits.length > 0 ? <p>{m.open}</p> : null}
      <div className={styles.actions}>
        {hits || !canSearch ? (
          <Button variant="primary" onClick={() => onGo(question)}>
            {canSearch ? m.none : m.go}
          </Button>
        ) : (
          <Button variant="quiet" onClick={() => onGo(question)}>
            {m.unknown}
          </Button>
        )}
      </div>
    </section>
  );
}
