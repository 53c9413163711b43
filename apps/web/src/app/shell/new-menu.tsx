import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useSession } from "../../features/accounts/index.ts";
import { useMessages } from "../../i18n/messages.ts";
import { buttonClass, ButtonContent } from "../../ui/button.tsx";
import { useHotkey } from "../../ui/keyboard/hotkeys.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { MenuLink } from "../../ui/menu-items.tsx";
import { PopoverMenu } from "../../ui/popover-menu.tsx";
import { appMessages } from "../messages.ts";
import { newItemsFor } from "../navigation.ts";

/** What can be started from everywhere, under `n`. With one thing to start, `n` starts it at once. */
export function NewMenu() {
  const m = useMessages(appMessages);
  const items = newItemsFor(useSession().permissions);
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const [only, ...more] = items;
  const run = () => (only && more.length === 0 ? void navigate({ to: only.to }) : setOpen(true));
  useHotkey({ keys: "n", label: m.help.new, group: "do", run }, only !== undefined);
  if (!only) return null;
  if (more.length === 0) {
    return (
      <LinkButton to={only.to} variant="primary" icon="plus">
        {m.top[only.word]}
      </LinkButton>
    );
  }
  return (
    <PopoverMenu
      open={isOpen}
      onOpenChange={setOpen}
      triggerClass={buttonClass({ variant: "primary" })}
      trigger={<ButtonContent icon="plus">{m.top.new}</ButtonContent>}
    >
      {items.map((item) => (
        <MenuLink key={item.to} to={item.to} icon={item.icon}>
          {m.top[item.word]}
        </MenuLink>
      ))}
    </PopoverMenu>
  );
}
