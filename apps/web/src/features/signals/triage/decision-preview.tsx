import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../../i18n/messages.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { Private } from "../../../ui/private.tsx";
import { organisationsQuery } from "../call-section.tsx";
import type { SignalDetail } from "../signal-api.ts";
import { useCoordinators } from "./coordinators.ts";
import type { DecisionAnswers } from "./decision-answers.ts";
import { decisionMessages } from "./decision-messages.ts";
import { useLinkOptions } from "./link-field.tsx";
import { peopleMessages } from "./people-messages.ts";
import { nameOfPerson } from "./persons-part.tsx";
import styles from "./triage.module.css";

type DecisionPreviewProps = { signal: SignalDetail; answers: DecisionAnswers };

/** What happens after confirming, with names, before it is confirmed. */
export function DecisionPreview({ signal, answers }: DecisionPreviewProps) {
  const m = useMessages(decisionMessages);
  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <h3 id="preview-title">
        <Icon name="eye" /> {m.preview}
      </h3>
      <ul>
        <Consequence signal={signal} answers={answers} />
        <li>{m.consequences.reporter(signal.reporterName)}</li>
        <li>{m.consequences.final}</li>
      </ul>
    </section>
  );
}

function Consequence({ signal, answers }: DecisionPreviewProps) {
  const m = useMessages(decisionMessages).consequences;
  switch (answers.decision) {
    case "advice-given":
    case "closed":
      return <li>{m[answers.decision]}</li>;
    case "referred":
      return <ReferralConsequence organisationId={answers.organisationId} />;
    case "linked":
      return <LinkConsequence signal={signal} linkedSignalId={answers.linkedSignalId} />;
    case "case-opened":
      return <CaseConsequence signal={signal} answers={answers} />;
    default:
      return null;
  }
}

function ReferralConsequence({ organisationId }: { organisationId: string | null }) {
  const m = useMessages(decisionMessages).consequences;
  const { data } = useQuery(organisationsQuery);
  const partner = data?.items.find(({ id }) => id === organisationId);
  return (
    <li>
      {m.referred(partner?.name ?? m.nobody)}{" "}
      {partner?.phone ? (
        <a href={`tel:${partner.phone.replaceAll(/[^\d+]/g, "")}`}>{partner.phone}</a>
      ) : null}
    </li>
  );
}

type LinkConsequenceProps = { signal: SignalDetail; linkedSignalId: string | null };

function LinkConsequence({ signal, linkedSignalId }: LinkConsequenceProps) {
  const m = useMessages(decisionMessages).consequences;
  const chosen = useLinkOptions(signal).find(({ value }) => value === linkedSignalId);
  return <li>{m.linked(chosen?.label ?? m.noSignal)}</li>;
}

function CaseConsequence({ signal, answers }: DecisionPreviewProps) {
  const m = useMessages(decisionMessages).consequences;
  const { noName } = useMessages(peopleMessages).persons;
  const { coordinators } = useCoordinators();
  const coordinator = coordinators.find(
    ({ membershipId }) => membershipId === answers.coordinatorMembershipId,
  );
  const client = signal.persons.find(({ id }) => id === answers.clientPersonId);
  return (
    <>
      <li>{m.caseOpened(coordinator?.name ?? m.noCoordinator)}</li>
      <li>
        {client ? <Private>{m.caseClient(nameOfPerson(client, noName))}</Private> : m.caseNoClient}
      </li>
      <li>{m.caseFacts}</li>
      <li>{m.caseSeen}</li>
    </>
  );
}
