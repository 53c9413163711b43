import { useInfiniteQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Progress } from "../../ui/progress.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useCodeList } from "../regions/index.ts";
import { printCaseLog, type LogLine } from "./case-api.ts";
import { logMessages } from "./log-messages.ts";
import styles from "./log-section.module.css";
import { linesByDay } from "./lines-by-day.ts";
import { caseLogQuery, useCase } from "./queries.ts";
import { saveFile } from "./save-file.ts";

/** Who saw or changed this dossier, in the words that the client reads too. */
export function LogSection() {
  const m = useMessages(logMessages);
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file } = useCase(caseId);
  if (!file.allowedActions.includes("read-log")) return <NoAccessState />;
  return (
    <section aria-labelledby="log-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="log-title">{m.title}</h2>
        <PrintLog caseId={caseId} />
      </div>
      <p className={styles.intro}>{m.intro}</p>
      <Log caseId={caseId} />
    </section>
  );
}

/** Makes the overview as a PDF and hands it to the browser. */
function PrintLog({ caseId }: { caseId: string }) {
  const m = useMessages(logMessages);
  const [state, setState] = useState<"idle" | "busy">("idle");
  const [failure, setFailure] = useState<unknown>();
  const print = async () => {
    setState("busy");
    setFailure(undefined);
    try {
      saveFile(await printCaseLog(caseId), m.fileName);
      showToast(m.printed);
    } catch (error) {
      setFailure(error);
    } finally {
      setState("idle");
    }
  };
  return (
    <div className={styles.print} data-print="no">
      <Button icon="print" busy={state === "busy"} onClick={() => void print()}>
        {m.print}
      </Button>
      {state === "busy" ? <Progress label={m.printing} /> : null}
      {failure === undefined ? null : <ErrorState error={failure} />}
    </div>
  );
}

function Log({ caseId }: { caseId: string }) {
  const m = useMessages(logMessages);
  const format = useFormat();
  const list = useInfiniteQuery(caseLogQuery(caseId));
  if (list.isPending) return <LoadingState rows={8} />;
  if (list.isError && !list.data) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  const lines = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (lines.length === 0) {
    return (
      <EmptyState icon="eye" title={m.empty}>
        {m.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <>
      {linesByDay(lines, format).map(([day, ofDay]) => (
        <section key={day} className={styles.day}>
          <h3>{format.longDay(day)}</h3>
          <ol role="list">
            {ofDay.map((line) => (
              <li key={line.id}>
                <Line line={line} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <div className={styles.foot} data-print="no">
        {list.hasNextPage ? (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {m.more}
          </Button>
        ) : null}
        <span>{m.count(lines.length)}</span>
      </div>
    </>
  );
}

function Line({ line }: { line: LogLine }) {
  const m = useMessages(logMessages);
  const format = useFormat();
  const purposes = useCodeList("purpose");
  return (
    <div className={styles.line}>
      <time dateTime={line.at}>{format.time(line.at)}</time>
      <div>
        <p>
          <strong>{line.who}</strong> {line.what}.{" "}
          {line.outcome === "success" ? null : (
            <Badge tone="warning" icon="lock">
              {line.outcome === "denied" ? m.denied : m.failed}
            </Badge>
          )}{" "}
          {line.emergency ? (
            <Badge tone="danger" icon="danger">
              {m.emergency}
            </Badge>
          ) : null}
        </p>
        <p className={styles.facts}>
          {[line.role, line.organisation].filter(Boolean).join(", ")}
          {line.purpose ? ` · ${m.purpose(purposes.labelOf(line.purpose))}` : null}
        </p>
      </div>
    </div>
  );
}
