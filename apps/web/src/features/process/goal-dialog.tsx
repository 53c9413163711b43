import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { FormError } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { refreshCase, useDraftKey } from "../cases/index.ts";
import { planMessages } from "./plan-messages.ts";
import { addGoal, recoveryDomains, type RecoveryDomain } from "./process-api.ts";

type GoalDialogProps = {
  caseId: string;
  /** The domain that was asked for; undefined when the dialog is closed. */
  domain: RecoveryDomain | "any" | undefined;
  onClose: () => void;
};

type GoalDraft = { readonly domain: RecoveryDomain | null; readonly result: string };
const empty: GoalDraft = { domain: null, result: "" };
const formId = "add-goal";

/** Adds a goal with its intended result in one of the four recovery domains. */
export function GoalDialog({ caseId, domain, onClose }: GoalDialogProps) {
  const m = useMessages(planMessages);
  const cancel = useMessages(uiMessages).cancel;
  const [draft, change, forget] = useDraft<GoalDraft>(useDraftKey(caseId, "goal"), empty);
  const { isBusy, errors, run } = useSubmit();
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const chosen = draft.domain ?? (domain === "any" ? null : (domain ?? null));
  const wrong: FormError[] = [];
  if (chosen === null) wrong.push({ name: "domain", message: m.goalForm.missingDomain });
  if (draft.result.trim() === "") wrong.push({ name: "result", message: m.goalForm.missingResult });
  const save = () =>
    run(wrong, async () => {
      if (chosen === null) return;
      const body = { domain: chosen, result: draft.result.trim() };
      await addGoal(caseId, body, keyFor(body));
      await refreshCase(queryClient, caseId);
      forget();
      onClose();
      showToast(m.goalForm.saved);
    });
  return (
    <Dialog
      open={domain !== undefined}
      onClose={onClose}
      title={m.goalForm.title}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {m.goalForm.save}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void save()}>
        <RadioGroup
          name="domain"
          legend={m.goalForm.domain}
          value={chosen}
          onChange={(next) => change({ domain: next })}
          choices={recoveryDomains.map((each) => ({
            value: each,
            label: m.domains[each],
            hint: m.domainHints[each],
          }))}
        />
        <TextArea
          name="result"
          label={m.goalForm.result}
          hint={m.goalForm.resultHint}
          rows={3}
          value={draft.result}
          onChange={(result) => change({ result })}
          maxChars={1000}
          isPrivate
        />
      </Form>
    </Dialog>
  );
}
