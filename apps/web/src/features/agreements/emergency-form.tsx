import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useSubmit } from "../../ui/use-submit.ts";
import styles from "./agreement-screen.module.css";
import { openEmergency } from "./emergency-api.ts";
import { emergencyMessages } from "./emergency-messages.ts";

const durations = [30, 60, 120, 240];

/** Opens a case in an emergency: its number, why, and how long. */
export function EmergencyForm() {
  const m = useMessages(emergencyMessages);
  const [caseNumber, setNumber] = useState("");
  const [reason, setReason] = useState("");
  const [minutes, setMinutes] = useState(60);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { isBusy, errors, run } = useSubmit();
  const wrong = [
    ...(caseNumber.trim() === "" ? [{ name: "caseNumber", message: m.missing }] : []),
    ...(reason.trim().length < 10 ? [{ name: "reason", message: m.short }] : []),
  ];
  const open = () =>
    run(wrong, async () => {
      const body = { caseNumber: caseNumber.trim(), reason: reason.trim(), minutes };
      const { caseId } = await openEmergency(body);
      await queryClient.invalidateQueries();
      await navigate({ to: "/casussen/$caseId", params: { caseId } });
    });
  return (
    <section className={styles.section} aria-labelledby="open-title">
      <h2 id="open-title">{m.open}</h2>
      <Form errors={errors} onSubmit={() => void open()}>
        <TextField
          name="caseNumber"
          label={m.number}
          hint={m.numberHint}
          width="md"
          autoComplete="off"
          value={caseNumber}
          onChange={setNumber}
        />
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          isPrivate
          rows={3}
          value={reason}
          onChange={setReason}
          maxChars={1_000}
        />
        <Select
          name="minutes"
          label={m.duration}
          value={String(minutes)}
          onChange={(value) => setMinutes(Number(value) || 60)}
          options={durations.map((each) => ({ value: String(each), label: m.minutes(each) }))}
        />
        <div>
          <Button type="submit" variant="danger" icon="key" busy={isBusy}>
            {m.submit}
          </Button>
        </div>
      </Form>
    </section>
  );
}
