import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { planMessages } from "./plan-messages.ts";
import type { Task } from "./process-api.ts";
import styles from "./task-line.module.css";
import { useTakeBack } from "./use-take-back.ts";

/** What somebody wants to do with a task. */
export type Settling = { readonly task: Task; readonly as: "complete" | "return" };

type TaskLineProps = {
  task: Task;
  onSettle: (settling: Settling) => void;
  /** Leaves out the name of the partner, where the list already stands under it. */
  withoutPartner?: boolean;
  /** In the rail: what and when, and the box that finishes it. */
  isBrief?: boolean;
};

/** One task: what, who, when, and the two things that can be done with it. */
export function TaskLine({ task, onSettle, withoutPartner, isBrief }: TaskLineProps) {
  const m = useMessages(planMessages).task;
  const isPartnerShown = !isBrief && !withoutPartner;
  return (
    <div className={styles.task} data-status={task.status}>
      <StateMark task={task} onSettle={onSettle} />
      <div className={styles.what}>
        <p data-private="">{task.title}</p>
        <p className={styles.facts}>
          {task.isOverdue ? <Overdue task={task} /> : null}
          {isPartnerShown || !task.isOverdue ? (
            <Facts>
              {task.isOverdue ? null : <When task={task} />}
              {isPartnerShown ? task.responsibleOrganisation : null}
            </Facts>
          ) : null}
        </p>
        {task.result ? (
          <p className={styles.result} data-private="">
            {task.status === "open" ? <span className={styles.before}>{m.before} </span> : null}
            {task.result}
          </p>
        ) : null}
      </div>
      {isBrief ? null : <TaskActions task={task} onSettle={onSettle} />}
    </div>
  );
}

/** Giving back what is open; opening again what was settled. */
function TaskActions({ task, onSettle }: Pick<TaskLineProps, "task" | "onSettle">) {
  const m = useMessages(planMessages).task;
  const takeBack = useTakeBack();
  const may = (action: Task["allowedActions"][number]) => task.allowedActions.includes(action);
  if (!may("return") && !may("reopen")) return null;
  const isOpen = may("return");
  return (
    <span className={styles.act} data-print="no">
      <Button
        variant="quiet"
        size="sm"
        icon="undo"
        onClick={() => (isOpen ? onSettle({ task, as: "return" }) : void takeBack(task))}
      >
        {isOpen ? m.return : m.reopen}
        <VisuallyHidden>: {task.title}</VisuallyHidden>
      </Button>
    </span>
  );
}

/** The round box that finishes a task, or what became of it. */
function StateMark({ task, onSettle }: Pick<TaskLineProps, "task" | "onSettle">) {
  const m = useMessages(planMessages).task;
  if (task.allowedActions.includes("complete")) {
    return (
      <button
        type="button"
        className={styles.box}
        title={m.complete}
        onClick={() => onSettle({ task, as: "complete" })}
      >
        <Icon name="check" size={16} />
        <VisuallyHidden>{m.completeThis(task.title)}</VisuallyHidden>
      </button>
    );
  }
  const icon = task.status === "done" ? "check" : task.status === "returned" ? "undo" : "clock";
  return (
    <span className={styles.mark}>
      <Icon name={icon} size={16} />
    </span>
  );
}

function When({ task }: { task: Task }) {
  const m = useMessages(planMessages).task;
  const format = useFormat();
  if (task.status !== "open" && task.settledAt) {
    const day = format.day(format.dayOf(task.settledAt));
    const words = task.status === "done" ? m.done : m.returned;
    return <span>{words(day, task.settledBy ?? "")}</span>;
  }
  return <time dateTime={task.dueOn}>{m.due(format.shortDay(task.dueOn))}</time>;
}

function Overdue({ task }: { task: Task }) {
  const m = useMessages(planMessages).task;
  const format = useFormat();
  return (
    <Badge tone="danger" icon="clock">
      {m.overdue(format.shortDay(task.dueOn))}
    </Badge>
  );
}
