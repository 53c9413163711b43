import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import { Form } from "../../ui/form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import { flagsQuery, lowerFlag, raiseFlag, type Flag } from "./care-api.ts";
import { careMessages } from "./care-messages.ts";
import type { CaseDetail } from "./case-api.ts";
import styles from "./client-card.module.css";

/** What everybody in coordination must mind, with who set it and until when. */
export function FlagsCard({ file }: { file: CaseDetail }) {
  const m = useMessages(careMessages).flags;
  const { data } = useQuery(flagsQuery(file.id));
  const [isAdding, setAdding] = useState(false);
  if (!data || (data.items.length === 0 && !data.mayRaise)) return null;
  return (
    <>
      {data.items.map((flag) => (
        <OneFlag key={flag.id} file={file} flag={flag} mayLower={data.mayRaise} />
      ))}
      {isAdding ? <FlagForm file={file} onClose={() => setAdding(false)} /> : null}
      {data.mayRaise && !isAdding ? (
        <div data-print="no">
          <Button size="sm" variant="quiet" icon="pin" onClick={() => setAdding(true)}>
            {m.add}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function OneFlag({ file, flag, mayLower }: { file: CaseDetail; flag: Flag; mayLower: boolean }) {
  const m = useMessages(careMessages).flags;
  const format = useFormat();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(flagsQuery(file.id));
  const { isBusy, run } = useSubmit({ refresh });
  const lower = () =>
    run([], async () => {
      await lowerFlag(file.id, flag);
      await refresh();
    });
  return (
    <Banner
      tone="warning"
      icon="pin"
      title={m.title}
      actions={
        mayLower ? (
          <Button size="sm" variant="quiet" busy={isBusy} onClick={() => void lower()}>
            {m.lower}
          </Button>
        ) : null
      }
    >
      <p data-private="">{flag.reason}</p>
      <p>
        {m.by(flag.raisedBy, format.day(flag.raisedOn))}
        {flag.untilOn ? `, ${m.untilDay(format.day(flag.untilOn))}` : null}
      </p>
    </Banner>
  );
}

function FlagForm({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const m = useMessages(careMessages).flags;
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState<DateValue>(null);
  const { isBusy, errors, run } = useSubmit({ fields: { "review-in-past": "untilOn" } });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const today = useToday();
  const save = () =>
    run(reason.trim() ? [] : [{ name: "reason", message: m.missing }], async () => {
      const untilOn = dayOfAnswer(until);
      const body = { reason: reason.trim(), ...(untilOn === undefined ? {} : { untilOn }) };
      await raiseFlag(file.id, body, keyFor(body));
      await queryClient.invalidateQueries(flagsQuery(file.id));
      onClose();
    });
  return (
    <Form errors={errors} onSubmit={() => void save()} onCancel={onClose} aria-label={m.add}>
      <TextField name="reason" label={m.reason} value={reason} onChange={setReason} isPrivate />
      <DateField
        name="untilOn"
        label={m.until}
        optional
        value={until}
        onChange={setUntil}
        today={today}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="sm" busy={isBusy}>
          {m.save}
        </Button>
        <Button variant="quiet" size="sm" onClick={onClose}>
          {m.cancel}
        </Button>
      </div>
    </Form>
  );
}
