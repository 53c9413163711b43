import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { invitableQuery, previewQuery, SharingList } from "../agreements/index.ts";
import { useCase } from "../cases/index.ts";
import { ReferForm, type Invitable } from "./refer-form.tsx";
import { referralMessages } from "./referral-messages.ts";
import styles from "./referrals.module.css";

/** Asks a partner to take part: who, what it would see, and the question. */
export function ReferSection() {
  const m = useMessages(referralMessages).refer;
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file } = useCase(caseId);
  const { data, error, isPending, refetch } = useQuery(invitableQuery(caseId));
  if (!file.allowedActions.includes("invite-partner")) return <NoAccessState />;
  if (isPending) return <LoadingState shape="text" rows={5} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <section aria-labelledby="refer-title" className={styles.part}>
      <h2 id="refer-title">{m.title}</h2>
      {data.length === 0 ? (
        <EmptyState icon="partners" title={m.none}>
          {m.noneWhy}
        </EmptyState>
      ) : (
        <>
          <p className={styles.quiet}>{m.intro}</p>
          <ReferForm caseId={caseId} partners={data} preview={renderPreview} />
        </>
      )}
    </section>
  );
}

function renderPreview(caseId: string, partner: Invitable) {
  return <Preview caseId={caseId} partner={partner} />;
}

/** What the partner would see after accepting, by the function that will decide it. */
function Preview({ caseId, partner }: { caseId: string; partner: Invitable }) {
  const m = useMessages(referralMessages).refer;
  const { organisationId, agreementId } = partner;
  const { data, error, isPending, refetch } = useQuery(
    previewQuery(caseId, { organisationId, agreementId }),
  );
  if (isPending) return <LoadingState rows={3} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const isNothing = data.compartments.every((each) => !each.reads && !each.contributes);
  return (
    <section aria-label={m.after(partner.organisationName)} className={styles.part}>
      <h3>{m.after(partner.organisationName)}</h3>
      {isNothing ? (
        <Banner tone="warning" title={m.nothing}>
          {m.nothingWhy}
        </Banner>
      ) : null}
      <SharingList preview={data} />
    </section>
  );
}
