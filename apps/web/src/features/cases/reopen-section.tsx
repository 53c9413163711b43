import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { reopenCase, type CaseDetail } from "./case-api.ts";
import { useDraftKey } from "./draft-key.ts";
import { lifeMessages } from "./life-messages.ts";
import { LifeSection, useBackToCase } from "./life-section.tsx";
import { refreshCase, useCase } from "./queries.ts";

/** Opens a closed case again, with the reason. */
export function ReopenSection() {
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file, etag } = useCase(caseId);
  if (!file.allowedActions.includes("reopen")) return <NoAccessState />;
  return <Reopen file={file} etag={etag} />;
}

const empty = { reason: "" };

function Reopen({ file, etag }: { file: CaseDetail; etag: string }) {
  const m = useMessages(lifeMessages).reopen;
  const [draft, change, forget] = useDraft(useDraftKey(file.id, "reopen"), empty);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({ refresh: () => refreshCase(queryClient, file.id) });
  const back = useBackToCase(file.id);
  const reason = draft.reason.trim();
  const save = () =>
    run(reason === "" ? [{ name: "reason", message: m.missing }] : [], async () => {
      await reopenCase(file.id, etag, reason);
      forget();
      showToast(m.done);
      await back();
      await refreshCase(queryClient, file.id);
    });
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
      <TextArea
        name="reason"
        label={m.reason}
        hint={m.reasonHint}
        value={draft.reason}
        onChange={(next) => change({ reason: next })}
        maxChars={2000}
        isPrivate
      />
    </LifeSection>
  );
}
