import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { useCodeList } from "../regions/index.ts";
import type { SharingPreview } from "./agreements-api.ts";
import styles from "./agreement-screen.module.css";
import { askApproval } from "./approval-api.ts";
import { clauseMessages } from "./clause-messages.ts";
import { refreshAgreements } from "./life-queries.ts";
import { sharingMessages } from "./sharing-messages.ts";

type Condition = SharingPreview["compartments"][number]["conditions"][number];

/** What stands between a clause and what it gives, each thing by its name. */
export function ConditionMarks({ conditions }: { conditions: readonly Condition[] }) {
  const say = useSayCondition();
  const texts = [...new Set(conditions.map(say))];
  if (texts.length === 0) return null;
  return (
    <p className={styles.actions}>
      {texts.map((text) => (
        <Badge key={text} tone="warning" icon="lock">
          {text}
        </Badge>
      ))}
    </p>
  );
}

function useSayCondition(): (condition: Condition) => string {
  const m = useMessages(sharingMessages);
  const words = useMessages(clauseMessages);
  const roles = useCodeList("role");
  return (condition) => {
    switch (condition.kind) {
      case "phase":
        return m.phase(
          (condition.phases ?? []).map((each) => words.phases[each].toLowerCase()).join(" / "),
        );
      case "track":
        return m.track(condition.track ? words.tracks[condition.track].toLowerCase() : "");
      case "role":
        return m.role(condition.role ? roles.labelOf(condition.role).toLowerCase() : "");
      case "denied":
        return m.denied(condition.deniedBy ?? m.clause(condition.clauseNumber));
      default:
        return `${m.conditions[condition.kind]} (${m.clause(condition.clauseNumber)})`;
    }
  };
}

type AskProps = { caseId: string; organisationId: string; conditions: readonly Condition[] };

/** Asks a colleague to be the second person for every clause that waits for one. */
export function AskSecondPerson({ caseId, organisationId, conditions }: AskProps) {
  const m = useMessages(sharingMessages);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit();
  const clauseIds = [
    ...new Set(
      conditions.filter(({ kind }) => kind === "second-person").map(({ clauseId }) => clauseId),
    ),
  ];
  if (clauseIds.length === 0) return null;
  const ask = () =>
    run([], async () => {
      for (const clauseId of clauseIds) await askApproval(caseId, { organisationId, clauseId });
      await refreshAgreements(queryClient);
      showToast(m.asked);
    });
  return (
    <div className={styles.actions}>
      <Button icon="person" busy={isBusy} onClick={() => void ask()}>
        {m.ask}
      </Button>
      {errors.map(({ message }) => (
        <span key={message} role="alert">
          {message}
        </span>
      ))}
    </div>
  );
}
