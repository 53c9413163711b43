import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { NoAccessState } from "../../ui/no-access-state.tsx";
import { Screen } from "../../ui/screen.tsx";
import { useCan } from "../accounts/index.ts";
import { AccessCard } from "./access-card.tsx";
import { HandoverCard } from "./handover-card.tsx";
import { Cards, Part } from "./part.tsx";
import { accessRequestsQuery, handoversQuery, inboxQuery, secrecyFormsQuery } from "./queries.ts";
import { ReferralCard } from "./referral-card.tsx";
import { referralMessages } from "./referral-messages.ts";
import styles from "./referrals.module.css";
import { SecrecyCard } from "./secrecy-card.tsx";

/** What others ask the own organisation, and what it asked itself; waiting ones first. */
export function InboxScreen() {
  const m = useMessages(referralMessages).inbox;
  const canAnswer = useCan("referral.answer");
  const canAsk = useCan("case.request-access");
  const canCoordinate = useCan("case.coordinate");
  if (!canAnswer && !canAsk) {
    return (
      <Screen title={m.title}>
        <NoAccessState />
      </Screen>
    );
  }
  return (
    <Screen
      title={m.title}
      intro={m.intro}
      width="reading"
      actions={
        <>
          {canCoordinate ? <LinkButton to="/casussen/verdelen">{m.reassign}</LinkButton> : null}
          {canAsk ? (
            <LinkButton to="/verwijzingen/toegang-vragen" icon="plus">
              {m.askAccess}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <div className={styles.sections}>
        {canAnswer ? <Questions /> : null}
        {canCoordinate ? <Handovers /> : null}
        <Forms />
        {canAsk ? <Requests /> : null}
      </div>
    </Screen>
  );
}

function Questions() {
  const m = useMessages(referralMessages).inbox;
  const query = useQuery(inboxQuery);
  return (
    <Part id="referrals" title={m.referrals} query={query}>
      {(items) =>
        items.length === 0 ? (
          <EmptyState icon="share" title={m.noReferrals}>
            {m.noReferralsWhy}
          </EmptyState>
        ) : (
          <Cards items={items}>{(item) => <ReferralCard referral={item} />}</Cards>
        )
      }
    </Part>
  );
}

function Handovers() {
  const m = useMessages(referralMessages).inbox;
  const query = useQuery(handoversQuery());
  return (
    <Part id="handovers" title={m.handovers} query={query}>
      {(items) =>
        items.length === 0 ? (
          <EmptyState icon="arrow-right" title={m.noHandovers}>
            {m.noHandoversWhy}
          </EmptyState>
        ) : (
          <Cards items={items}>{(item) => <HandoverCard handover={item} />}</Cards>
        )
      }
    </Part>
  );
}

function Requests() {
  const m = useMessages(referralMessages).inbox;
  const query = useQuery(accessRequestsQuery());
  return (
    <Part id="requests" title={m.requests} query={query}>
      {(items) =>
        items.length === 0 ? (
          <EmptyState icon="key" title={m.noRequests}>
            {m.noRequestsWhy}
          </EmptyState>
        ) : (
          <Cards items={items}>{(item) => <AccessCard request={item} />}</Cards>
        )
      }
    </Part>
  );
}

/** Only shown when somebody asks the reader to look along. */
function Forms() {
  const m = useMessages(referralMessages).inbox;
  const query = useQuery(secrecyFormsQuery());
  const waiting = query.data?.filter((form) => form.side === "second") ?? [];
  if (waiting.length === 0) return null;
  return (
    <Part id="secrecy" title={m.forms} query={query}>
      {() => <Cards items={waiting}>{(item) => <SecrecyCard form={item} />}</Cards>}
    </Part>
  );
}
