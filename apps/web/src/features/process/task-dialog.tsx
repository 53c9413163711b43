import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { dayOfAnswer } from "../../ui/date-answer.ts";
import { DateField } from "../../ui/date-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import { refreshCase, useDraftKey, viewsByOrganisation, type CaseDetail } from "../cases/index.ts";
import { planMessages } from "./plan-messages.ts";
import { addTask, type Goal } from "./process-api.ts";
import { checkTask, emptyTask, taskBody, type TaskDraft } from "./task-draft.ts";

type TaskDialogProps = {
  file: CaseDetail;
  goals: readonly Goal[];
  /** The goal that the task is for, `none` without one; undefined when the dialog is closed. */
  goalId: string | undefined;
  onClose: () => void;
};

const formId = "add-task";

/** Gives an organisation in the case one action with a due day. */
export function TaskDialog(props: TaskDialogProps) {
  if (props.goalId === undefined) return null;
  return <OpenTaskDialog {...props} goalId={props.goalId} />;
}

function OpenTaskDialog({ file, goals, goalId, onClose }: TaskDialogProps & { goalId: string }) {
  const m = useMessages(planMessages).taskForm;
  const cancel = useMessages(uiMessages).cancel;
  const { draft, change, isBusy, errors, save } = useTask(file.id, goalId, onClose);
  const open = goals.filter((goal) => goal.status === "open");
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {m.save}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void save()}>
        <TextField
          name="title"
          label={m.what}
          hint={m.whatHint}
          value={draft.title}
          onChange={(title) => change({ title })}
          width="full"
          isPrivate
        />
        <Select
          name="responsibleOrganisationId"
          label={m.who}
          hint={m.whoHint}
          value={draft.organisationId}
          onChange={(organisationId) => change({ organisationId })}
          options={viewsByOrganisation(file.whoSees).map((view) => ({
            value: view.organisationId,
            label: view.name,
          }))}
          width="full"
        />
        <DateField
          name="dueOn"
          label={m.due}
          value={draft.due}
          onChange={(due) => change({ due })}
          today={useToday()}
        />
        {open.length > 0 ? (
          <Select
            name="goalId"
            label={m.goal}
            value={draft.goalId ?? goalId}
            onChange={(next) => change({ goalId: next })}
            options={[
              { value: "none", label: m.noGoal },
              ...open.map((goal) => ({ value: goal.id, label: goal.result })),
            ]}
            width="full"
            isPrivate
          />
        ) : null}
      </Form>
    </Dialog>
  );
}

function useTask(caseId: string, goalId: string, onClose: () => void) {
  const m = useMessages(planMessages).taskForm;
  const [draft, change, forget] = useDraft<TaskDraft>(useDraftKey(caseId, "task"), emptyTask);
  const { isBusy, errors, run } = useSubmit({
    fields: { "due-in-past": "dueOn", "not-in-case": "responsibleOrganisationId" },
  });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const save = () =>
    run(checkTask(draft, m), async () => {
      const body = taskBody(draft, goalId, dayOfAnswer(draft.due) ?? "");
      await addTask(caseId, body, keyFor(body));
      await refreshCase(queryClient, caseId);
      forget();
      onClose();
      showToast(m.saved);
    });
  return { draft, change, isBusy, errors, save };
}
