import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { Form } from "../../ui/form.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { refreshCase, type CaseDetail } from "../cases/index.ts";
import { agreementMessages } from "./agreement-messages.ts";
import { AskSecondPerson } from "./condition-marks.tsx";
import { invitePartner, type Invitable, type SharingPreview } from "./agreements-api.ts";
import styles from "./invite-section.module.css";
import { previewQuery } from "./queries.ts";
import { SharingList } from "./sharing-list.tsx";

type InvitePreviewProps = { file: CaseDetail; partner: Invitable; onBack: () => void };

/** The consequence before the confirmation: what the partner will see, by which clause, and what waits. */
export function InvitePreview({ file, partner, onBack }: InvitePreviewProps) {
  const m = useMessages(agreementMessages).invite;
  const { organisationId, agreementId } = partner;
  const { data, error, isPending, refetch } = useQuery(
    previewQuery(file.id, { organisationId, agreementId }),
  );
  return (
    <>
      <div className={styles.head}>
        <Button variant="quiet" size="sm" icon="arrow-left" onClick={onBack}>
          {m.back}
        </Button>
        <h3>{m.previewTitle(partner.organisationName)}</h3>
        <p>{m.by(partner.agreementTitle)}</p>
      </div>
      {isPending ? <LoadingState rows={4} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <>
          <SharingList preview={data} />
          <AskSecondPerson
            caseId={file.id}
            organisationId={organisationId}
            conditions={data.compartments.flatMap((each) => each.conditions)}
          />
          <Waiting file={file} preview={data} />
          <Confirm file={file} partner={partner} preview={data} />
        </>
      ) : null}
    </>
  );
}

/** What stays shut until the client agrees, and where to record that. */
function Waiting({ file, preview }: { file: CaseDetail; preview: SharingPreview }) {
  const m = useMessages(agreementMessages).invite;
  const words = useMessages(compartmentMessages);
  const format = useFormat();
  const waiting = preview.compartments.filter((each) => each.waitsForConsent);
  if (waiting.length === 0) return null;
  const list = format.list(waiting.map((each) => words[each.compartment].toLowerCase()));
  const [purpose] = waiting.flatMap((each) => each.purposes);
  return (
    <Banner
      tone="warning"
      title={givesNothing(preview) ? m.nothing : m.waitsTitle}
      actions={
        file.allowedActions.includes("record-consent") ? (
          <LinkButton
            to="/casussen/$caseId/client"
            params={{ caseId: file.id }}
            search={{ ...(purpose ? { doel: purpose } : {}), voor: preview.organisationId }}
            hash="toestemming"
            size="sm"
          >
            {m.recordConsent}
          </LinkButton>
        ) : null
      }
    >
      {m.waitsText(list)}
    </Banner>
  );
}

type ConfirmProps = { file: CaseDetail; partner: Invitable; preview: SharingPreview };

function Confirm({ file, partner, preview }: ConfirmProps) {
  const m = useMessages(agreementMessages).invite;
  const [part, setPart] = useState(partner.part);
  const { isBusy, errors, run } = useSubmit();
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const name = partner.organisationName;
  if (givesNothing(preview)) return <p>{m.nothingText}</p>;
  const wrong = part.trim() === "" ? [{ name: "part", message: m.missingPart }] : [];
  const invite = () =>
    run(wrong, async () => {
      const { organisationId, agreementId } = partner;
      const body = { organisationId, agreementId, part: part.trim() };
      await invitePartner(file.id, body, keyFor(body));
      showToast(m.done(name));
      await navigate({ to: "/casussen/$caseId/partners", params: { caseId: file.id } });
      await refreshCase(queryClient, file.id);
    });
  return (
    <Form errors={errors} onSubmit={() => void invite()}>
      <TextField name="part" label={m.part} hint={m.partHint} value={part} onChange={setPart} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.confirm(name)}
        </Button>
        <p>{m.when}</p>
      </div>
    </Form>
  );
}

function givesNothing(preview: SharingPreview): boolean {
  return preview.compartments.every((each) => !each.reads && !each.contributes);
}
