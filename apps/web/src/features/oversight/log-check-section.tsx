import { useMutation, useQuery } from "@tanstack/react-query";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { AnchorButton } from "../../ui/link-button.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { useCan } from "../accounts/index.ts";
import { logCheckMessages } from "./log-check-messages.ts";
import { checkLog, checkpointAddress, type LogCheck, type LogState } from "./oversight-api.ts";
import styles from "./oversight.module.css";
import { logStateQuery } from "./queries.ts";
import { WitnessList } from "./witness-list.tsx";

/** Whether the log is whole, the newest checkpoint to keep, and where checkpoints are sent. */
export function LogCheckSection() {
  const m = useMessages(logCheckMessages);
  const canWitness = useCan("log.witness");
  const { data, error, isPending, refetch } = useQuery({ ...logStateQuery, enabled: canWitness });
  if (!canWitness) return <NoAccessState />;
  return (
    <>
      <section aria-labelledby="log-check-title" className={styles.section}>
        <h2 id="log-check-title">{m.title}</h2>
        <p className={styles.intro}>{m.intro}</p>
        {isPending ? <LoadingState rows={4} /> : null}
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {data?.latest === null ? (
          <EmptyState icon="clock" title={m.none}>
            {m.noneWhy}
          </EmptyState>
        ) : null}
        {data?.latest ? <State state={data} latest={data.latest} /> : null}
      </section>
      <WitnessList />
    </>
  );
}

type StateProps = { state: LogState; latest: NonNullable<LogState["latest"]> };

function State({ state, latest }: StateProps) {
  const m = useMessages(logCheckMessages);
  const format = useFormat();
  const check = useMutation({ mutationFn: checkLog });
  const code = (text: string) => <span className={styles.code}>{text}</span>;
  return (
    <>
      <DescriptionList
        items={[
          { term: m.at, description: format.moment(latest.madeAt) },
          { term: m.size, description: format.number(latest.size) },
          { term: m.sizeNow, description: format.number(state.size) },
          { term: m.count, description: format.number(state.checkpointCount) },
          { term: m.root, description: code(latest.root) },
          { term: m.key, description: code(state.verifierKey) },
        ]}
      />
      <div className={styles.actions} data-print="no">
        <Button
          variant="primary"
          icon="check"
          busy={check.isPending}
          onClick={() => check.mutate()}
        >
          {m.check}
        </Button>
        <AnchorButton icon="download" href={checkpointAddress} download={m.fileName(latest.size)}>
          {m.download}
        </AnchorButton>
      </div>
      {check.error ? <ErrorState error={check.error} onRetry={() => check.mutate()} /> : null}
      {check.data ? <Found check={check.data} /> : null}
    </>
  );
}

function Found({ check }: { check: LogCheck }) {
  const m = useMessages(logCheckMessages);
  if (check.isWhole) {
    return (
      <Banner tone="success" title={m.whole} live>
        {m.wholeText(check.fromLeaf, check.toLeaf, check.checkpointsCompared)}
      </Banner>
    );
  }
  return (
    <Banner tone="danger" title={m.broken} live>
      <p>
        {m.brokenText(check.firstBadLeaf ?? check.fromLeaf)}{" "}
        {check.firstBadEvent === null ? null : m.event(check.firstBadEvent)}
      </p>
      <p>{m.brokenNext}</p>
    </Banner>
  );
}
