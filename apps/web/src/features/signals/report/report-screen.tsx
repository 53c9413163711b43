import { useQuery } from "@tanstack/react-query";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useMessages } from "../../../i18n/messages.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ErrorState } from "../../../ui/error-state.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { LoadingState } from "../../../ui/loading-state.tsx";
import { NoAccessState } from "../../../ui/no-access-state.tsx";
import { RailSection } from "../../../ui/rail-section.tsx";
import { Screen } from "../../../ui/screen.tsx";
import { useCan, useSession } from "../../accounts/index.ts";
import { CallSection } from "../call-section.tsx";
import type { SignalDraft } from "../signal-api.ts";
import { draftsQuery } from "../signal-queries.ts";
import { readReportSearch } from "../signal-search.ts";
import { checkMessages } from "./check-messages.ts";
import { draftMessages } from "./draft-messages.ts";
import { reportMessages } from "./report-messages.ts";
import { stepOfNumber, type StepId } from "./report-steps.ts";
import { ReportWizard } from "./report-wizard.tsx";
import { ResumeNotice } from "./resume-notice.tsx";
import { useReportSearch } from "./use-report-search.ts";

/** «Signaal melden»: a new report, or a draft to go on with (`?concept=`). */
export function ReportScreen() {
  const m = useMessages(reportMessages);
  const rail = useMessages(checkMessages).rail;
  const canReport = useCan("signal.report");
  if (!canReport) {
    return (
      <Screen title={m.title}>
        <NoAccessState />
      </Screen>
    );
  }
  return (
    <Screen
      title={m.title}
      back={{ to: "/signalen", label: m.back }}
      rail={<ReportRail />}
      railLabel={rail.label}
    >
      <OpenReport />
    </Screen>
  );
}

/** Opens the draft of the address once; after that the wizard leads and the address follows. */
function OpenReport() {
  const { concept, stap } = useReportSearch();
  const navigate = useNavigate();
  const router = useRouter();
  const [report, setReport] = useState({ seen: concept, opened: concept, own: concept, times: 0 });
  if (concept !== report.seen) {
    const isOther = concept !== undefined && concept !== report.own;
    const { times } = report;
    setReport(
      isOther
        ? { seen: concept, opened: concept, own: concept, times: times + 1 }
        : { ...report, seen: concept },
    );
  }
  useEffect(() => {
    if (concept !== undefined || report.own === undefined) return;
    // Back to an address from before the first save: it is still the same report.
    const search = { ...(stap ? { stap } : {}), concept: report.own };
    void navigate({ to: "/signalen/nieuw", search, replace: true });
  }, [concept, report.own, stap, navigate]);
  const onKept = (draftId: string) => {
    setReport((before) => ({ ...before, own: draftId }));
    // The step of now, not of when the saving began: people write on meanwhile.
    const search = { ...readReportSearch(router.state.location.search), concept: draftId };
    void navigate({ to: "/signalen/nieuw", search, replace: true });
  };
  if (report.opened === undefined) {
    return (
      <>
        {concept === undefined ? <ResumeNotice /> : null}
        <ReportWizard draft={undefined} step={stap ?? "danger"} onKept={onKept} />
      </>
    );
  }
  return <LoadedReport key={report.times} draftId={report.opened} step={stap} onKept={onKept} />;
}

type LoadedReportProps = {
  draftId: string;
  step: StepId | undefined;
  onKept: (draftId: string) => void;
};

function LoadedReport({ draftId, step, onKept }: LoadedReportProps) {
  const m = useMessages(draftMessages);
  const { toMine } = useMessages(checkMessages).check;
  const [draft, setDraft] = useState<SignalDraft>();
  const drafts = useQuery({ ...draftsQuery, enabled: draft === undefined });
  const found = drafts.isFetching ? undefined : drafts.data?.find(({ id }) => id === draftId);
  if (draft === undefined && found) setDraft(found);
  if (draft) {
    const place = step ?? stepOfNumber(draft.step);
    return <ReportWizard draft={draft} step={place} onKept={onKept} />;
  }
  if (drafts.isError) {
    return <ErrorState error={drafts.error} onRetry={() => void drafts.refetch()} />;
  }
  if (drafts.isFetching || drafts.isPending) return <LoadingState shape="text" />;
  return (
    <EmptyState
      icon="document"
      title={m.goneTitle}
      action={
        <>
          <LinkButton to="/signalen/nieuw" reloadDocument variant="primary">
            {m.startNew}
          </LinkButton>
          <LinkButton to="/signalen" search={{ lijst: "mijn" }}>
            {toMine}
          </LinkButton>
        </>
      }
    >
      {m.gone}
    </EmptyState>
  );
}

function ReportRail() {
  const m = useMessages(checkMessages).rail;
  const { region } = useSession();
  return (
    <>
      <CallSection types={["care-coordination", "child-protection-desk", "police"]} limit={3} />
      <RailSection title={m.who} icon="eye">
        <ul>
          <li>{m.whoYou}</li>
          <li>{region ? m.whoDesk(region.name) : m.whoDeskAnywhere}</li>
        </ul>
        <p>{m.whoLater}</p>
        <p>{m.draftOnly}</p>
      </RailSection>
    </>
  );
}
