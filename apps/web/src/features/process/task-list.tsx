import { useMessages } from "../../i18n/messages.ts";
import { planMessages } from "./plan-messages.ts";
import styles from "./plan-section.module.css";
import type { Task } from "./process-api.ts";
import { TaskLine, type Settling } from "./task-line.tsx";

type TaskListProps = {
  tasks: readonly Task[];
  onSettle: (settling: Settling) => void;
  withoutPartner?: boolean;
  isBrief?: boolean;
};

/** Open tasks, and behind one line what was settled. */
export function TaskList({ tasks, ...look }: TaskListProps) {
  const m = useMessages(planMessages);
  // What came back needs a decision: it stays in sight beside what is open.
  const inSight = tasks.filter((task) => task.status !== "done");
  const done = tasks.filter((task) => task.status === "done");
  return (
    <>
      <Lines {...look} tasks={inSight} />
      {done.length > 0 ? (
        <details className={styles.done}>
          <summary>{m.settledCount(done.length)}</summary>
          <Lines {...look} tasks={done} />
        </details>
      ) : null}
    </>
  );
}

function Lines({ tasks, ...look }: TaskListProps) {
  if (tasks.length === 0) return null;
  return (
    <ul role="list">
      {tasks.map((task) => (
        <li key={task.id}>
          <TaskLine task={task} {...look} />
        </li>
      ))}
    </ul>
  );
}
