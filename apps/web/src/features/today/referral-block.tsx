import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { useCan } from "../accounts/index.ts";
import {
  overdueQuery,
  waitingMessages,
  waitingQuery,
  type Referral,
  type Waiting,
} from "../referrals/index.ts";
import { Block } from "./block.tsx";
import styles from "./today.module.css";

const kinds = [
  "referrals",
  "accessRequests",
  "handovers",
  "delegations",
  "secrecyForms",
] as const satisfies readonly (keyof Waiting)[];

/** What others wait for, and own questions that nobody answered in time; nothing when there is none. */
export function ReferralBlock() {
  const m = useMessages(waitingMessages);
  const query = useQuery(waitingQuery);
  const waiting = query.data;
  if (!waiting || Object.values(waiting).every((count) => count === 0)) return null;
  return (
    <Block
      id="referrals"
      title={m.title}
      icon="share"
      query={query}
      end={
        <Link to="/verwijzingen" className={styles.headLink}>
          {m.all}
        </Link>
      }
    >
      {(counts) => (
        <ul role="list" className={styles.lines}>
          {kinds
            .filter((kind) => counts[kind] > 0)
            .map((kind) => (
              <li key={kind} className={styles.line}>
                <div className={styles.what}>
                  <Link to="/verwijzingen" data-row-link>
                    {m[kind](counts[kind])}
                  </Link>
                </div>
              </li>
            ))}
          {counts.overdue > 0 ? <Overdue /> : null}
        </ul>
      )}
    </Block>
  );
}

/** Own questions that are late, each with the case to which they belong. */
function Overdue() {
  const canInvite = useCan("case.invite-partner");
  const { data } = useQuery({ ...overdueQuery, enabled: canInvite });
  return data?.map((referral) => <OverdueLine key={referral.id} referral={referral} />);
}

function OverdueLine({ referral }: { referral: Referral }) {
  const m = useMessages(waitingMessages);
  const format = useFormat();
  const text = m.overdueLine(referral.receiverOrganisation, format.day(referral.askedBy));
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        {referral.caseId ? (
          <Link
            to="/casussen/$caseId/samenwerking"
            params={{ caseId: referral.caseId }}
            data-row-link
          >
            {text}
          </Link>
        ) : (
          text
        )}
        <span className={styles.about}>
          {referral.casePseudonym} · {referral.caseNumber}
        </span>
      </div>
      <span className={styles.when}>
        <Badge tone="warning" icon="clock">
          {m.late}
        </Badge>
      </span>
    </li>
  );
}
