import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { CompartmentTag } from "../../ui/compartment-tag.tsx";
import { DescriptionList, type Description } from "../../ui/description-list.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useCase, viewsByOrganisation, type CaseDetail, type Participant } from "../cases/index.ts";
import { useCodeList } from "../regions/index.ts";
import { agreementMessages } from "./agreement-messages.ts";
import { ApprovalsSection } from "./approvals-section.tsx";
import { EndParticipationDialog } from "./end-participation-dialog.tsx";
import styles from "./partners-section.module.css";
import { useAgreementTitles } from "./queries.ts";

/** The partners in a case: what each does, sees and may add, and by which agreement. */
export function PartnersSection() {
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file } = useCase(caseId);
  const m = useMessages(agreementMessages);
  const [endingId, setEndingId] = useState<string>();
  const present = file.participants.filter((participant) => participant.until === null);
  const earlier = file.participants.filter((participant) => participant.until !== null);
  return (
    <section aria-labelledby="partners-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="partners-title">{m.partners.title}</h2>
        <InviteLink file={file} />
      </div>
      {present.length === 0 ? <NoPartners file={file} /> : null}
      <ul role="list" className={styles.list}>
        {present.map((participant) => (
          <li key={participant.id}>
            <Partner
              file={file}
              participant={participant}
              onEnd={() => setEndingId(participant.id)}
            />
          </li>
        ))}
      </ul>
      {earlier.length > 0 ? <Earlier participants={earlier} /> : null}
      <ApprovalsSection file={file} />
      <EndParticipationDialog
        caseId={caseId}
        participant={present.find(({ id }) => id === endingId)}
        onClose={() => setEndingId(undefined)}
      />
    </section>
  );
}

function InviteLink({ file }: { file: CaseDetail }) {
  const m = useMessages(agreementMessages).invite;
  if (!file.allowedActions.includes("invite-partner")) return null;
  return (
    <LinkButton
      to="/casussen/$caseId/partners/uitnodigen"
      params={{ caseId: file.id }}
      size="sm"
      icon="plus"
    >
      {m.start}
    </LinkButton>
  );
}

type PartnerProps = { file: CaseDetail; participant: Participant; onEnd: () => void };

function Partner({ file, participant, onEnd }: PartnerProps) {
  const m = useMessages(agreementMessages).partners;
  return (
    <article className={styles.partner}>
      <div className={styles.name}>
        <h3>{participant.organisationName}</h3>
        {file.allowedActions.includes("end-participation") ? (
          <span data-print="no">
            <Button variant="quiet" size="sm" icon="cross" onClick={onEnd}>
              {m.end}
              <VisuallyHidden>: {participant.organisationName}</VisuallyHidden>
            </Button>
          </span>
        ) : null}
      </div>
      <DescriptionList items={useFacts(file, participant)} />
    </article>
  );
}

function useFacts(file: CaseDetail, participant: Participant): Description[] {
  const m = useMessages(agreementMessages).partners;
  const format = useFormat();
  const titleOf = useAgreementTitles();
  const purposes = useCodeList("purpose");
  const own = file.whoSees.filter((viewer) => viewer.agreementId === participant.agreementId);
  const view = viewsByOrganisation(own).find(
    (each) => each.organisationId === participant.organisationId,
  );
  const agreement = titleOf(participant.agreementId) ?? m.agreement;
  const why = view?.purposes.map(purposes.labelOf) ?? [];
  return [
    { term: m.part, description: `${participant.part}, ${m.since(format.day(participant.since))}` },
    {
      term: m.sees,
      description: view ? (
        <ul role="list" className={styles.tags}>
          {view.compartments.map((compartment) => (
            <li key={compartment}>
              <CompartmentTag compartment={compartment} />
            </li>
          ))}
        </ul>
      ) : (
        m.seesNothing
      ),
    },
    { term: m.by, description: [agreement, ...why].join(" · ") },
  ];
}

function NoPartners({ file }: { file: CaseDetail }) {
  const m = useMessages(agreementMessages).partners;
  const canInvite = file.allowedActions.includes("invite-partner");
  return (
    <EmptyState icon="partners" title={m.none} action={<InviteLink file={file} />}>
      {canInvite ? m.noneWhy : m.noneReader}
    </EmptyState>
  );
}

function Earlier({ participants }: { participants: readonly Participant[] }) {
  const m = useMessages(agreementMessages).partners;
  const format = useFormat();
  return (
    <details className={styles.earlier}>
      <summary>{m.earlier(participants.length)}</summary>
      <ul role="list">
        {participants.map((participant) => (
          <li key={participant.id}>
            <strong>{participant.organisationName}</strong> {participant.part},{" "}
            {m.since(format.day(participant.since))}, {m.ended(format.day(participant.until ?? ""))}
          </li>
        ))}
      </ul>
    </details>
  );
}
