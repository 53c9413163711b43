import { useMessages } from "../../i18n/messages.ts";
import { useHotkey } from "../../ui/keyboard/hotkeys.ts";
import { keyboardMessages } from "../../ui/keyboard/messages.ts";
import type { CaseDetail } from "../cases/index.ts";

/** `e` corrects the own entry that has the focus; elsewhere on the case it starts a new one. */
export function useEditKey(file: CaseDetail, startWriting: () => void): void {
  const m = useMessages(keyboardMessages);
  const edit = () => {
    const entry = document.activeElement?.closest("[data-entry]");
    const correct = entry?.querySelector<HTMLElement>("[data-act=correct]");
    if (correct) correct.click();
    else if (!entry) startWriting();
  };
  useHotkey(
    { keys: "e", label: m.edit, group: "do", run: edit },
    file.allowedActions.includes("add-entry"),
  );
}
