import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { Select } from "../../ui/select.tsx";
import { useCan } from "../accounts/index.ts";
import { handoverMessages } from "./handover-messages.ts";
import { caseloadQuery, caseloadsQuery } from "./queries.ts";
import { ReassignTable } from "./reassign-table.tsx";
import styles from "./referrals.module.css";

/** Hands the open cases of a colleague over, at most fifty in one round. */
export function ReassignScreen() {
  const m = useMessages(handoverMessages).reassign;
  const back = { to: "/casussen", label: m.back };
  return (
    <Screen title={m.title} intro={m.intro} back={back}>
      {useCan("case.coordinate") ? <FromWhom /> : <NoAccessState />}
    </Screen>
  );
}

function FromWhom() {
  const m = useMessages(handoverMessages).reassign;
  const [membershipId, setMembershipId] = useState("");
  const { data, error, isPending, refetch } = useQuery(caseloadsQuery);
  if (isPending) return <LoadingState rows={4} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) {
    return (
      <EmptyState icon="case" title={m.none}>
        {m.noneWhy}
      </EmptyState>
    );
  }
  return (
    <div className={styles.wide}>
      <Select
        name="from"
        label={m.from}
        value={membershipId}
        onChange={setMembershipId}
        options={data.map((each) => ({
          value: each.membershipId,
          label: [each.name, m.count(each.caseCount), each.hasLeft ? m.hasLeft : ""]
            .filter(Boolean)
            .join(" · "),
        }))}
        width="lg"
      />
      {membershipId === "" ? null : <Load key={membershipId} membershipId={membershipId} />}
    </div>
  );
}

function Load({ membershipId }: { membershipId: string }) {
  const { data, error, isPending, refetch } = useQuery(caseloadQuery(membershipId));
  if (isPending) return <LoadingState rows={6} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <ReassignTable fromMembershipId={membershipId} load={data} />;
}
