import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useRowKeys } from "../../ui/use-row-keys.ts";
import { useCase } from "../cases/index.ts";
import { useCodeList } from "../regions/index.ts";
import { agreementMessages } from "./agreement-messages.ts";
import type { Invitable } from "./agreements-api.ts";
import { findInvitable } from "./find-invitable.ts";
import { InvitePreview } from "./invite-preview.tsx";
import styles from "./invite-section.module.css";
import { invitableQuery } from "./queries.ts";

/** Lets a partner in, in two steps: who, and then what they will see before it is confirmed. */
export function InviteSection() {
  const m = useMessages(agreementMessages).invite;
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file } = useCase(caseId);
  const [chosen, setChosen] = useState<Invitable>();
  if (!file.allowedActions.includes("invite-partner")) return <NoAccessState />;
  return (
    <section aria-labelledby="invite-title" className={styles.section}>
      <h2 id="invite-title">{m.title}</h2>
      {chosen ? (
        <InvitePreview file={file} partner={chosen} onBack={() => setChosen(undefined)} />
      ) : (
        <ChoosePartner caseId={caseId} onChoose={setChosen} />
      )}
    </section>
  );
}

type ChoosePartnerProps = { caseId: string; onChoose: (partner: Invitable) => void };

function ChoosePartner({ caseId, onChoose }: ChoosePartnerProps) {
  const m = useMessages(agreementMessages).invite;
  const [text, setText] = useState("");
  const { data, error, isPending, refetch } = useQuery(invitableQuery(caseId));
  if (isPending) return <LoadingState rows={5} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) {
    return (
      <EmptyState icon="partners" title={m.none}>
        {m.noneWhy}
      </EmptyState>
    );
  }
  return (
    <>
      <p>{m.intro}</p>
      <TextField name="search" type="search" label={m.search} value={text} onChange={setText} />
      <Choices partners={findInvitable(data, text)} onChoose={onChoose} />
    </>
  );
}

type ChoicesProps = { partners: readonly Invitable[]; onChoose: (partner: Invitable) => void };

function Choices({ partners, onChoose }: ChoicesProps) {
  const m = useMessages(agreementMessages).invite;
  const types = useCodeList("organisation-type");
  const body = useRef<HTMLUListElement>(null);
  useRowKeys(body, true, false);
  if (partners.length === 0) return <p role="status">{m.nothingFound}</p>;
  return (
    <ul ref={body} role="list" aria-label={m.who} className={styles.choices}>
      {partners.map((partner) => (
        <li key={`${partner.organisationId} ${partner.agreementId}`}>
          <button type="button" data-row-link="" onClick={() => onChoose(partner)}>
            <span>
              <strong>{partner.organisationName}</strong>
              <small>
                {types.labelOf(partner.organisationType)} · {partner.part} ·{" "}
                {m.under(partner.agreementTitle)}
              </small>
            </span>
            <Icon name="chevron-right" />
          </button>
        </li>
      ))}
    </ul>
  );
}
