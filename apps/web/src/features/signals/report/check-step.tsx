import { Link } from "@tanstack/react-router";
import { useMessages } from "../../../i18n/messages.ts";
import { Banner } from "../../../ui/banner.tsx";
import { DescriptionList } from "../../../ui/description-list.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import { useSession } from "../../accounts/index.ts";
import { checkMessages } from "./check-messages.ts";
import { reportMessages } from "./report-messages.ts";
import { stepsFor, type StepId } from "./report-steps.ts";
import type { StepProps } from "./step-props.ts";
import styles from "./steps.module.css";
import { useReportSearch } from "./use-report-search.ts";
import { useSummary } from "./use-summary.ts";

/** The whole report once more, with a way back to every part, and what happens after sending. */
export function CheckStep({ answers }: Pick<StepProps, "answers">) {
  const m = useMessages(checkMessages).check;
  const { region } = useSession();
  const parts = useSummary(answers);
  return (
    <>
      <p>{m.intro}</p>
      {stepsFor(answers).map((step) => {
        const items = parts[step];
        return items ? (
          <section key={step} className={styles.summarySection}>
            <SectionHead step={step} />
            <DescriptionList items={items} />
          </section>
        ) : null;
      })}
      <Banner tone="info" title={m.nextTitle}>
        <ol className={styles.nextSteps}>
          <li>{region ? m.next.desk(region.name) : m.next.deskAnywhere}</li>
          <li>{m.next.answer}</li>
          <li>{m.next.human}</li>
          <li>{m.next.feedback}</li>
        </ol>
      </Banner>
    </>
  );
}

function SectionHead({ step }: { step: StepId }) {
  const m = useMessages(checkMessages).check;
  const names = useMessages(reportMessages).steps.names;
  const search = useReportSearch();
  return (
    <div className={styles.summaryHead}>
      <h3>{names[step]}</h3>
      <Link to="/signalen/nieuw" search={{ ...search, stap: step }}>
        {m.change}
        <VisuallyHidden> {names[step]}</VisuallyHidden>
      </Link>
    </div>
  );
}
