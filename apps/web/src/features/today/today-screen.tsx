import { useRef } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Screen } from "../../ui/screen.tsx";
import { useRowKeys } from "../../ui/use-row-keys.ts";
import { useCan, useToday } from "../accounts/index.ts";
import { DutiesBlock, EmergencyBlock } from "../agreements/index.ts";
import { CaseBlock } from "./case-block.tsx";
import { todayMessages } from "./messages.ts";
import { NoticeBlock } from "./notice-block.tsx";
import { ReferralBlock } from "./referral-block.tsx";
import { AnswerBlock, DraftBlock, SignalBlock } from "./signal-blocks.tsx";
import { TaskBlock } from "./task-block.tsx";
import { TermBlock } from "./term-block.tsx";
import styles from "./today.module.css";

/** The work of today, by what the role has; what it lacks is not shown. `j` and `k` move. */
export function TodayScreen() {
  const m = useMessages(todayMessages);
  const format = useFormat();
  const today = useToday();
  const { left, right } = useBlocks();
  const lines = useRef<HTMLDivElement>(null);
  useRowKeys(lines, true, false);
  return (
    <Screen
      title={m.title}
      intro={format.longDay(today)}
      width={right.length > 0 ? "full" : "reading"}
    >
      <EmergencyBlock />
      <DutiesBlock />
      {left.length === 0 ? (
        <NothingToDo />
      ) : (
        <div ref={lines} className={styles.day}>
          <div className={styles.column}>{left}</div>
          {right.length > 0 ? <div className={styles.column}>{right}</div> : null}
        </div>
      )}
    </Screen>
  );
}

/** The parts of the day for this role: what must be done first on the left, the rest beside it. */
function useBlocks() {
  const hasCases = useCan("case.read");
  const hasTasks = useCan("task.complete") && hasCases;
  const canTriage = useCan("signal.triage");
  const canReport = useCan("signal.report");
  const canOversee = useCan("oversight.handle");
  const signals = canTriage && <SignalBlock key="signals" />;
  const left = [
    canReport && !hasCases && !canTriage && <ReportInvitation key="report" />,
    canReport && <AnswerBlock key="answers" />,
    hasCases && <ReferralBlock key="referrals" />,
    hasTasks ? <TaskBlock key="tasks" /> : signals,
    canReport && <DraftBlock key="drafts" />,
    canOversee && <NoticeBlock key="notices" />,
  ];
  const right = [
    hasTasks && signals,
    hasCases && <TermBlock key="terms" />,
    hasCases && <CaseBlock key="cases" />,
  ];
  return { left: left.filter(Boolean), right: right.filter(Boolean) };
}

/** For who only reports: the one thing to start from here. */
function ReportInvitation() {
  const m = useMessages(todayMessages).report;
  return (
    <Banner
      tone="neutral"
      icon="signal"
      title={m.title}
      actions={
        <LinkButton to="/signalen/nieuw" variant="primary" icon="plus">
          {m.action}
        </LinkButton>
      }
    >
      {m.text}
    </Banner>
  );
}

function NothingToDo() {
  const m = useMessages(todayMessages).nothing;
  const runsAccounts = useCan("account.manage");
  const readsLog = useCan("audit.read");
  const manages = runsAccounts || readsLog;
  return (
    <EmptyState
      icon="today"
      title={m.title}
      action={
        manages ? (
          <LinkButton to="/beheer">{m.administration}</LinkButton>
        ) : (
          <LinkButton to="/partners">{m.partners}</LinkButton>
        )
      }
    >
      {m.text}
    </EmptyState>
  );
}
