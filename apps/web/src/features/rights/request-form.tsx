import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import { DateField } from "../../ui/date-field.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import { piecesQuery, requestsQuery } from "./queries.ts";
import { requestMessages } from "./request-messages.ts";
import { recordRequest, type RequestBody } from "./rights-api.ts";
import styles from "./rights.module.css";

type Draft = Omit<RequestBody, "kind" | "receivedOn"> & {
  readonly kind: RequestBody["kind"] | null;
  readonly receivedOn: DateValue;
};

const kinds = ["access", "rectification", "objection", "destruction"] as const;
const channels = ["spoken", "letter", "mail"] as const;

/** Records what the client asks; the term starts on the day of receipt. */
export function RequestForm({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const m = useMessages(requestMessages);
  const cancel = useMessages(uiMessages).cancel;
  const { draft, change, errors, isBusy, save } = useRecording(caseId, onClose);
  const today = useToday();
  return (
    <Form errors={errors} onSubmit={() => void save()} aria-label={m.form.title}>
      <RadioGroup
        name="kind"
        legend={m.form.kind}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        choices={kinds.map((value) => ({ value, label: m.kinds[value] }))}
      />
      {draft.kind === "rectification" ? (
        <PieceField
          caseId={caseId}
          value={draft.entryId ?? ""}
          onChange={(entryId) => change({ entryId })}
        />
      ) : null}
      <DateField
        name="receivedOn"
        label={m.form.receivedOn}
        value={draft.receivedOn}
        onChange={(receivedOn) => change({ receivedOn })}
        today={today}
        past
      />
      <RadioGroup
        name="askedBy"
        legend={m.form.askedBy}
        inline
        value={draft.askedBy}
        onChange={(askedBy) => change({ askedBy })}
        choices={[
          { value: "client", label: m.form.askers.client },
          { value: "representative", label: m.form.askers.representative },
        ]}
      />
      <RadioGroup
        name="channel"
        legend={m.form.channel}
        inline
        value={draft.channel}
        onChange={(channel) => change({ channel })}
        choices={channels.map((value) => ({ value, label: m.form.channels[value] }))}
      />
      <TextArea
        name="text"
        label={m.form.text}
        value={draft.text}
        onChange={(text) => change({ text })}
        maxChars={4_000}
        isPrivate
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.form.save}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </Form>
  );
}

function useRecording(caseId: string, onClose: () => void) {
  const m = useMessages(requestMessages).form;
  const format = useFormat();
  const today = useToday();
  const queryClient = useQueryClient();
  const keyFor = useRepeatKey();
  const { isBusy, errors, run } = useSubmit({
    fields: { "event-in-future": "receivedOn", "entry-needed": "entryId" },
  });
  const [draft, setDraft] = useState<Draft>({
    kind: null,
    receivedOn: { kind: "exact", day: today },
    askedBy: "client",
    channel: "spoken",
    text: "",
  });
  const save = () => {
    const { kind, entryId, ...rest } = draft;
    const receivedOn = dayOfAnswer(draft.receivedOn);
    const wrong = [
      ...(kind === null ? [{ name: "kind", message: m.kindMissing }] : []),
      ...(receivedOn === undefined ? [{ name: "receivedOn", message: m.dayMissing }] : []),
      ...(draft.text.trim() === "" ? [{ name: "text", message: m.textMissing }] : []),
    ];
    return run(wrong, async () => {
      if (kind === null || receivedOn === undefined) return;
      const about = kind === "rectification" && entryId ? { entryId } : {};
      const body = { ...rest, ...about, kind, receivedOn };
      const recorded = await recordRequest(caseId, body, keyFor(body));
      await queryClient.invalidateQueries({ queryKey: requestsQuery(caseId).queryKey });
      showToast(m.saved(format.day(recorded.dueOn)));
      if (recorded.parts > 0) showToast(m.parts);
      onClose();
    });
  };
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  return { draft, change, errors, isBusy, save };
}

type PieceProps = { caseId: string; value: string; onChange: (entryId: string) => void };

function PieceField({ caseId, value, onChange }: PieceProps) {
  const m = useMessages(requestMessages).form;
  const format = useFormat();
  const pieces = useQuery(piecesQuery(caseId)).data ?? [];
  return (
    <Select
      name="entryId"
      label={m.entry}
      value={value}
      onChange={onChange}
      width="full"
      isPrivate
      options={pieces.map((piece) => ({
        value: piece.id,
        label: `${format.day(format.dayOf(piece.eventAt))} · ${piece.originOrganisation} · ${piece.text.slice(0, 60)}`,
      }))}
    />
  );
}
