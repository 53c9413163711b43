import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { CaseDetail } from "../cases/index.ts";
import { refreshReferrals } from "./answer-dialog.tsx";
import { DelegateDialog } from "./delegate-dialog.tsx";
import { answerDelegation, type Delegation } from "./handover-api.ts";
import { handoverMessages } from "./handover-messages.ts";
import { Cards, Part } from "./part.tsx";
import { delegationsQuery } from "./queries.ts";
import styles from "./referrals.module.css";

/** Who stands in for the coordinator, was asked to or did so before; for everybody in the case. */
export function DelegationPart({ file }: { file: CaseDetail }) {
  const m = useMessages(handoverMessages).delegation;
  const [isChoosing, setChoosing] = useState(false);
  const query = useQuery(delegationsQuery(file.id));
  const start = file.allowedActions.includes("hand-over") ? (
    <Button size="sm" icon="person" onClick={() => setChoosing(true)}>
      {m.start}
    </Button>
  ) : null;
  return (
    <Part id="delegations" title={m.title} action={start} query={query}>
      {(items) => (
        <>
          {items.length === 0 ? (
            <p className={styles.quiet}>{m.none}</p>
          ) : (
            <Cards items={items}>
              {(item) => <DelegationCard caseId={file.id} delegation={item} />}
            </Cards>
          )}
          {isChoosing ? <DelegateDialog file={file} onClose={() => setChoosing(false)} /> : null}
        </>
      )}
    </Part>
  );
}

type DelegationCardProps = { caseId: string; delegation: Delegation };

function DelegationCard({ caseId, delegation }: DelegationCardProps) {
  const m = useMessages(handoverMessages).delegation;
  const format = useFormat();
  const period = m.period(format.day(delegation.from), format.day(delegation.until));
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>
          {delegation.delegateName}, {delegation.delegateOrganisation}
        </h3>
        <Badge tone={delegation.status === "active" ? "success" : "neutral"}>
          {m.status[delegation.status]}
        </Badge>
      </div>
      <p>{period}</p>
      {delegation.reason ? <p className={styles.text}>{delegation.reason}</p> : null}
      <p className={styles.quiet}>{m.owner(delegation.ownerName)}</p>
      <Steps caseId={caseId} delegation={delegation} />
    </article>
  );
}

function Steps({ caseId, delegation }: DelegationCardProps) {
  const m = useMessages(handoverMessages).delegation;
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const queryClient = useQueryClient();
  const take = async (step: Delegation["allowedActions"][number]) => {
    setBusy(step);
    setFailure(undefined);
    try {
      await answerDelegation(caseId, delegation, step);
      showToast(m.answered);
      await refreshReferrals(queryClient);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <>
      <div className={styles.actions} data-print="no">
        {delegation.allowedActions.map((step) => (
          <Button
            key={step}
            size="sm"
            variant={step === "accept" ? "primary" : "secondary"}
            busy={busy === step}
            onClick={() => void take(step)}
          >
            {m[step]}
            <VisuallyHidden>: {delegation.delegateName}</VisuallyHidden>
          </Button>
        ))}
      </div>
      {failure === undefined ? null : <ErrorState error={failure} />}
    </>
  );
}
