import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { newIdempotencyKey } from "../../api/client.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { listMessages } from "./list-messages.ts";
import { readAnswers } from "./report/read-answers.ts";
import { reportMessages } from "./report/report-messages.ts";
import { stepOfNumber } from "./report/report-steps.ts";
import { discardDraft, startDraft, type SignalDraft } from "./signal-api.ts";
import styles from "./signal-list.module.css";
import { draftsQuery } from "./signal-queries.ts";
import { useSignalWords } from "./signal-words.tsx";

/** Own reports that were not sent yet: to go on with, or to throw away (and take back). */
export function DraftList() {
  const m = useMessages(listMessages).drafts;
  const { data } = useQuery(draftsQuery);
  if (!data || data.length === 0) return null;
  return (
    <section className={styles.drafts} aria-label={m.title}>
      <h2>{m.title}</h2>
      <DraftLines drafts={data} />
    </section>
  );
}

/** Drafts as lines: go on, or throw away. */
export function DraftLines({ drafts }: { drafts: readonly SignalDraft[] }) {
  return (
    <ul role="list">
      {drafts.map((draft) => (
        <DraftLine key={draft.id} draft={draft} />
      ))}
    </ul>
  );
}

function DraftLine({ draft }: { draft: SignalDraft }) {
  const m = useMessages(listMessages).drafts;
  const words = useSignalWords();
  const format = useFormat();
  const steps = useMessages(reportMessages).steps.names;
  const discard = useDiscard();
  const { kind } = readAnswers(draft.answers);
  return (
    <li className={styles.draft}>
      <Link to="/signalen/nieuw" search={{ concept: draft.id }} data-row-link>
        {kind === null ? m.untitled : words.kind[kind]}
      </Link>
      <small>
        {m.step(steps[stepOfNumber(draft.step)])} · {m.savedAt(format.moment(draft.savedAt))}
      </small>
      <span className={styles.draftEnd}>
        <Button variant="quiet" size="sm" icon="trash" onClick={() => void discard(draft)}>
          {m.discard}
        </Button>
      </span>
    </li>
  );
}

/** Throws a draft away; the toast brings its text back as a new draft. */
function useDiscard(): (draft: SignalDraft) => Promise<void> {
  const m = useMessages(listMessages).drafts;
  const queryClient = useQueryClient();
  const refresh = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[1] === "list" && queryKey[2] === "drafts",
    });
  return async (draft) => {
    await discardDraft(draft.id);
    await refresh();
    showToast(m.discarded, () => {
      const { step, answers } = draft;
      void startDraft({ step, answers }, newIdempotencyKey()).then(refresh);
    });
  };
}
