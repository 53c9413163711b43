import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { useCase } from "../cases/index.ts";
import type { HandoverPreview } from "./handover-api.ts";
import { handoverMessages } from "./handover-messages.ts";
import { OfferForm } from "./offer-form.tsx";
import { handoverPreviewQuery, handoverTargetsQuery } from "./queries.ts";
import styles from "./referrals.module.css";
import { regionName } from "./region-name.ts";

/** Offers a case to another organisation: whom, what it does to partners, why, and the aftercare. */
export function OfferSection() {
  const m = useMessages(handoverMessages).offer;
  const { caseId } = useParams({ from: "/work/casussen/$caseId" });
  const { body: file } = useCase(caseId);
  const { data, error, isPending, refetch } = useQuery(handoverTargetsQuery);
  if (!file.allowedActions.includes("hand-over")) return <NoAccessState />;
  if (isPending) return <LoadingState shape="text" rows={5} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <section aria-labelledby="offer-title" className={styles.part}>
      <h2 id="offer-title">{m.title}</h2>
      {data.length === 0 ? (
        <EmptyState icon="organisation" title={m.nobody}>
          {m.nobodyWhy}
        </EmptyState>
      ) : (
        <>
          <p className={styles.quiet}>{m.intro}</p>
          <OfferForm caseId={caseId} targets={data} preview={renderPreview} />
        </>
      )}
    </section>
  );
}

function renderPreview(caseId: string, organisationId: string) {
  return <Preview caseId={caseId} organisationId={organisationId} />;
}

function Preview({ caseId, organisationId }: { caseId: string; organisationId: string }) {
  const m = useMessages(handoverMessages).offer;
  const { data, error, isPending, refetch } = useQuery(
    handoverPreviewQuery(caseId, organisationId),
  );
  if (isPending) return <LoadingState rows={2} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const regions = [regionName(data.fromRegionId), regionName(data.toRegionId)] as const;
  return (
    <section aria-label={m.preview} className={styles.part}>
      <h3>{m.preview}</h3>
      <p>{data.changesRegion ? m.otherRegion(...regions) : m.sameRegion}</p>
      {data.participations.length === 0 ? (
        <p className={styles.quiet}>{m.noPartners}</p>
      ) : (
        <ul className={styles.preview}>
          {data.participations.map((each) => (
            <li key={each.participationId}>
              <Consequence participation={each} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Participation = HandoverPreview["participations"][number];

function Consequence({ participation }: { participation: Participation }) {
  const m = useMessages(handoverMessages).offer;
  const format = useFormat();
  const { organisationName, agreementTitle, ends, canReturnUnder } = participation;
  if (!ends) return m.stays(organisationName);
  const again =
    canReturnUnder.length > 0
      ? m.canReturn(format.list(canReturnUnder.map((title) => `«${title}»`)))
      : m.cannotReturn;
  return `${m.ends(organisationName, agreementTitle)} ${again}`;
}
