import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { MenuButton } from "../../ui/menu-items.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { watchCase } from "./care-api.ts";
import { careMessages } from "./care-messages.ts";
import type { CaseDetail } from "./case-api.ts";
import { refreshCase } from "./queries.ts";

/** Watches the case, or no longer. */
export function WatchAction({ file }: { file: CaseDetail }) {
  const m = useMessages(careMessages).watch;
  const queryClient = useQueryClient();
  const toggle = async () => {
    const { watching } = await watchCase(file.id, !file.watching);
    await refreshCase(queryClient, file.id);
    showToast(watching ? m.started : m.stopped);
  };
  return (
    <MenuButton icon="eye" onClick={() => void toggle()}>
      {file.watching ? m.stop : m.start}
    </MenuButton>
  );
}
