import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { ConfidenceBadge } from "../../ui/confidence-badge.tsx";
import { Block, BlockEmpty } from "./block.tsx";
import { todayMessages } from "./messages.ts";
import { nearnessOf, type TermNearness } from "./task-groups.ts";
import type { Term } from "./today-api.ts";
import { termsQuery } from "./today-queries.ts";
import styles from "./today.module.css";

const tones: Record<TermNearness, Tone> = {
  past: "danger",
  urgent: "danger",
  near: "warning",
  far: "neutral",
};

/** Legal terms that end within thirty days, with the rule that they come from. */
export function TermBlock() {
  const m = useMessages(todayMessages).terms;
  const query = useQuery(termsQuery);
  return (
    <Block
      id="terms"
      title={m.title}
      icon="calendar"
      query={query}
      end={<span className={styles.count}>{m.intro}</span>}
    >
      {(terms) =>
        terms.length === 0 ? (
          <BlockEmpty title={m.emptyTitle}>{m.empty}</BlockEmpty>
        ) : (
          <ul role="list" className={styles.lines}>
            {terms.map((term) => (
              <TermLine key={term.id} term={term} />
            ))}
          </ul>
        )
      }
    </Block>
  );
}

function TermLine({ term }: { term: Term }) {
  const m = useMessages(todayMessages).terms;
  const format = useFormat();
  const nearness = nearnessOf(term.daysLeft);
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link to="/casussen/$caseId" params={{ caseId: term.caseId }} data-row-link>
          {term.label}
        </Link>
        <span className={styles.about}>
          {term.casePseudonym} · {term.caseNumber} · {m.endsOn(format.day(term.endsOn))}
        </span>
        <span className={styles.about}>{term.responsible}</span>
        <span className={styles.about}>{m.rule(term.ruleSource, term.ruleVersion)}</span>
      </div>
      <span className={styles.when}>
        <Badge tone={tones[nearness]} icon={nearness === "far" ? "clock" : "warning"}>
          {term.daysLeft < 0 ? m.past(-term.daysLeft) : m.daysLeft(term.daysLeft)}
        </Badge>
        <ConfidenceBadge confidence={term.confidence === "check" ? "check" : "verified"} />
      </span>
    </li>
  );
}
