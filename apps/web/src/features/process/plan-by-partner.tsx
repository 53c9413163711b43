import { useMessages } from "../../i18n/messages.ts";
import { useSession } from "../accounts/index.ts";
import { byPartner } from "./plan-groups.ts";
import { planMessages } from "./plan-messages.ts";
import styles from "./plan-section.module.css";
import type { Plan } from "./process-api.ts";
import type { Settling } from "./task-line.tsx";
import { TaskList } from "./task-list.tsx";

type PlanByPartnerProps = { plan: Plan; onSettle: (settling: Settling) => void };

/** The same tasks by who does them, the own organisation first. */
export function PlanByPartner({ plan, onSettle }: PlanByPartnerProps) {
  const m = useMessages(planMessages);
  const { organisation } = useSession();
  const groups = byPartner(plan, organisation.id);
  if (groups.length === 0) return <p className={styles.none}>{m.noTasks}</p>;
  return (
    <div className={styles.domains}>
      {groups.map((group) => (
        <section key={group.organisationId} className={styles.domain}>
          <h3>{group.name}</h3>
          <div className={styles.goals}>
            <TaskList tasks={group.tasks} onSettle={onSettle} withoutPartner />
          </div>
        </section>
      ))}
    </div>
  );
}
