import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { RailSection } from "../../ui/rail-section.tsx";
import { useToday } from "../accounts/index.ts";
import { tasksToDo } from "./plan-groups.ts";
import { planMessages } from "./plan-messages.ts";
import styles from "./plan-section.module.css";
import { planQuery } from "./queries.ts";
import { SettleTaskDialog } from "./settle-task-dialog.tsx";
import type { Settling } from "./task-line.tsx";
import { TaskList } from "./task-list.tsx";

const lookAheadDays = 7;

/** What the reader can do in this case today and in the week to come, in the rail. */
export function ToDoSection({ caseId }: { caseId: string }) {
  const m = useMessages(planMessages).toDo;
  const today = useToday();
  const [settling, setSettling] = useState<Settling>();
  const { data } = useQuery(planQuery(caseId));
  if (!data) return null;
  const tasks = tasksToDo(data, addDays(today, lookAheadDays));
  return (
    <RailSection title={m.title} icon="today">
      {tasks.length === 0 ? <p className={styles.none}>{m.nothing}</p> : null}
      <TaskList tasks={tasks} onSettle={setSettling} isBrief />
      <SettleTaskDialog settling={settling} onClose={() => setSettling(undefined)} />
    </RailSection>
  );
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
