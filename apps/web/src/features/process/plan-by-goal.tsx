import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { MenuButton } from "../../ui/menu-items.tsx";
import { PopoverMenu } from "../../ui/popover-menu.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { refreshCase, type CaseDetail } from "../cases/index.ts";
import { byDomain, looseTasks, type DomainGroup, type GoalWithTasks } from "./plan-groups.ts";
import { planMessages } from "./plan-messages.ts";
import styles from "./plan-section.module.css";
import { settleGoal, type Goal, type Plan, type RecoveryDomain } from "./process-api.ts";
import type { Settling } from "./task-line.tsx";
import { TaskList } from "./task-list.tsx";

type Add = {
  readonly goal: (domain: RecoveryDomain) => void;
  readonly task: (goalId: string) => void;
};

type PlanByGoalProps = {
  file: CaseDetail;
  plan: Plan;
  /** How to add; undefined for who may not. */
  add: Add | undefined;
  onSettle: (settling: Settling) => void;
};

/** The four domains of recovery with their goals, and the tasks under each goal. */
export function PlanByGoal({ file, plan, add, onSettle }: PlanByGoalProps) {
  const m = useMessages(planMessages);
  const loose = looseTasks(plan);
  const readsPlan = file.access.reads.includes("plan-results");
  const domains = byDomain(plan).filter((group) => readsPlan || group.goals.length > 0);
  return (
    <div className={styles.domains}>
      {domains.map((group) => (
        <Domain key={group.domain} group={group} caseId={file.id} add={add} onSettle={onSettle} />
      ))}
      {loose.length > 0 ? (
        <section className={styles.domain}>
          <h3>{readsPlan ? m.loose : m.looseHidden}</h3>
          <div className={styles.goals}>
            <TaskList tasks={loose} onSettle={onSettle} />
          </div>
        </section>
      ) : null}
    </div>
  );
}

type DomainProps = {
  group: DomainGroup;
  caseId: string;
  add: Add | undefined;
  onSettle: (settling: Settling) => void;
};

function Domain({ group, caseId, add, onSettle }: DomainProps) {
  const m = useMessages(planMessages);
  return (
    <section className={styles.domain}>
      <div className={styles.domainHead}>
        <h3>{m.domains[group.domain]}</h3>
        {add ? <AddGoal domain={group.domain} onAdd={add.goal} /> : null}
      </div>
      <div className={styles.goals}>
        {group.goals.map((each) => (
          <GoalBlock key={each.goal.id} each={each} caseId={caseId} add={add} onSettle={onSettle} />
        ))}
        {group.goals.length === 0 ? <p className={styles.none}>{m.noGoal}</p> : null}
      </div>
    </section>
  );
}

type AddGoalProps = { domain: RecoveryDomain; onAdd: (domain: RecoveryDomain) => void };

function AddGoal({ domain, onAdd }: AddGoalProps) {
  const m = useMessages(planMessages);
  return (
    <span data-print="no" title={m.addGoal}>
      <Button variant="quiet" size="sm" icon="plus" iconOnly onClick={() => onAdd(domain)}>
        {m.addGoal}: {m.domains[domain]}
      </Button>
    </span>
  );
}

type GoalBlockProps = Omit<DomainProps, "group"> & { each: GoalWithTasks };

function GoalBlock({ each, caseId, add, onSettle }: GoalBlockProps) {
  const { goal, tasks } = each;
  return (
    <div className={styles.goal}>
      <div className={styles.goalHead}>
        <h4 data-private="">{goal.result}</h4>
        <span className={styles.state}>
          {add && goal.status === "open" ? <AddTask goal={goal} onAdd={add.task} /> : null}
          <GoalState goal={goal} caseId={caseId} canEdit={add !== undefined} />
        </span>
      </div>
      <TaskList tasks={tasks} onSettle={onSettle} />
    </div>
  );
}

function AddTask({ goal, onAdd }: { goal: Goal; onAdd: (goalId: string) => void }) {
  const m = useMessages(planMessages);
  return (
    <span data-print="no" title={m.addTask}>
      <Button variant="quiet" size="sm" icon="plus" iconOnly onClick={() => onAdd(goal.id)}>
        {m.addTaskTo(goal.result)}
      </Button>
    </span>
  );
}

const tones: Record<Goal["status"], Tone> = {
  open: "accent",
  reached: "success",
  stopped: "neutral",
};
const states: readonly Goal["status"][] = ["open", "reached", "stopped"];

function GoalState({ goal, caseId, canEdit }: { goal: Goal; caseId: string; canEdit: boolean }) {
  const m = useMessages(planMessages);
  const queryClient = useQueryClient();
  const { errors, run } = useSubmit();
  if (!canEdit) return <Badge tone={tones[goal.status]}>{m.goalStatus[goal.status]}</Badge>;
  const set = (status: Goal["status"]) =>
    run([], async () => {
      await settleGoal(caseId, goal, status);
      showToast(m.goalSaved);
    }).finally(() => void refreshCase(queryClient, caseId));
  return (
    <span className={styles.state}>
      <span className={styles.onPaper} aria-hidden="true">
        {m.goalStatus[goal.status]}
      </span>
      {errors[0] ? <span role="alert">{errors[0].message}</span> : null}
      <PopoverMenu
        triggerClass={buttonClass({ variant: "quiet", size: "sm" })}
        trigger={
          <>
            <VisuallyHidden>{m.goalMenu(goal.result)}</VisuallyHidden>
            <Badge tone={tones[goal.status]}>{m.goalStatus[goal.status]}</Badge>
            <Icon name="chevron-down" size={16} />
          </>
        }
      >
        {states
          .filter((state) => state !== goal.status)
          .map((state) => (
            <MenuButton key={state} onClick={() => void set(state)}>
              {m.setGoal[state]}
            </MenuButton>
          ))}
      </PopoverMenu>
    </span>
  );
}
