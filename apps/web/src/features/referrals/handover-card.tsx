import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { compartmentMessages } from "../../ui/compartment-messages.ts";
import { DescriptionList, type Description } from "../../ui/description-list.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { Handover } from "./handover-api.ts";
import { HandoverDialog, type HandoverStep } from "./handover-dialog.tsx";
import { handoverMessages } from "./handover-messages.ts";
import { PrintReceipt } from "./print-receipt.tsx";
import styles from "./referrals.module.css";
import { regionName } from "./region-name.ts";

const tones: Record<Handover["status"], Tone> = {
  offered: "info",
  accepted: "success",
  declined: "warning",
  withdrawn: "neutral",
};

/** An offer of a case, and once it is accepted the receipt of both sides. */
export function HandoverCard({ handover }: { handover: Handover }) {
  const m = useMessages(handoverMessages).handover;
  const [step, setStep] = useState<HandoverStep>();
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>{handover.caseNumber}</h3>
        <Badge tone={tones[handover.status]}>{m.status[handover.status]}</Badge>
      </div>
      <p>{m.fromTo(handover.fromOrganisation, handover.toOrganisation)}</p>
      <DescriptionList items={useFacts(handover)} />
      <Actions handover={handover} onStep={setStep} />
      {step ? (
        <HandoverDialog handover={handover} step={step} onClose={() => setStep(undefined)} />
      ) : null}
    </article>
  );
}

type ActionsProps = { handover: Handover; onStep: (step: HandoverStep) => void };

function Actions({ handover, onStep }: ActionsProps) {
  const m = useMessages(handoverMessages).handover;
  const isAccepted = handover.status === "accepted";
  return (
    <div className={styles.actions} data-print="no">
      {isAccepted && handover.caseId ? (
        <LinkButton to="/casussen/$caseId" params={{ caseId: handover.caseId }} size="sm">
          {m.open}
          <VisuallyHidden>: {handover.caseNumber}</VisuallyHidden>
        </LinkButton>
      ) : null}
      {handover.allowedActions.map((action) =>
        action === "print" ? (
          <PrintReceipt key={action} handoverId={handover.id} />
        ) : (
          <Button
            key={action}
            size="sm"
            variant={action === "accept" ? "primary" : "secondary"}
            onClick={() => onStep(action)}
          >
            {m[action]}
            <VisuallyHidden>: {handover.caseNumber}</VisuallyHidden>
          </Button>
        ),
      )}
    </div>
  );
}

function useFacts(handover: Handover): Description[] {
  const m = useMessages(handoverMessages).handover;
  const words = useMessages(compartmentMessages);
  const format = useFormat();
  const parts = format.list(handover.aftercareCompartments.map((each) => words[each]));
  const facts: Description[] = [
    { term: m.reason, description: handover.reason, isPrivate: true },
    {
      term: m.offered,
      description: `${handover.offeredByName}, ${format.moment(handover.offeredAt)}`,
    },
    {
      term: m.aftercare,
      description: handover.aftercareUntil
        ? m.aftercareUntil(parts, format.day(handover.aftercareUntil))
        : m.noAftercare,
    },
  ];
  if (handover.fromRegionId !== handover.toRegionId) {
    const change = m.regionChange(
      regionName(handover.fromRegionId),
      regionName(handover.toRegionId),
    );
    facts.push({ term: m.region, description: change });
  }
  if (handover.answeredAt) {
    const who = `${handover.answeredByName ?? ""}, ${format.moment(handover.answeredAt)}`;
    const answer = [who, handover.answer].filter(Boolean).join(": ");
    facts.push({ term: m.answered, description: answer });
  }
  if (handover.newCoordinator)
    facts.push({ term: m.coordinator, description: handover.newCoordinator });
  if (handover.entryCount !== null) {
    facts.push({
      term: m.receipt,
      description: `${m.entries(handover.entryCount)}. ${m.frozen}`,
    });
    facts.push({
      term: m.hash,
      description: <span className={styles.hash}>{handover.contentHash}</span>,
    });
  }
  return facts;
}
