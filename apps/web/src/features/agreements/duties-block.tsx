import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { useCan } from "../accounts/index.ts";
import styles from "./agreement-screen.module.css";
import { emergencyMessages } from "./emergency-messages.ts";
import { lifeMessages } from "./life-messages.ts";
import { dutiesQuery, emergenciesQuery } from "./life-queries.ts";

/** What agreements ask of me today: a review, a signature. Nothing when there is nothing. */
export function DutiesBlock() {
  const m = useMessages(lifeMessages).duties;
  const format = useFormat();
  const { data } = useQuery({ ...dutiesQuery, enabled: useCan("agreement.read") });
  if (!data || data.reviews.length + data.toSign.length === 0) return null;
  const lines = [
    ...data.toSign.map(({ id, title }) => ({ id, title, what: m.sign })),
    ...data.reviews.map(({ id, title, reviewOn }) => ({
      id,
      title,
      what: m.review(format.day(reviewOn)),
    })),
  ];
  return (
    <section className={styles.section} aria-labelledby="today-agreements">
      <h2 id="today-agreements">{m.title}</h2>
      <ul role="list" className={styles.list}>
        {lines.map(({ id, title, what }) => (
          <li key={`${id} ${what}`} className={styles.item}>
            <Link to="/afspraken/$agreementId" params={{ agreementId: id }} data-row-link="">
              {title}
            </Link>
            <span className={styles.quiet}>{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Access in an emergency that is open now or waits for a review. Nothing when there is none. */
export function EmergencyBlock() {
  const m = useMessages(emergencyMessages);
  const format = useFormat();
  const concerns = [useCan("emergency.use"), useCan("emergency.review"), useCan("case.coordinate")];
  const { data } = useQuery({ ...emergenciesQuery, enabled: concerns.some(Boolean) });
  const lines = (data ?? []).filter((each) => each.isOpen || each.verdict === null);
  if (lines.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="today-emergencies">
      <h2 id="today-emergencies">{m.today}</h2>
      <ul role="list" className={styles.list}>
        {lines.map((each) => (
          <li key={each.id} className={styles.item}>
            <Link to="/nood" data-row-link="">
              {each.caseNumber}
            </Link>
            <span className={styles.actions}>
              {m.line(each.name, each.organisationName)}
              <Badge tone={each.isReviewOverdue ? "danger" : "warning"} icon="clock">
                {each.isOpen
                  ? m.isOpen
                  : each.isReviewOverdue
                    ? m.overdue
                    : m.toReview(format.day(each.reviewBy))}
              </Badge>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
