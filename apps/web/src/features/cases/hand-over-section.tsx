import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { handOverCase, type CaseDetail, type Coordinator } from "./case-api.ts";
import { useDraftKey } from "./draft-key.ts";
import { addEntry, type EntryBody } from "./entry-api.ts";
import { lifeMessages } from "./life-messages.ts";
import { LifeSection, useBackToCase } from "./life-section.tsx";
import { coordinatorsQuery, refreshCase, useCase } from "./queries.ts";

/** Hands the case to another coordinator of the own organisation. */
export function HandOverSection() {
  const m = useMessages(lifeMessages).handOver;
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file, etag } = useCase(caseId);
  const { data, error, isPending, refetch } = useQuery(coordinatorsQuery);
  if (!file.allowedActions.includes("hand-over")) return <NoAccessState />;
  if (isPending) return <LoadingState shape="text" rows={4} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const others = data.filter(({ membershipId }) => membershipId !== file.coordinator.membershipId);
  if (others.length === 0) {
    return (
      <EmptyState icon="person" title={m.nobody}>
        {m.nobodyWhy}
      </EmptyState>
    );
  }
  return <HandOver file={file} etag={etag} others={others} />;
}

type HandOverProps = { file: CaseDetail; etag: string; others: readonly Coordinator[] };

const empty = { membershipId: "", note: "" };

function HandOver({ file, etag, others }: HandOverProps) {
  const m = useMessages(lifeMessages).handOver;
  const { draft, change, isBusy, errors, save } = useHandOver(file, etag, others);
  return (
    <LifeSection
      caseId={file.id}
      title={m.title}
      intro={m.intro}
      confirm={m.confirm}
      isBusy={isBusy}
      errors={errors}
      onSubmit={() => void save()}
    >
      <RadioGroup
        name="membershipId"
        legend={m.whom}
        value={draft.membershipId === "" ? null : draft.membershipId}
        onChange={(membershipId) => change({ membershipId })}
        choices={others.map((other) => ({ value: other.membershipId, label: other.name }))}
      />
      <TextArea
        name="note"
        label={m.note}
        hint={m.noteHint}
        optional
        value={draft.note}
        onChange={(note) => change({ note })}
        maxChars={2000}
        isPrivate
      />
    </LifeSection>
  );
}

function useHandOver(file: CaseDetail, etag: string, others: readonly Coordinator[]) {
  const m = useMessages(lifeMessages).handOver;
  const [draft, change, forget] = useDraft(useDraftKey(file.id, "hand-over"), empty);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({
    fields: { "coordinator-not-fit": "membershipId", "already-coordinator": "membershipId" },
    refresh: () => refreshCase(queryClient, file.id),
  });
  const keyFor = useRepeatKey();
  const back = useBackToCase(file.id);
  const to = others.find(({ membershipId }) => membershipId === draft.membershipId);
  const wrong = to ? [] : [{ name: "membershipId", message: m.missing }];
  const save = () =>
    run(wrong, async () => {
      // First the note: handing over twice does nothing, a lost note would not be noticed.
      const note = draft.note.trim();
      if (note !== "") {
        const entry: EntryBody = { kind: "note", compartment: "coordination-notes", text: note };
        await addEntry(file.id, entry, keyFor(entry));
      }
      await handOverCase(file.id, etag, { membershipId: draft.membershipId });
      forget();
      showToast(m.done(to?.name ?? ""));
      await back();
      await refreshCase(queryClient, file.id);
    });
  return { draft, change, isBusy, errors, save };
}
