import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { MenuHeading, MenuLink } from "../../ui/menu-items.tsx";
import { readNotices, useNotices, type Notice } from "../../ui/notices.ts";
import { PopoverMenu } from "../../ui/popover-menu.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { appMessages } from "../messages.ts";
import styles from "./top-bar.module.css";

/** What became ready or changed, with the number of new ones in words for screen readers. */
export function Bell() {
  const m = useMessages(appMessages).top;
  const notices = useNotices();
  const unread = notices.filter((notice) => !notice.isRead).length;
  return (
    <PopoverMenu
      triggerClass={styles.iconButton}
      title={m.notices}
      trigger={
        <>
          <Icon name="bell" />
          {unread > 0 ? <span className={styles.dot} /> : null}
          <VisuallyHidden>{unread > 0 ? m.noticesNew(unread) : m.notices}</VisuallyHidden>
        </>
      }
    >
      <div className={styles.notices}>
        <MenuHeading>{m.notices}</MenuHeading>
        {notices.length === 0 ? <p className={styles.hint}>{m.noticesEmpty}</p> : null}
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </div>
    </PopoverMenu>
  );
}

function NoticeLine({ notice }: { notice: Notice }) {
  const format = useFormat();
  return (
    <MenuLink
      to={notice.to ?? "."}
      icon={notice.isRead ? "check" : "bell"}
      onClick={readNotices}
      end={format.time(notice.at)}
    >
      {notice.text}
    </MenuLink>
  );
}
