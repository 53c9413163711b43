import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import { DateField } from "../../ui/date-field.tsx";
import { Form } from "../../ui/form.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useCan, useToday } from "../accounts/index.ts";
import { momentIn, readTime } from "../cases/index.ts";
import { reportBreach, type BreachBody } from "./breach-api.ts";
import { privacyMessages } from "./privacy-messages.ts";
import styles from "./rights.module.css";

type Draft = {
  readonly kind: BreachBody["kind"] | "";
  readonly day: DateValue;
  readonly time: string;
  readonly facts: string;
  readonly people: string;
};

/** Reports a (possible) breach; the hours run from the moment of discovery named here. */
export function ReportBreachSection() {
  const m = useMessages(privacyMessages).breach;
  const { draft, change, errors, isBusy, send } = useReporting();
  const today = useToday();
  if (!useCan("breach.report")) return <NoAccessState />;
  const kinds = Object.entries(m.kinds).map(([value, label]) => ({ value, label }));
  return (
    <section aria-labelledby="report-title" className={styles.section}>
      <h2 id="report-title">{m.title}</h2>
      <p className={styles.intro}>{m.intro}</p>
      <Form errors={errors} onSubmit={() => void send()} aria-label={m.title}>
        <Select
          name="kind"
          label={m.kind}
          value={draft.kind}
          onChange={(kind) => change({ kind: kind as Draft["kind"] })}
          options={kinds}
          width="lg"
        />
        <DateField
          name="day"
          label={m.discovered}
          value={draft.day}
          onChange={(day) => change({ day })}
          today={today}
          past
        />
        <TextField
          name="discoveredAt"
          label={m.time}
          hint={m.timeHint}
          value={draft.time}
          onChange={(time) => change({ time })}
          width="sm"
          autoComplete="off"
        />
        <TextArea
          name="facts"
          label={m.facts}
          hint={m.factsHint}
          value={draft.facts}
          onChange={(facts) => change({ facts })}
          maxChars={4_000}
          isPrivate
        />
        <TextField
          name="peopleCount"
          label={m.people}
          hint={m.peopleHint}
          optional
          value={draft.people}
          onChange={(people) => change({ people })}
          width="sm"
          inputMode="numeric"
          autoComplete="off"
        />
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.send}
        </Button>
      </Form>
    </section>
  );
}

function useReporting() {
  const m = useMessages(privacyMessages).breach;
  const navigate = useNavigate();
  const manages = useCan("breach.manage");
  const today = useToday();
  const keyFor = useRepeatKey();
  const { isBusy, errors, run } = useSubmit({ fields: { "event-in-future": "discoveredAt" } });
  const [draft, setDraft] = useState<Draft>({
    kind: "",
    day: { kind: "exact", day: today },
    time: "",
    facts: "",
    people: "",
  });
  const send = () => {
    const day = dayOfAnswer(draft.day);
    const time = readTime(draft.time);
    const isNumber = draft.people.trim() === "" || /^\d{1,8}$/.test(draft.people.trim());
    const wrong = [
      ...(draft.kind === "" ? [{ name: "kind", message: m.kindMissing }] : []),
      ...(day === undefined ? [{ name: "day", message: m.dayMissing }] : []),
      ...(time === undefined ? [{ name: "discoveredAt", message: m.timeMissing }] : []),
      ...(draft.facts.trim() === "" ? [{ name: "facts", message: m.factsMissing }] : []),
      ...(isNumber ? [] : [{ name: "peopleCount", message: m.peopleWrong }]),
    ];
    return run(wrong, async () => {
      if (draft.kind === "" || day === undefined || time === undefined) return;
      const people = draft.people.trim();
      const body = {
        kind: draft.kind,
        discoveredAt: momentIn(day, time),
        facts: draft.facts,
        compartments: [],
        ...(people === "" ? {} : { peopleCount: Number(people) }),
      };
      const { id, number } = await reportBreach(body, keyFor(body));
      showToast(m.sent(number));
      await (manages
        ? navigate({ to: "/privacy/datalekken/$breachId", params: { breachId: id } })
        : navigate({ to: "/vandaag" }));
    });
  };
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  return { draft, change, errors, isBusy, send };
}
