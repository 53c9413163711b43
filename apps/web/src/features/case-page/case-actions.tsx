import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { buttonClass } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon/icon.tsx";
import { useHotkey } from "../../ui/keyboard/hotkeys.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { MenuButton, MenuDivider, MenuLink } from "../../ui/menu-items.tsx";
import { PopoverMenu } from "../../ui/popover-menu.tsx";
import { caseMessages, WatchAction, type CaseDetail } from "../cases/index.ts";
import { agreementMessages } from "../agreements/index.ts";

/** What can be done with the whole case; only what this reader may do now. */
export function CaseActions({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages).actions;
  const [isOpen, setOpen] = useState(false);
  useHotkey({ keys: ".", label: m.title, group: "do", run: () => setOpen(true) });
  return (
    <>
      {file.allowedActions.includes("add-entry") ? (
        <LinkButton
          to="/casussen/$caseId"
          params={{ caseId: file.id }}
          search={{ schrijf: true }}
          hash="dossier"
          variant="primary"
          icon="plus"
        >
          {m.addEntry}
        </LinkButton>
      ) : null}
      <PopoverMenu
        open={isOpen}
        onOpenChange={setOpen}
        triggerClass={buttonClass({})}
        trigger={
          <>
            {m.title} <Icon name="chevron-down" size={16} />
          </>
        }
      >
        <ActionItems file={file} />
      </PopoverMenu>
    </>
  );
}

function ActionItems({ file }: { file: CaseDetail }) {
  const m = useMessages(caseMessages).actions;
  const invite = useMessages(agreementMessages).invite.start;
  const params = { caseId: file.id };
  const can = (action: CaseDetail["allowedActions"][number]) =>
    file.allowedActions.includes(action);
  return (
    <>
      {can("invite-partner") ? (
        <MenuLink to="/casussen/$caseId/partners/uitnodigen" params={params} icon="partners">
          {invite}
        </MenuLink>
      ) : null}
      {can("hand-over") ? (
        <MenuLink to="/casussen/$caseId/overdragen" params={params} icon="arrow-right">
          {m.handOver}
        </MenuLink>
      ) : null}
      {can("close") ? (
        <MenuLink to="/casussen/$caseId/afsluiten" params={params} icon="lock">
          {m.close}
        </MenuLink>
      ) : null}
      {can("reopen") ? (
        <MenuLink to="/casussen/$caseId/heropenen" params={params} icon="undo">
          {m.reopen}
        </MenuLink>
      ) : null}
      {file.allowedActions.length > 0 ? <MenuDivider /> : null}
      <WatchAction file={file} />
      <MenuButton icon="print" onClick={() => globalThis.print()}>
        {m.print}
      </MenuButton>
    </>
  );
}
