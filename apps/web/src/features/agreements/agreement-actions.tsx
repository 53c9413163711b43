import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import styles from "./agreement-screen.module.css";
import { EndAgreementDialog } from "./end-agreement-dialog.tsx";
import { takeStep } from "./life-api.ts";
import { lifeMessages } from "./life-messages.ts";
import { refreshAgreements } from "./life-queries.ts";

type Step = Parameters<typeof takeStep>[1];

/** What can be done with the agreement now; a refusal names every reason at once. */
export function AgreementActions({ agreement }: { agreement: AgreementDetail }) {
  const m = useMessages(lifeMessages).steps;
  const [isEnding, setEnding] = useState(false);
  const { isBusy, errors, reasons, go } = useStep(agreement);
  const may = (action: AgreementDetail["allowedActions"][number]) =>
    agreement.allowedActions.includes(action);
  return (
    <div className={styles.section} data-print="no">
      <div className={styles.actions}>
        {may("offer") ? (
          <Button variant="primary" busy={isBusy} onClick={() => go("offering", m.offered)}>
            {m.offer}
          </Button>
        ) : null}
        {may("put-in-force") ? (
          <Button variant="primary" busy={isBusy} onClick={() => go("entry-into-force", m.inForce)}>
            {m.force}
          </Button>
        ) : null}
        {may("revise") ? (
          <LinkButton
            to="/afspraken/$agreementId/tekst"
            params={{ agreementId: agreement.id }}
            icon="edit"
          >
            {m.revise}
          </LinkButton>
        ) : null}
        {may("amend") ? (
          <Button busy={isBusy} onClick={() => go("amendment", m.amended)}>
            {m.amend}
          </Button>
        ) : null}
        {may("end") ? (
          <Button variant="quiet" onClick={() => setEnding(true)}>
            {m.end}
          </Button>
        ) : null}
      </div>
      {errors.length > 0 ? <Refusal errors={errors} reasons={reasons} /> : null}
      {isEnding ? (
        <EndAgreementDialog agreement={agreement} onClose={() => setEnding(false)} />
      ) : null}
    </div>
  );
}

function Refusal(props: { errors: readonly { message: string }[]; reasons: readonly string[] }) {
  const words: Readonly<Record<string, string>> = useMessages(lifeMessages).reasons;
  return (
    <Banner tone="warning" live title={props.errors[0]?.message}>
      {props.reasons.length > 0 ? (
        <ul className={styles.bullets}>
          {props.reasons.map((reason) => (
            <li key={reason}>{words[reason] ?? reason}</li>
          ))}
        </ul>
      ) : null}
    </Banner>
  );
}

function useStep(agreement: AgreementDetail) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const { isBusy, errors, run } = useSubmit({ refresh: () => refreshAgreements(queryClient) });
  const go = (step: Step, done: string) =>
    void run([], async () => {
      setReasons([]);
      try {
        const answer = await takeStep(agreement, step);
        await refreshAgreements(queryClient);
        showToast(done);
        if ("id" in answer && typeof answer.id === "string") {
          await navigate({ to: "/afspraken/$agreementId", params: { agreementId: answer.id } });
        }
      } catch (error) {
        if (error instanceof ApiProblem) setReasons(textsOf(error.facts["reasons"]));
        throw error;
      }
    });
  return { isBusy, errors, reasons, go };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
