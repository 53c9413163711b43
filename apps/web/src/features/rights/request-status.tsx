import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { requestMessages } from "./request-messages.ts";
import type { RequestLine } from "./rights-api.ts";
import styles from "./rights.module.css";

const tones: Readonly<Record<RequestLine["status"], Tone>> = {
  open: "info",
  granted: "success",
  "partly-granted": "success",
  refused: "neutral",
  withdrawn: "neutral",
};

/** How a request stands, in a word. */
export function RequestStatus({ request }: { request: RequestLine }) {
  const m = useMessages(requestMessages);
  return <Badge tone={tones[request.status]}>{m.statuses[request.status]}</Badge>;
}

/** The last day for an answer, and how far away it is while the request runs. */
export function RequestDue({ request }: { request: RequestLine }) {
  const m = useMessages(requestMessages);
  const format = useFormat();
  return (
    <span className={styles.cell}>
      <time dateTime={request.dueOn}>{format.day(request.dueOn)}</time>
      {request.status === "open" ? (
        <small>
          {request.isOverdue ? (
            <Badge tone="danger" icon="warning">
              {m.daysLeft(request.daysLeft)}
            </Badge>
          ) : (
            m.daysLeft(request.daysLeft)
          )}
          {request.isExtended ? ` · ${m.extended}` : null}
        </small>
      ) : null}
    </span>
  );
}
