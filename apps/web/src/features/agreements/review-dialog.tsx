import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { reviewEmergency, type Emergency, type ReviewInput } from "./emergency-api.ts";
import { emergencyMessages } from "./emergency-messages.ts";
import { refreshAgreements } from "./life-queries.ts";

const formId = "review-emergency";

/** The word of the privacy officer on breaking secrecy. */
export function ReviewDialog(props: { emergency: Emergency; onClose: () => void }) {
  const { emergency, onClose } = props;
  const m = useMessages(emergencyMessages);
  const cancel = useMessages(uiMessages).cancel;
  const queryClient = useQueryClient();
  const [verdict, setVerdict] = useState<ReviewInput["verdict"] | null>(null);
  const [text, setText] = useState("");
  const { isBusy, errors, run } = useSubmit({ refresh: () => refreshAgreements(queryClient) });
  const wrong = [
    ...(verdict === null ? [{ name: "verdict", message: m.missing }] : []),
    ...(text.trim().length < 10 ? [{ name: "text", message: m.short }] : []),
  ];
  const review = () =>
    run(wrong, async () => {
      await reviewEmergency(emergency, { verdict: verdict ?? "justified", text: text.trim() });
      await refreshAgreements(queryClient);
      onClose();
      showToast(m.reviewed);
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.reviewTitle}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {m.review}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <p>{emergency.reason}</p>
      <Form id={formId} errors={errors} onSubmit={() => void review()}>
        <RadioGroup
          name="verdict"
          legend={m.verdictLabel}
          value={verdict}
          onChange={setVerdict}
          choices={(["justified", "not-justified"] as const).map((value) => ({
            value,
            label: m.verdict[value],
          }))}
        />
        <TextArea name="text" label={m.reviewText} rows={4} value={text} onChange={setText} />
      </Form>
    </Dialog>
  );
}
