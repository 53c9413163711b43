import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { lifeMessages } from "../cases/index.ts";
import type { CaseTimeline, Plan } from "../process/index.ts";

type StillOpenProps = {
  caseId: string;
  plan: Plan | undefined;
  timeline: CaseTimeline | undefined;
};

/** What is still open before a case is closed: tasks stand in the way, terms ask for a thought. */
export function StillOpen({ caseId, plan, timeline }: StillOpenProps) {
  const m = useMessages(lifeMessages).close;
  const tasks = plan?.tasks.filter((task) => task.status === "open").length ?? 0;
  const terms = timeline?.terms.filter((term) => term.status === "running").length ?? 0;
  return (
    <>
      {tasks > 0 ? (
        <Banner
          tone="warning"
          title={m.openTasks(tasks)}
          actions={
            <LinkButton to="/casussen/$caseId" params={{ caseId }} hash="plan" size="sm">
              {m.toTasks}
            </LinkButton>
          }
        >
          {m.openTasksWhy}
        </Banner>
      ) : null}
      {terms > 0 ? (
        <Banner tone="info" icon="clock" title={m.openTerms(terms)}>
          {m.openTermsWhy}
        </Banner>
      ) : null}
    </>
  );
}
