import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { DescriptionList, type Description } from "../../ui/description-list.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { useCodeList } from "../regions/index.ts";
import { DecideForm } from "./decide-form.tsx";
import { ExtendForm } from "./extend-form.tsx";
import { JudgeEntries } from "./judge-entries.tsx";
import { requestQuery } from "./queries.ts";
import { requestMessages } from "./request-messages.ts";
import { RequestPapers } from "./request-papers.tsx";
import { RequestDue, RequestStatus } from "./request-status.tsx";
import type { RequestDetail } from "./rights-api.ts";
import styles from "./rights.module.css";

/** One request: what was asked, its papers, and what can be done now. */
export function RequestSection() {
  const m = useMessages(requestMessages).detail;
  const { caseId, requestId } = useParams({ from: "/work/casussen/$caseId/rechten/$requestId" });
  const found = useQuery(requestQuery(requestId));
  if (found.isPending) return <LoadingState rows={6} />;
  if (found.isError) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} isScreen />;
  }
  const { body: request, etag } = found.data;
  const may = (action: RequestDetail["allowedActions"][number]) =>
    request.allowedActions.includes(action);
  return (
    <section aria-labelledby="request-title" className={styles.section}>
      <Link to="/casussen/$caseId/rechten" params={{ caseId }} search={{ deel: "verzoeken" }}>
        {m.back}
      </Link>
      <h2 id="request-title">{m.title(request.number)}</h2>
      <Facts request={request} />
      <RequestPapers request={request} />
      {request.kind === "rectification" ? <Recipients request={request} /> : null}
      {may("judge") ? <JudgeEntries caseId={caseId} request={request} etag={etag} /> : null}
      {may("decide") ? <DecideForm request={request} etag={etag} /> : null}
      {may("extend") ? <ExtendForm request={request} etag={etag} /> : null}
    </section>
  );
}

function Facts({ request }: { request: RequestDetail }) {
  return <DescriptionList items={useFacts(request)} />;
}

function useFacts(request: RequestDetail): readonly Description[] {
  const m = useMessages(requestMessages);
  const grounds = useCodeList("refusal-ground");
  const fact = (term: string, text: string | null, isPrivate = false) =>
    text ? [{ term, description: text, isPrivate }] : [];
  return [
    { term: m.columns.kind, description: `${m.kinds[request.kind]} (${m.laws[request.law]})` },
    ...fact(m.detail.asked, request.text, true),
    {
      term: m.detail.by,
      description: `${m.form.askers[request.askedBy]}, ${m.form.channels[request.channel].toLowerCase()}`,
    },
    ...fact(m.detail.controller, request.controller),
    { term: m.detail.due, description: <RequestDue request={request} /> },
    {
      term: m.detail.rule,
      description: (
        <>
          {request.ruleSource}{" "}
          <ConfidenceBadge confidence={request.confidence === "check" ? "check" : "verified"} />
        </>
      ),
    },
    ...fact(m.detail.extension, request.extensionReason, true),
    { term: m.detail.status, description: <RequestStatus request={request} /> },
    ...fact(m.detail.ground, request.ground && grounds.labelOf(request.ground)),
    ...fact(m.detail.explanation, request.explanation, true),
    ...fact(m.detail.decidedBy, request.decidedBy),
  ];
}

function Recipients({ request }: { request: RequestDetail }) {
  const m = useMessages(requestMessages).detail;
  const format = useFormat();
  return (
    <section aria-labelledby="recipients-title">
      <h3 id="recipients-title">{m.recipients}</h3>
      {request.recipients.length === 0 ? <p>{m.nobody}</p> : <p>{m.recipientsHint}</p>}
      <ul>
        {request.recipients.map((one) => (
          <li key={one.organisation}>
            {one.organisation}:{" "}
            {one.toldAt === null
              ? m.lastRead(format.day(format.dayOf(one.lastReadAt)))
              : m.told(format.day(format.dayOf(one.toldAt)))}
          </li>
        ))}
      </ul>
    </section>
  );
}
