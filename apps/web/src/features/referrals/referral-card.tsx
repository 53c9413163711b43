import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { CompartmentTag } from "../../ui/compartment-tag.tsx";
import { DescriptionList, type Description } from "../../ui/description-list.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Private } from "../../ui/private.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { useCodeList } from "../regions/index.ts";
import { AnswerDialog, type Step } from "./answer-dialog.tsx";
import { referralMessages } from "./referral-messages.ts";
import type { Referral } from "./referrals-api.ts";
import styles from "./referrals.module.css";

const tones: Record<Referral["status"], Tone> = {
  sent: "info",
  accepted: "success",
  declined: "warning",
  done: "success",
  withdrawn: "neutral",
};

/** A question to take part, for either side: what is asked, how it stands, and what one can do. */
export function ReferralCard({ referral }: { referral: Referral }) {
  const m = useMessages(referralMessages);
  const [step, setStep] = useState<Step>();
  const isReceiver = referral.side === "receiver";
  const name = isReceiver ? referral.senderOrganisation : referral.receiverOrganisation;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>{name}</h3>
        <span className={styles.badges}>
          {referral.isOverdue ? (
            <Badge tone="warning" icon="clock">
              {m.card.late}
            </Badge>
          ) : null}
          <Badge tone={referral.urgency === "acute" ? "danger" : "neutral"}>
            {m.urgency[referral.urgency]}
          </Badge>
          <Badge tone={tones[referral.status]}>{m.status[referral.status]}</Badge>
        </span>
      </div>
      <p className={styles.text}>
        <Private>{referral.question}</Private>
      </p>
      <DescriptionList items={useFacts(referral)} />
      {isReceiver && referral.status === "sent" ? (
        <p className={styles.quiet}>{m.card.noAccess}</p>
      ) : null}
      <Actions referral={referral} name={name} onStep={setStep} />
      {step ? (
        <AnswerDialog referral={referral} step={step} onClose={() => setStep(undefined)} />
      ) : null}
    </article>
  );
}

type ActionsProps = { referral: Referral; name: string; onStep: (step: Step) => void };

function Actions({ referral, name, onStep }: ActionsProps) {
  const m = useMessages(referralMessages);
  const isReceiver = referral.side === "receiver";
  if (referral.allowedActions.length === 0 && !(isReceiver && referral.caseId)) return null;
  return (
    <div className={styles.actions} data-print="no">
      {isReceiver && referral.caseId ? (
        <LinkButton to="/casussen/$caseId" params={{ caseId: referral.caseId }} size="sm">
          {m.card.open}
        </LinkButton>
      ) : null}
      {referral.allowedActions.map((action) => (
        <Button
          key={action}
          size="sm"
          variant={action === "accept" ? "primary" : "secondary"}
          onClick={() => onStep(action)}
        >
          {m.answer[action]}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      ))}
    </div>
  );
}

function useFacts(referral: Referral): Description[] {
  const m = useMessages(referralMessages).card;
  const format = useFormat();
  const reasons = useCodeList("referral-decline-reason");
  const isReceiver = referral.side === "receiver";
  const facts: Description[] = [
    {
      term: m.about,
      description: referral.about ?? m.nothingAbout,
      isPrivate: referral.about !== null,
    },
    { term: m.answerBy, description: format.day(referral.askedBy) },
    {
      term: isReceiver ? m.sees : m.sawBefore,
      description: (
        <ul role="list" className={styles.tags}>
          {referral.compartments.map((compartment) => (
            <li key={compartment}>
              <CompartmentTag compartment={compartment} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      term: m.from,
      description: m.sent(referral.sentByName, format.moment(referral.sentAt)),
    },
  ];
  if (referral.declineReason)
    facts.push({ term: m.reason, description: reasons.labelOf(referral.declineReason) });
  if (referral.answeredAt) {
    const who = m.answered(referral.answeredByName ?? "", format.moment(referral.answeredAt));
    facts.push({ term: m.answer, description: [who, referral.answer].filter(Boolean).join(": ") });
  }
  return facts;
}
