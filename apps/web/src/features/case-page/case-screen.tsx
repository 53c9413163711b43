import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Outlet, useParams, useRouterState } from "@tanstack/react-router";
import { useEffect, useState, type ReactNode } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { useSession } from "../accounts/index.ts";
import { EmergencyBanner, useAgreementTitles, useClauseNames } from "../agreements/index.ts";
import {
  AccessNote,
  caseMessages,
  caseQuery,
  CaseHead,
  CaseMeta,
  ClauseNamesContext,
  FlagsCard,
  SafetyBanner,
  type CaseDetail,
} from "../cases/index.ts";
import { AccessEnded } from "./access-ended.tsx";
import { CaseActions } from "./case-actions.tsx";
import { CaseRail } from "./case-rail.tsx";
import { CaseSections } from "./case-sections.tsx";
import styles from "./case-screen.module.css";
import { ClosedNote } from "./closed-note.tsx";

/**
 * The case: who it is about and what is safe on top, its parts below, who looks along and what is
 * due at the side. When access ends while it is open, everything leaves the screen.
 */
export function CaseScreen() {
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { data, error, isPending, refetch } = useQuery(caseQuery(caseId));
  const isHidden = error instanceof ApiProblem && error.kind === "hidden";
  const wasOpen = useForgetting(caseId, isHidden, data !== undefined);
  if (isHidden) return wasOpen ? <AccessEnded /> : <Plain state={<NoAccessState />} />;
  if (isPending) return <Plain state={<LoadingState rows={8} />} />;
  if (!data) return <Plain state={<ErrorState error={error} onRetry={() => void refetch()} />} />;
  return <OpenCase file={data.body} />;
}

/**
 * Throws away what was loaded of a case as soon as it may no longer be seen. Comes back with whether
 * it was open before: only then there is something to explain.
 */
function useForgetting(caseId: string, isHidden: boolean, isOpen: boolean): boolean {
  const queryClient = useQueryClient();
  const [openedId, setOpenedId] = useState<string>();
  if (isOpen && !isHidden && openedId !== caseId) setOpenedId(caseId);
  useEffect(() => {
    if (!isHidden) return;
    queryClient.removeQueries({
      predicate: ({ queryKey }) =>
        queryKey.includes(caseId) && !(queryKey[0] === "cases" && queryKey[1] === "one"),
    });
  }, [queryClient, caseId, isHidden]);
  return openedId === caseId;
}

function Plain({ state }: { state: ReactNode }) {
  const m = useMessages(caseMessages);
  return (
    <Screen title={m.title} heading={m.title} back={{ to: "/casussen", label: m.back }}>
      {state}
    </Screen>
  );
}

function OpenCase({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages);
  const titleOf = useAgreementTitles();
  const home = `/casussen/${file.id}`;
  const isHome = useRouterState({
    select: ({ location }) => location.pathname.replace(/\/$/, "") === home,
  });
  return (
    <Screen
      title={file.pseudonym}
      documentTitle={`${file.pseudonym} ${file.number}`}
      meta={<CaseMeta file={file} />}
      back={isHome ? { to: "/casussen", label: m.back } : { to: home, label: m.backToCase }}
      actions={<CaseActions file={file} />}
      rail={
        <div className={styles.rail}>
          <CaseRail file={file} />
        </div>
      }
      railLabel={m.rail}
    >
      <div className={styles.page}>
        <div className={styles.top}>
          <EmergencyBanner caseId={file.id} />
          <SafetyBanner file={file} />
          <FlagsCard file={file} />
          <CaseHead file={file} />
          <ClosedNote file={file} />
          <AccessNote file={file} agreementTitle={titleOf(file.access.agreementId)} />
        </div>
        <CaseSections file={file} />
        <ClauseNamesContext value={useClauseNames(file)}>
          <Outlet />
        </ClauseNamesContext>
        <PrintedBy />
      </div>
    </Screen>
  );
}

/** On paper: when and by whom, because paper wanders. */
function PrintedBy() {
  const m = useMessages(caseMessages).actions;
  const format = useFormat();
  const { account, today } = useSession();
  return <p className={styles.printed}>{m.printed(format.day(today), account.displayName)}</p>;
}
