import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { DescriptionList, type Description } from "../../ui/description-list.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useCodeList } from "../regions/index.ts";
import { AnswerAccessDialog } from "./answer-access-dialog.tsx";
import { referralMessages } from "./referral-messages.ts";
import type { AccessRequest } from "./referrals-api.ts";
import styles from "./referrals.module.css";

const tones: Record<AccessRequest["status"], Tone> = {
  sent: "info",
  granted: "success",
  refused: "warning",
  lapsed: "neutral",
};

/** A request to be let into a case, for who asked and for who coordinates. */
export function AccessCard({ request }: { request: AccessRequest }) {
  const m = useMessages(referralMessages);
  const [answering, setAnswering] = useState<"grant" | "refuse">();
  const isAsker = request.side === "asker";
  const title = isAsker ? request.caseNumber : request.askerOrganisation;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <Badge tone={tones[request.status]}>{m.access.status[request.status]}</Badge>
      </div>
      <p className={styles.text}>{request.reason}</p>
      <DescriptionList items={useFacts(request)} />
      {isAsker ? null : (
        <div className={styles.actions} data-print="no">
          {request.caseId ? (
            <LinkButton to="/casussen/$caseId" params={{ caseId: request.caseId }} size="sm">
              {m.card.open}
              <VisuallyHidden>: {request.casePseudonym}</VisuallyHidden>
            </LinkButton>
          ) : null}
          {request.canAnswer ? (
            <>
              <Button size="sm" variant="primary" onClick={() => setAnswering("grant")}>
                {m.access.grant}
                <VisuallyHidden>: {title}</VisuallyHidden>
              </Button>
              <Button size="sm" onClick={() => setAnswering("refuse")}>
                {m.access.refuse}
                <VisuallyHidden>: {title}</VisuallyHidden>
              </Button>
            </>
          ) : null}
        </div>
      )}
      {answering && request.caseId ? (
        <AnswerAccessDialog
          request={request}
          caseId={request.caseId}
          isGrant={answering === "grant"}
          onClose={() => setAnswering(undefined)}
        />
      ) : null}
    </article>
  );
}

function useFacts(request: AccessRequest): Description[] {
  const m = useMessages(referralMessages);
  const format = useFormat();
  const purposes = useCodeList("purpose");
  const facts: Description[] = [
    { term: m.access.number, description: request.caseNumber },
    { term: m.access.purpose, description: purposes.labelOf(request.purpose) },
    {
      term: m.card.from,
      description: m.access.asked(request.askedByName, format.moment(request.askedAt)),
    },
  ];
  if (request.status === "sent") {
    const until = m.access.until(format.day(request.lapsesOn));
    facts.push({ term: m.card.answerBy, description: until });
  }
  if (request.answeredAt) {
    const who = m.card.answered(request.answeredByName ?? "", format.moment(request.answeredAt));
    const answer = [who, request.answer].filter(Boolean).join(": ");
    facts.push({ term: m.card.answer, description: answer });
  }
  return facts;
}
