import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { DescriptionList, type Description } from "../../ui/description-list.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { useCan } from "../accounts/index.ts";
import { useCodeLabel, useCodeList } from "../regions/index.ts";
import { AssignForm } from "./assign-form.tsx";
import { CloseNoticeDialog, ReopenNoticeDialog } from "./notice-dialogs.tsx";
import { NoticeLines } from "./notice-lines.tsx";
import type { NoticeDetail } from "./oversight-api.ts";
import { oversightMessages } from "./oversight-messages.ts";
import styles from "./oversight.module.css";
import { noticeQuery } from "./queries.ts";

/** One notice: why, which lines of the log, what was done, and what can be done. */
export function NoticeSection() {
  const m = useMessages(oversightMessages);
  const { noticeId } = useParams({ from: "/work/beheer/toezicht/$noticeId" });
  const canHandle = useCan("oversight.handle");
  const { data, error, isPending, refetch } = useQuery({
    ...noticeQuery(noticeId),
    enabled: canHandle,
  });
  if (!canHandle) return <NoAccessState />;
  return (
    <>
      <Link to="/beheer/toezicht" className={styles.back}>
        <Icon name="arrow-left" size={16} />
        {m.back}
      </Link>
      {isPending ? <LoadingState rows={6} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Notice notice={data} /> : null}
    </>
  );
}

function Notice({ notice }: { notice: NoticeDetail }) {
  const m = useMessages(oversightMessages);
  const rules = useCodeList("oversight-rule");
  const isOwn = notice.allowedActions.length === 0;
  return (
    <>
      <section aria-labelledby="notice-title" className={styles.section}>
        <div className={styles.head}>
          <h2 id="notice-title">{rules.labelOf(notice.rule)}</h2>
          <Actions notice={notice} />
        </div>
        {isOwn ? <Banner tone="info">{m.detail.own}</Banner> : null}
        <Facts notice={notice} />
        {notice.allowedActions.includes("assign") ? <AssignForm notice={notice} /> : null}
      </section>
      <History notice={notice} />
      <NoticeLines noticeId={notice.id} />
    </>
  );
}

function Facts({ notice }: { notice: NoticeDetail }) {
  const m = useMessages(oversightMessages);
  const format = useFormat();
  const rules = useCodeList("oversight-rule");
  const outcome = useCodeLabel("oversight-outcome", notice.outcome);
  const explanation = rules.items.find((each) => each.code === notice.rule)?.explanation;
  const facts: Description[] = [
    { term: m.detail.why, description: explanation ?? rules.labelOf(notice.rule) },
    { term: m.detail.who, description: notice.who },
    { term: m.detail.day, description: format.longDay(notice.day) },
    {
      term: m.columns.count,
      description: `${m.lines(notice.lineCount)}, ${m.dossiers(notice.dossierCount)}`,
    },
    { term: m.detail.first, description: format.moment(notice.firstAt) },
    { term: m.detail.last, description: format.moment(notice.lastAt) },
    { term: m.detail.handler, description: notice.assignedTo?.name ?? m.nobody },
    ...(notice.status === "closed" ? [{ term: m.detail.outcome, description: outcome }] : []),
  ];
  return <DescriptionList items={facts} />;
}

function Actions({ notice }: { notice: NoticeDetail }) {
  const m = useMessages(oversightMessages).actions;
  const [asked, setAsked] = useState<"close" | "reopen">();
  const done = () => setAsked(undefined);
  return (
    <div className={styles.actions} data-print="no">
      {notice.allowedActions.includes("close") ? (
        <Button variant="primary" icon="check" onClick={() => setAsked("close")}>
          {m.close}
        </Button>
      ) : null}
      {notice.allowedActions.includes("reopen") ? (
        <Button icon="undo" onClick={() => setAsked("reopen")}>
          {m.reopen}
        </Button>
      ) : null}
      {asked === "close" ? <CloseNoticeDialog notice={notice} onClose={done} /> : null}
      {asked === "reopen" ? <ReopenNoticeDialog notice={notice} onClose={done} /> : null}
    </div>
  );
}

function History({ notice }: { notice: NoticeDetail }) {
  const m = useMessages(oversightMessages).history;
  const format = useFormat();
  const outcomes = useCodeList("oversight-outcome");
  const words = ({ step, by, assignedTo, outcome }: NoticeDetail["steps"][number]) => {
    switch (step) {
      case "assigned":
        return m.assigned(by, assignedTo ?? "");
      case "released":
        return m.released(by);
      case "closed":
        return m.closed(by, outcomes.labelOf(outcome ?? ""));
      default:
        return by === "" ? m.grew : m.reopened(by);
    }
  };
  return (
    <section aria-labelledby="history-title" className={styles.section}>
      <h2 id="history-title">{m.title}</h2>
      {notice.steps.length === 0 ? <p className={styles.quiet}>{m.none}</p> : null}
      <ol role="list" className={styles.steps}>
        {notice.steps.map((step) => (
          <li key={`${step.at} ${step.step}`}>
            <p>
              <time className={styles.quiet} dateTime={step.at}>
                {format.moment(step.at)}
              </time>{" "}
              {words(step)}
            </p>
            {step.reason === null ? null : <p>{step.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
