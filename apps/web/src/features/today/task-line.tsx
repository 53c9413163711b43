import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { daysBetween } from "../../i18n/format.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { useToday } from "../accounts/index.ts";
import { todayMessages } from "./messages.ts";
import { SettleForm, type Settling } from "./settle-form.tsx";
import type { TaskGroup } from "./task-groups.ts";
import type { Task } from "./today-api.ts";
import styles from "./today.module.css";

/** One task: what, for which case, when; and what may be done with it. */
export function TaskLine({ task, group }: { task: Task; group: TaskGroup }) {
  const [settling, setSettling] = useState<Settling>();
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link to="/casussen/$caseId" params={{ caseId: task.caseId }} data-row-link>
          {task.title}
        </Link>
        <span className={styles.about}>
          {task.casePseudonym} · <span className={styles.number}>{task.caseNumber}</span>
          {task.assignee === null ? "" : ` · ${task.assignee}`}
        </span>
      </div>
      <DueText task={task} group={group} />
      {settling === undefined ? <TaskButtons task={task} onChoose={setSettling} /> : null}
      {settling === undefined ? null : (
        <SettleForm task={task} settling={settling} onClose={() => setSettling(undefined)} />
      )}
    </li>
  );
}

function TaskButtons({ task, onChoose }: { task: Task; onChoose: (settling: Settling) => void }) {
  const m = useMessages(todayMessages).tasks;
  const may = (action: Task["allowedActions"][number]) => task.allowedActions.includes(action);
  return (
    <span className={styles.buttons} data-print="no">
      {may("complete") ? (
        <Button
          size="sm"
          icon="check"
          aria-label={m.completeTask(task.title)}
          onClick={() => onChoose("complete")}
        >
          {m.complete}
        </Button>
      ) : null}
      {may("return") ? (
        <Button
          size="sm"
          variant="quiet"
          icon="undo"
          aria-label={m.returnTask(task.title)}
          onClick={() => onChoose("return")}
        >
          {m.return}
        </Button>
      ) : null}
    </span>
  );
}

function DueText({ task, group }: { task: Task; group: TaskGroup }) {
  const m = useMessages(todayMessages).tasks;
  const format = useFormat();
  const today = useToday();
  return (
    <span className={styles.when} title={format.longDay(task.dueOn)}>
      {group === "late" ? (
        <Badge tone="danger" icon="warning">
          {m.late(Math.max(1, daysBetween(task.dueOn, today)))}
        </Badge>
      ) : (
        format.daysFrom(today, task.dueOn)
      )}
    </span>
  );
}
