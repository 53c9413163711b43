import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { compartments, type Compartment } from "../../ui/compartment-tag.tsx";
import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import { DateField } from "../../ui/date-field.tsx";
import { Fieldset } from "../../ui/fieldset.tsx";
import { Form } from "../../ui/form.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { useToday } from "../accounts/index.ts";
import { useDraftKey } from "../cases/index.ts";
import { refreshReferrals } from "./answer-dialog.tsx";
import { offerHandover, type HandoverTarget } from "./handover-api.ts";
import { handoverMessages } from "./handover-messages.ts";
import styles from "./referrals.module.css";
import { regionName } from "./region-name.ts";

type Draft = {
  organisationId: string;
  reason: string;
  aftercare: readonly Compartment[];
  until: DateValue;
};

const empty: Draft = { organisationId: "", reason: "", aftercare: [], until: null };

type OfferFormProps = {
  caseId: string;
  targets: readonly HandoverTarget[];
  /** What the handover would do to partners and agreements. */
  preview: (caseId: string, organisationId: string) => ReactNode;
};

/** The offer: the consequence stands between the choice and the words. */
export function OfferForm({ caseId, targets, preview }: OfferFormProps) {
  const m = useMessages(handoverMessages).offer;
  const [draft, change, forget] = useDraft(useDraftKey(caseId, "offer"), empty);
  const { isBusy, errors, run } = useSubmit({
    fields: {
      "receiver-not-fit": "organisationId",
      "aftercare-in-past": "until",
      "aftercare-no-health": "aftercare",
    },
  });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const params = { caseId };
  const name = targets.find((each) => each.organisationId === draft.organisationId);
  const send = () =>
    run(wrongWith(draft, m), async () => {
      const body = offerBody(draft);
      await offerHandover(caseId, body, keyFor(body));
      forget();
      showToast(m.done(name?.organisationName ?? ""));
      await refreshReferrals(queryClient);
      await navigate({ to: "/casussen/$caseId/samenwerking", params });
    });
  return (
    <Form errors={errors} onSubmit={() => void send()} aria-label={m.title}>
      <Select
        name="organisationId"
        label={m.whom}
        value={draft.organisationId}
        onChange={(organisationId) => change({ organisationId })}
        options={targets.map((each) => ({
          value: each.organisationId,
          label: `${each.organisationName} · ${each.regionId ? regionName(each.regionId) : m.national}`,
        }))}
        width="full"
      />
      {draft.organisationId === "" ? null : preview(caseId, draft.organisationId)}
      <TextArea
        name="reason"
        label={m.reason}
        hint={m.reasonHint}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        maxChars={2_000}
        isPrivate
      />
      <AftercareFields draft={draft} change={change} />
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

type FieldsProps = { draft: Draft; change: (part: Partial<Draft>) => void };

function AftercareFields({ draft, change }: FieldsProps) {
  const m = useMessages(handoverMessages).offer;
  const words = useMessages(compartmentMessages);
  const today = useToday();
  const tick = (compartment: Compartment, on: boolean) =>
    change({
      aftercare: on
        ? [...draft.aftercare, compartment]
        : draft.aftercare.filter((each) => each !== compartment),
    });
  return (
    <>
      <Fieldset
        name="aftercare"
        legend={m.aftercare}
        hint={m.aftercareHint}
        optional
        kind="choices"
      >
        {compartments.map((compartment) => (
          <Checkbox
            key={compartment}
            label={words[compartment]}
            checked={draft.aftercare.includes(compartment)}
            onChange={(on) => tick(compartment, on)}
          />
        ))}
      </Fieldset>
      {draft.aftercare.length > 0 ? (
        <DateField
          name="until"
          label={m.until}
          value={draft.until}
          onChange={(until) => change({ until })}
          today={today}
        />
      ) : null}
    </>
  );
}

type Words = { missingWhom: string; missingReason: string; missingUntil: string };

function wrongWith(draft: Draft, m: Words) {
  const needsDay = draft.aftercare.length > 0 && draft.until?.kind !== "exact";
  return [
    ...(draft.organisationId === "" ? [{ name: "organisationId", message: m.missingWhom }] : []),
    ...(draft.reason.trim() === "" ? [{ name: "reason", message: m.missingReason }] : []),
    ...(needsDay ? [{ name: "until", message: m.missingUntil }] : []),
  ];
}

function offerBody(draft: Draft) {
  const { organisationId, aftercare } = draft;
  const until = dayOfAnswer(draft.until);
  return {
    organisationId,
    reason: draft.reason.trim(),
    ...(aftercare.length > 0 && until !== undefined
      ? { aftercare: { compartments: [...aftercare], until } }
      : {}),
  };
}
