import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { useCan } from "../accounts/index.ts";
import { useCodeList } from "../regions/index.ts";
import { Block, BlockEmpty } from "./block.tsx";
import { todayMessages } from "./messages.ts";
import type { RecentCase } from "./today-api.ts";
import { recentCasesQuery } from "./today-queries.ts";
import styles from "./today.module.css";

/** Cases in which something happened last: the own ones of a coordinator, else those of the organisation. */
export function CaseBlock() {
  const m = useMessages(todayMessages);
  const query = useQuery(recentCasesQuery(useCan("case.coordinate")));
  return (
    <Block
      id="cases"
      title={m.cases.title}
      icon="case"
      query={query}
      end={
        <Link to="/casussen" className={styles.headLink}>
          {m.all}
        </Link>
      }
    >
      {(cases) =>
        cases.length === 0 ? (
          <BlockEmpty title={m.cases.emptyTitle}>{m.cases.empty}</BlockEmpty>
        ) : (
          <ul role="list" className={styles.lines}>
            {cases.map((each) => (
              <CaseLine key={each.id} file={each} />
            ))}
          </ul>
        )
      }
    </Block>
  );
}

function CaseLine({ file }: { file: RecentCase }) {
  const m = useMessages(todayMessages).cases;
  const forms = useCodeList("exploitation-form");
  const format = useFormat();
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link to="/casussen/$caseId" params={{ caseId: file.id }} data-row-link>
          {file.pseudonym}
        </Link>
        <span className={styles.about}>
          {file.number} · {forms.labelOf(file.form)}
          {file.isMinor ? ` · ${m.minor}` : ""}
        </span>
        <span className={styles.about}>{m.active(format.moment(file.lastActivityAt))}</span>
      </div>
      {file.isCrisis ? (
        <span className={styles.when}>
          <Badge tone="danger" icon="danger">
            {m.crisis}
          </Badge>
        </span>
      ) : null}
    </li>
  );
}
