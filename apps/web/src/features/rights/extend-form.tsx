import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { requestQuery, requestsQuery } from "./queries.ts";
import { requestMessages } from "./request-messages.ts";
import { extendRequest, type RequestDetail } from "./rights-api.ts";

/** Takes more time, once, with a reason that the client reads. */
export function ExtendForm({ request, etag }: { request: RequestDetail; etag: string }) {
  const m = useMessages(requestMessages).extend;
  const format = useFormat();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(requestQuery(request.id));
  const { isBusy, errors, run } = useSubmit({ refresh });
  const [reason, setReason] = useState("");
  const save = () =>
    run(reason.trim() === "" ? [{ name: "reason", message: m.missing }] : [], async () => {
      const { dueOn } = await extendRequest(request.id, etag, reason);
      await Promise.all([
        refresh(),
        queryClient.invalidateQueries({ queryKey: requestsQuery(request.caseId).queryKey }),
      ]);
      showToast(m.saved(format.day(dueOn)));
    });
  return (
    <details>
      <summary>{m.title}</summary>
      <Form errors={errors} onSubmit={() => void save()} aria-label={m.title}>
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.hint}
          value={reason}
          onChange={setReason}
          maxChars={1_000}
          isPrivate
        />
        <Button type="submit" busy={isBusy}>
          {m.save}
        </Button>
      </Form>
    </details>
  );
}
