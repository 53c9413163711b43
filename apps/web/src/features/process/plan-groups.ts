import {
  recoveryDomains,
  type Goal,
  type Plan,
  type RecoveryDomain,
  type Task,
} from "./process-api.ts";

/** A goal with the tasks that serve it. */
export type GoalWithTasks = { readonly goal: Goal; readonly tasks: readonly Task[] };

/** A recovery domain with its goals; a domain without a goal stays in sight. */
export type DomainGroup = {
  readonly domain: RecoveryDomain;
  readonly goals: readonly GoalWithTasks[];
};

/** What one organisation has to do in the case. */
export type PartnerGroup = {
  readonly organisationId: string;
  readonly name: string;
  readonly tasks: readonly Task[];
};

/** The plan by recovery domain: all four, goals in their order, tasks with the first due first. */
export function byDomain(plan: Plan): readonly DomainGroup[] {
  return recoveryDomains.map((domain) => ({
    domain,
    goals: plan.goals
      .filter((goal) => goal.domain === domain)
      .map((goal) => ({
        goal,
        tasks: inOrder(plan.tasks.filter((task) => task.goalId === goal.id)),
      })),
  }));
}

/** Tasks that serve no goal that the reader sees. */
export function looseTasks(plan: Plan): readonly Task[] {
  const goals = new Set(plan.goals.map((goal) => goal.id));
  return inOrder(plan.tasks.filter((task) => task.goalId === null || !goals.has(task.goalId)));
}

/** The plan by partner: the own organisation first, then by name. */
export function byPartner(plan: Plan, ownOrganisationId: string): readonly PartnerGroup[] {
  const groups = Map.groupBy(plan.tasks, (task) => task.responsibleOrganisationId);
  return [...groups]
    .map(([organisationId, tasks]) => ({
      organisationId,
      name: tasks[0]?.responsibleOrganisation ?? "",
      tasks: inOrder(tasks),
    }))
    .toSorted(
      (one, other) =>
        Number(other.organisationId === ownOrganisationId) -
          Number(one.organisationId === ownOrganisationId) ||
        one.name.localeCompare(other.name, "nl"),
    );
}

/** Open tasks first, the first due on top; what is settled follows, latest first. */
export function inOrder(tasks: readonly Task[]): readonly Task[] {
  const open = tasks.filter((task) => task.status === "open");
  const settled = tasks.filter((task) => task.status !== "open");
  return [
    ...open.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)),
    ...settled.toSorted((one, other) => (other.settledAt ?? "").localeCompare(one.settledAt ?? "")),
  ];
}

/**
 * What the reader can do in this case now: open tasks that they may settle and that are due within
 * so many days, or late. `until` is `YYYY-MM-DD`.
 */
export function tasksToDo(plan: Plan, until: string): readonly Task[] {
  return inOrder(
    plan.tasks.filter(
      (task) =>
        task.status === "open" && task.allowedActions.includes("complete") && task.dueOn <= until,
    ),
  );
}
