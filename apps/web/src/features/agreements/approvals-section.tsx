import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLanguage } from "../../i18n/language.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { useSubmit } from "../../ui/use-submit.ts";
import { refreshCase, type CaseDetail } from "../cases/index.ts";
import { settleApproval, type Approval } from "./approval-api.ts";
import { sharingMessages } from "./sharing-messages.ts";
import styles from "./agreement-screen.module.css";
import { approvalsQuery, refreshAgreements } from "./life-queries.ts";

/** Clauses that wait for a second person, or have one; for who coordinates the case. */
export function ApprovalsSection({ file }: { file: CaseDetail }) {
  const m = useMessages(sharingMessages).approvals;
  const mayInvite = file.allowedActions.includes("invite-partner");
  const { data } = useQuery({ ...approvalsQuery(file.id), enabled: mayInvite });
  if (!data || data.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="approvals-title">
      <h2 id="approvals-title">{m.title}</h2>
      <ul role="list" className={styles.list}>
        {data.map((approval) => (
          <li key={approval.id}>
            <Line caseId={file.id} approval={approval} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ caseId, approval }: { caseId: string; approval: Approval }) {
  const m = useMessages(sharingMessages).approvals;
  const language = useLanguage();
  const format = useFormat();
  const queryClient = useQueryClient();
  const refresh = async () => {
    await refreshAgreements(queryClient);
    await refreshCase(queryClient, caseId);
  };
  const { isBusy, errors, run } = useSubmit({ refresh });
  const settle = (how: "approve" | "end") =>
    run([], async () => {
      await settleApproval(caseId, approval.id, how);
      await refresh();
    });
  return (
    <article className={styles.item} aria-label={approval.organisationName}>
      <div className={styles.row}>
        <h3>{approval.organisationName}</h3>
        {approval.approvedBy ? (
          <Badge tone="success" icon="check">
            {m.approved(approval.approvedBy)}
          </Badge>
        ) : (
          <Badge tone="warning" icon="clock">
            {m.waits}
          </Badge>
        )}
      </div>
      <p>{approval.sentence[language]}</p>
      <p className={styles.quiet}>{m.asked(approval.askedBy, format.moment(approval.askedAt))}</p>
      {errors.map(({ message }) => (
        <p key={message} role="alert">
          {message}
        </p>
      ))}
      <div className={styles.actions} data-print="no">
        {approval.allowedActions.includes("approve") ? (
          <Button size="sm" icon="check" busy={isBusy} onClick={() => void settle("approve")}>
            {m.approve}
          </Button>
        ) : null}
        {approval.allowedActions.includes("end") ? (
          <Button size="sm" variant="quiet" busy={isBusy} onClick={() => void settle("end")}>
            {approval.approvedAt ? m.end : m.withdraw}
          </Button>
        ) : null}
      </div>
    </article>
  );
}
