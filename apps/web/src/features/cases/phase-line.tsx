import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Form } from "../../ui/form.tsx";
import { Select } from "../../ui/select.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { useCodeList } from "../regions/index.ts";
import { movePhase, type HelpPhase } from "./care-api.ts";
import { careMessages } from "./care-messages.ts";
import type { CaseDetail } from "./case-api.ts";
import { refreshCase } from "./queries.ts";

/** In which step of the help the client is; whoever coordinates changes it on the spot. */
export function PhaseLine({ file }: { file: CaseDetail }) {
  const m = useMessages(careMessages).phase;
  const phases = useCodeList("help-phase");
  const queryClient = useQueryClient();
  const { errors, run } = useSubmit({ refresh: () => refreshCase(queryClient, file.id) });
  const move = (phase: HelpPhase) =>
    run([], async () => {
      await movePhase(file.id, file.version, phase);
      await refreshCase(queryClient, file.id);
      showToast(m.moved);
    });
  if (!file.allowedActions.includes("move-phase")) return phases.labelOf(file.phase);
  return (
    <Form errors={errors} onSubmit={() => {}} aria-label={m.label}>
      <Select
        name="phase"
        label={m.label}
        value={file.phase}
        onChange={(phase) => void move(phase as HelpPhase)}
        options={phases.items.map((item) => ({ value: item.code, label: item.label }))}
      />
    </Form>
  );
}
