import { useQuery } from "@tanstack/react-query";
import { useMemo, useState, type ReactNode } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { TimelineList } from "../../ui/timeline/timeline-list.tsx";
import { Timeline } from "../../ui/timeline/timeline.tsx";
import type { TimelineItem } from "../../ui/timeline/timeline-layout.ts";
import { useToday } from "../accounts/index.ts";
import type { CaseDetail } from "../cases/index.ts";
import { useCodeList } from "../regions/index.ts";
import type { CaseTimeline, Term } from "./process-api.ts";
import { timelineQuery } from "./queries.ts";
import { StepDetail } from "./step-detail.tsx";
import { StepDialog } from "./step-dialog.tsx";
import { lanesOf } from "./timeline-items.ts";
import { timelineMessages } from "./timeline-messages.ts";
import styles from "./timeline-section.module.css";

/** Care, criminal justice and residence side by side on one time axis, with the legal terms. */
export function TimelineSection({ file }: { file: CaseDetail }) {
  const m = useMessages(timelineMessages);
  const [isRecording, setRecording] = useState(false);
  const { data, error, isPending, refetch } = useQuery(timelineQuery(file.id));
  const canRecord = file.allowedActions.includes("record-event") && data !== undefined;
  const head = (
    <>
      <h2 id="timeline-title">{m.title}</h2>
      {canRecord ? (
        <Button size="sm" icon="plus" onClick={() => setRecording(true)}>
          {m.record}
        </Button>
      ) : null}
    </>
  );
  return (
    <section aria-labelledby="timeline-title" className={styles.section}>
      {data ? <Lanes timeline={data} head={head} canRecord={canRecord} /> : head}
      {isPending ? <LoadingState rows={4} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <StepDialog
          file={file}
          timeline={data}
          open={isRecording}
          onClose={() => setRecording(false)}
        />
      ) : null}
    </section>
  );
}

type LanesProps = { timeline: CaseTimeline; head: ReactNode; canRecord: boolean };

function Lanes({ timeline, head, canRecord }: LanesProps) {
  const m = useMessages(timelineMessages);
  const today = useToday();
  const lanes = useLanes(timeline);
  const [openId, setOpenId] = useState<string>();
  if (timeline.events.length + timeline.terms.length === 0) {
    return (
      <>
        <div className={styles.head}>{head}</div>
        <EmptyState icon="calendar" title={m.empty}>
          {canRecord ? m.emptyWhy : m.emptyReader}
        </EmptyState>
      </>
    );
  }
  const open = (item: TimelineItem, content: ReactNode) => (
    <button type="button" className={styles.open} onClick={() => setOpenId(item.id)}>
      {content}
    </button>
  );
  return (
    <>
      <div data-print="no">
        <Timeline label={m.tracksLabel} lanes={lanes} today={today} open={open} head={head} />
      </div>
      <div className={styles.printed} aria-hidden="true">
        <h2>{m.title}</h2>
        <TimelineList label={m.printList} lanes={lanes} today={today} />
      </div>
      <StepDetail timeline={timeline} id={openId} onClose={() => setOpenId(undefined)} />
    </>
  );
}

function useLanes(timeline: CaseTimeline) {
  const m = useMessages(timelineMessages);
  const steps = useCodeList("track-event").items;
  const rules = useCodeList("legal-rule").items;
  return useMemo(() => {
    const term = (each: Term) =>
      each.status === "running" ? m.term.bar(each.label, m.term.left(each.daysLeft)) : each.label;
    const words = { tracks: m.tracks, term };
    return lanesOf(timeline.events, timeline.terms, { steps, rules }, words);
  }, [timeline, steps, rules, m]);
}
