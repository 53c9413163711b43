import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { openNoticesQuery, todayNoticeMessages } from "../oversight/index.ts";
import { useCodeList } from "../regions/index.ts";
import { Block, BlockEmpty } from "./block.tsx";
import styles from "./today.module.css";

const shown = 5;

/** The newest notices of unusual access, for the privacy officer. */
export function NoticeBlock() {
  const m = useMessages(todayNoticeMessages);
  const format = useFormat();
  const rules = useCodeList("oversight-rule");
  const query = useQuery(openNoticesQuery);
  return (
    <Block
      id="notices"
      title={m.title}
      icon="eye"
      query={query}
      end={
        <Link to="/beheer/toezicht" className={styles.headLink}>
          {m.all}
        </Link>
      }
    >
      {({ items }) =>
        items.length === 0 ? (
          <BlockEmpty title={m.none}>{m.noneWhy}</BlockEmpty>
        ) : (
          <ul role="list" className={styles.lines}>
            {items.slice(0, shown).map((notice) => (
              <li key={notice.id} className={styles.line}>
                <div className={styles.what}>
                  <Link
                    to="/beheer/toezicht/$noticeId"
                    params={{ noticeId: notice.id }}
                    data-row-link
                  >
                    {rules.labelOf(notice.rule)}
                  </Link>
                  <span className={styles.about}>{m.about(notice.who, notice.lineCount)}</span>
                </div>
                <span className={styles.when}>{format.day(notice.day)}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Block>
  );
}
