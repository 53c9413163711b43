import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Form } from "../../ui/form.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import { useDraftKey } from "../cases/index.ts";
import { refreshReferrals } from "./answer-dialog.tsx";
import {
  choiceOf,
  emptyReferral,
  referralBody,
  urgencies,
  wrongWith,
  type ReferDraft,
} from "./refer-draft.ts";
import { referralMessages } from "./referral-messages.ts";
import { sendReferral } from "./referrals-api.ts";
import styles from "./referrals.module.css";

/** A partner with the agreement under which it would take part. */
export type Invitable = {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly agreementId: string;
  readonly agreementTitle: string;
  readonly part: string;
};

type ReferFormProps = {
  caseId: string;
  partners: readonly Invitable[];
  /** What the chosen partner would see. */
  preview: (caseId: string, partner: Invitable) => ReactNode;
};

/** The question to a partner; the preview stands between the choice and the words. */
export function ReferForm({ caseId, partners, preview }: ReferFormProps) {
  const m = useMessages(referralMessages).refer;
  const [kept, change, forget] = useDraft<ReferDraft>(useDraftKey(caseId, "refer"), emptyReferral);
  const chosen = partners.find((each) => choiceOf(each) === kept.choice);
  const draft = chosen ? { ...kept, part: kept.part || chosen.part } : { ...kept, choice: "" };
  const { isBusy, errors, run } = useSubmit({
    fields: { "referral-waiting": "choice", "asked-day-past": "askedBy" },
  });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const params = { caseId };
  const send = () =>
    run(wrongWith(draft, m), async () => {
      const body = referralBody(draft);
      if (!body) return;
      await sendReferral(caseId, body, keyFor(body));
      forget();
      showToast(m.done(chosen?.organisationName ?? ""));
      await refreshReferrals(queryClient);
      await navigate({ to: "/casussen/$caseId/samenwerking", params });
    });
  return (
    <Form errors={errors} onSubmit={() => void send()} aria-label={m.title}>
      <Select
        name="choice"
        label={m.who}
        value={draft.choice}
        onChange={(choice) => change({ choice, part: "" })}
        options={partners.map((each) => ({
          value: choiceOf(each),
          label: `${each.organisationName} · ${each.agreementTitle}`,
        }))}
        width="full"
      />
      {chosen ? preview(caseId, chosen) : null}
      <Fields draft={draft} change={change} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.confirm}
        </Button>
        <LinkButton to="/casussen/$caseId/samenwerking" params={params} variant="quiet">
          {m.cancel}
        </LinkButton>
      </div>
    </Form>
  );
}

type FieldsProps = { draft: ReferDraft; change: (part: Partial<ReferDraft>) => void };

function Fields({ draft, change }: FieldsProps) {
  const words = useMessages(referralMessages);
  const m = words.refer;
  const today = useToday();
  return (
    <>
      <TextField
        name="part"
        label={m.part}
        value={draft.part}
        onChange={(part) => change({ part })}
      />
      <TextArea
        name="question"
        label={m.question}
        hint={m.questionHint}
        value={draft.question}
        onChange={(question) => change({ question })}
        maxChars={4_000}
        isPrivate
      />
      <TextField
        name="about"
        label={m.about}
        hint={m.aboutHint}
        optional
        value={draft.about}
        onChange={(about) => change({ about })}
        isPrivate
      />
      <RadioGroup
        name="urgency"
        legend={m.urgency}
        value={draft.urgency === "" ? null : draft.urgency}
        onChange={(urgency) => change({ urgency })}
        choices={urgencies.map((value) => ({ value, label: words.urgency[value] }))}
        inline
      />
      <DateField
        name="askedBy"
        label={m.askedBy}
        value={draft.askedBy}
        onChange={(askedBy) => change({ askedBy })}
        today={today}
      />
    </>
  );
}
