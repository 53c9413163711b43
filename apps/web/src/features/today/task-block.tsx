import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { useToday } from "../accounts/index.ts";
import { Block, BlockEmpty } from "./block.tsx";
import { todayMessages } from "./messages.ts";
import { groupTasks } from "./task-groups.ts";
import { TaskLine } from "./task-line.tsx";
import { tasksQuery } from "./today-queries.ts";
import styles from "./today.module.css";

/** Open tasks of the own organisation, what is late first; finished or given back in place. */
export function TaskBlock() {
  const m = useMessages(todayMessages).tasks;
  const query = useQuery(tasksQuery);
  const today = useToday();
  const count = query.data?.items.length ?? 0;
  return (
    <Block
      id="tasks"
      title={m.title}
      icon="check"
      query={query}
      end={count > 0 ? <span className={styles.count}>{m.count(count)}</span> : null}
    >
      {({ items }) =>
        items.length === 0 ? (
          <BlockEmpty title={m.emptyTitle}>{m.empty}</BlockEmpty>
        ) : (
          groupTasks(items, today).map(({ group, tasks }) => (
            <section key={group} className={styles.group} aria-label={m.groups[group]}>
              <h3 data-group={group}>{m.groups[group]}</h3>
              <ul role="list" className={styles.lines}>
                {tasks.map((task) => (
                  <TaskLine key={task.id} task={task} group={group} />
                ))}
              </ul>
            </section>
          ))
        )
      }
    </Block>
  );
}
