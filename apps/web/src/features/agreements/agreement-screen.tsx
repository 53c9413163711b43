import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Banner } from "../../ui/banner.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { SectionLink, SectionNav } from "../../ui/section-nav.tsx";
import { AgreementActions } from "./agreement-actions.tsx";
import type { AgreementDetail } from "./agreements-api.ts";
import { readAgreementSearch, sections, type Section } from "./agreement-search.ts";
import styles from "./agreement-screen.module.css";
import { ClausesSection } from "./clauses-section.tsx";
import { lifeMessages } from "./life-messages.ts";
import { MatrixSection } from "./matrix-section.tsx";
import { PartiesSection } from "./parties-section.tsx";
import { agreementQuery } from "./queries.ts";
import { SimulatorSection } from "./simulator-section.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { TextSection } from "./text-section.tsx";
import { VersionsSection } from "./versions-section.tsx";

/** One agreement: what it says, who takes part, its clauses, and what they do. */
export function AgreementScreen() {
  const m = useMessages(lifeMessages);
  const { agreementId } = useParams({ from: "/work/afspraken/$agreementId" });
  const { data, error, isPending, refetch } = useQuery(agreementQuery(agreementId));
  return (
    <Screen
      title={data?.title ?? m.title}
      back={{ to: "/afspraken", label: m.back }}
      meta={data ? <Meta agreement={data} /> : null}
      actions={data ? <AgreementActions agreement={data} /> : null}
    >
      {isPending ? <LoadingState shape="text" rows={8} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} isScreen /> : null}
      {data ? <Opened agreement={data} /> : null}
    </Screen>
  );
}

function Meta({ agreement }: { agreement: AgreementDetail }) {
  const m = useMessages(lifeMessages);
  return (
    <div className={styles.meta}>
      <StatusBadge status={agreement.status} />
      <Badge>{m.kind[agreement.kind]}</Badge>
      <Badge>{m.setting[agreement.setting]}</Badge>
      <span>{m.version(agreement.edition)}</span>
    </div>
  );
}

function Opened({ agreement }: { agreement: AgreementDetail }) {
  const m = useMessages(lifeMessages);
  const { deel = "tekst" } = readAgreementSearch(useSearch({ strict: false }));
  const params = { agreementId: agreement.id };
  const counts: Partial<Record<Section, number>> = {
    partijen: agreement.parties.length,
    artikelen: agreement.clauses.length,
  };
  return (
    <div className={styles.stack}>
      <Reasons agreement={agreement} />
      <SectionNav label={m.sections.label}>
        {sections.map(({ part, word }) => (
          <SectionLink
            key={part}
            to="/afspraken/$agreementId"
            params={params}
            search={part === "tekst" ? {} : { deel: part }}
            activeOptions={{ includeSearch: true, exact: true }}
            {...(counts[part] === undefined ? {} : { count: counts[part] })}
          >
            {m.sections[word]}
          </SectionLink>
        ))}
      </SectionNav>
      <Part part={deel} agreement={agreement} />
    </div>
  );
}

function Part({ part, agreement }: { part: Section; agreement: AgreementDetail }) {
  switch (part) {
    case "partijen":
      return <PartiesSection agreement={agreement} />;
    case "artikelen":
      return <ClausesSection agreement={agreement} />;
    case "matrix":
      return <MatrixSection agreement={agreement} />;
    case "versies":
      return <VersionsSection agreement={agreement} />;
    case "proef":
      return <SimulatorSection agreement={agreement} />;
    default:
      return <TextSection agreement={agreement} />;
  }
}

/** Everything that stands between the agreement and «in force», at once. */
function Reasons({ agreement }: { agreement: AgreementDetail }) {
  const m = useMessages(lifeMessages);
  if (agreement.reasonsAgainstForce.length === 0) return null;
  return (
    <Banner tone="info" title={m.reasonsTitle}>
      <ul className={styles.bullets}>
        {agreement.reasonsAgainstForce.map((reason) => (
          <li key={reason}>{m.reasons[reason]}</li>
        ))}
      </ul>
      {agreement.status === "offered" ? <p>{m.offeredNote}</p> : null}
    </Banner>
  );
}
