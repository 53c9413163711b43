import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Segments } from "../../ui/section-nav.tsx";
import type { CaseDetail } from "../cases/index.ts";
import { GoalDialog } from "./goal-dialog.tsx";
import { PlanByGoal } from "./plan-by-goal.tsx";
import { PlanByPartner } from "./plan-by-partner.tsx";
import { planMessages } from "./plan-messages.ts";
import styles from "./plan-section.module.css";
import type { Plan, RecoveryDomain } from "./process-api.ts";
import { planQuery } from "./queries.ts";
import { SettleTaskDialog } from "./settle-task-dialog.tsx";
import { TaskDialog } from "./task-dialog.tsx";
import type { Settling } from "./task-line.tsx";

type View = "goals" | "partners";

/** Goals with their intended results on the four domains of recovery, and everybody's tasks. */
export function PlanSection({ file }: { file: CaseDetail }) {
  const m = useMessages(planMessages);
  const [view, setView] = useState<View>("goals");
  const { data, error, isPending, refetch } = useQuery(planQuery(file.id));
  return (
    <section id="plan" aria-labelledby="plan-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="plan-title">{m.title}</h2>
        <Segments
          label={m.view}
          value={view}
          onChange={setView}
          segments={[
            { value: "goals", label: m.views.goals },
            { value: "partners", label: m.views.partners },
          ]}
        />
      </div>
      {isPending ? <LoadingState shape="text" rows={5} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? <PlanView file={file} plan={data} view={view} /> : null}
    </section>
  );
}

function PlanView({ file, plan, view }: { file: CaseDetail; plan: Plan; view: View }) {
  const m = useMessages(planMessages);
  const [settling, setSettling] = useState<Settling>();
  const [goalIn, setGoalIn] = useState<RecoveryDomain | "any">();
  const [taskFor, setTaskFor] = useState<string>();
  const canEdit = file.allowedActions.includes("edit-plan");
  const isEmpty = plan.goals.length + plan.tasks.length === 0;
  const add = { goal: setGoalIn, task: setTaskFor };
  return (
    <>
      {isEmpty ? <NoPlan file={file} onAdd={() => setGoalIn("any")} /> : null}
      {!isEmpty && view === "goals" ? (
        <PlanByGoal
          file={file}
          plan={plan}
          add={canEdit ? add : undefined}
          onSettle={setSettling}
        />
      ) : null}
      {!isEmpty && view === "partners" ? (
        <PlanByPartner plan={plan} onSettle={setSettling} />
      ) : null}
      {canEdit && !isEmpty ? (
        <div className={styles.foot} data-print="no">
          <Button size="sm" icon="plus" onClick={() => setTaskFor("none")}>
            {m.addTask}
          </Button>
        </div>
      ) : null}
      <SettleTaskDialog settling={settling} onClose={() => setSettling(undefined)} />
      <GoalDialog caseId={file.id} domain={goalIn} onClose={() => setGoalIn(undefined)} />
      <TaskDialog
        file={file}
        goals={plan.goals}
        goalId={taskFor}
        onClose={() => setTaskFor(undefined)}
      />
    </>
  );
}

function NoPlan({ file, onAdd }: { file: CaseDetail; onAdd: () => void }) {
  const m = useMessages(planMessages);
  if (!file.access.reads.includes("plan-results")) return <p className={styles.none}>{m.hidden}</p>;
  const canEdit = file.allowedActions.includes("edit-plan");
  return (
    <EmptyState
      icon="plan-results"
      title={m.empty}
      action={canEdit ? <Button onClick={onAdd}>{m.addGoal}</Button> : null}
    >
      {canEdit ? m.emptyWhy : m.emptyReader}
    </EmptyState>
  );
}
