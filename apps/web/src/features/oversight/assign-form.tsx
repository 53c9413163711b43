import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Select } from "../../ui/select.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { assignNotice, type NoticeDetail } from "./oversight-api.ts";
import { oversightMessages } from "./oversight-messages.ts";
import styles from "./oversight.module.css";

const nobody = "nobody";

/** Chooses who handles a notice. */
export function AssignForm({ notice }: { notice: NoticeDetail }) {
  const m = useMessages(oversightMessages).actions;
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["oversight"] });
  const { isBusy, errors, run } = useSubmit({ refresh });
  const [chosen, setChosen] = useState(notice.assignedTo?.accountId ?? nobody);
  const assign = () =>
    run([], async () => {
      await assignNotice(notice, chosen === nobody ? null : chosen);
      showToast(m.assigned);
      await refresh();
    });
  return (
    <Form errors={errors} onSubmit={() => void assign()}>
      <div className={styles.actions}>
        <Select
          name="accountId"
          label={m.assignTo}
          value={chosen}
          onChange={setChosen}
          options={[
            { value: nobody, label: m.release },
            ...notice.officers.map(({ accountId, name }) => ({ value: accountId, label: name })),
          ]}
        />
        <Button type="submit" busy={isBusy}>
          {m.save}
        </Button>
      </div>
    </Form>
  );
}
