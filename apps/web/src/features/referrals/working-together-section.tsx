import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useCan } from "../accounts/index.ts";
import { useCase, type CaseDetail } from "../cases/index.ts";
import { AccessCard } from "./access-card.tsx";
import { DelegationPart } from "./delegation-part.tsx";
import { HandoverCard } from "./handover-card.tsx";
import { handoverMessages } from "./handover-messages.ts";
import { Cards, Part } from "./part.tsx";
import { accessRequestsQuery, caseReferralsQuery, handoversQuery } from "./queries.ts";
import { ReferralCard } from "./referral-card.tsx";
import { referralMessages } from "./referral-messages.ts";
import styles from "./referrals.module.css";
import { SecrecyPart } from "./secrecy-part.tsx";
import { TurnsPart } from "./turns-part.tsx";

/** How organisations work together in a case: its level, questions, handovers and who stands in. */
export function WorkingTogetherSection() {
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file, etag } = useCase(caseId);
  const coordinates = useCan("case.coordinate") && file.access.basis === "coordination";
  const canWrite = useCan("case.contribute");
  return (
    <div className={styles.sections}>
      <TurnsPart file={file} etag={etag} />
      <Questions file={file} />
      {coordinates ? <Requests caseId={caseId} /> : null}
      <DelegationPart file={file} />
      {coordinates ? <Handovers file={file} /> : null}
      {canWrite ? <SecrecyPart file={file} /> : null}
    </div>
  );
}

function Questions({ file }: { file: CaseDetail }) {
  const m = useMessages(referralMessages);
  const query = useQuery(caseReferralsQuery(file.id));
  // A partner sees the questions to its own organisation, if there were any.
  if (file.access.basis !== "coordination" && !query.data?.length) return null;
  const start = file.allowedActions.includes("invite-partner") ? (
    <LinkButton
      to="/casussen/$caseId/samenwerking/verwijzen"
      params={{ caseId: file.id }}
      size="sm"
      icon="share"
    >
      {m.refer.start}
    </LinkButton>
  ) : null;
  return (
    <Part id="referrals" title={m.inbox.title} action={start} query={query}>
      {(items) =>
        items.length === 0 ? (
          <EmptyState icon="share" title={m.inbox.noReferrals}>
            {m.refer.intro}
          </EmptyState>
        ) : (
          <Cards items={items}>{(item) => <ReferralCard referral={item} />}</Cards>
        )
      }
    </Part>
  );
}

/** Only shown when somebody asked. */
function Requests({ caseId }: { caseId: string }) {
  const m = useMessages(referralMessages).inbox;
  const query = useQuery(accessRequestsQuery(caseId));
  if (query.data?.length === 0) return null;
  return (
    <Part id="requests" title={m.requests} query={query}>
      {(items) => <Cards items={items}>{(item) => <AccessCard request={item} />}</Cards>}
    </Part>
  );
}

function Handovers({ file }: { file: CaseDetail }) {
  const m = useMessages(handoverMessages).handover;
  const query = useQuery(handoversQuery(file.id));
  const isOpen = query.data?.some((handover) => handover.status === "offered") === true;
  const start =
    file.allowedActions.includes("hand-over") && !isOpen ? (
      <LinkButton
        to="/casussen/$caseId/samenwerking/overdragen"
        params={{ caseId: file.id }}
        size="sm"
        icon="arrow-right"
      >
        {m.start}
      </LinkButton>
    ) : null;
  return (
    <Part id="handovers" title={m.title} action={start} query={query}>
      {(items) =>
        items.length === 0 ? (
          <p className={styles.quiet}>{m.none}</p>
        ) : (
          <Cards items={items}>{(item) => <HandoverCard handover={item} />}</Cards>
        )
      }
    </Part>
  );
}
