import { useMessages } from "../../i18n/messages.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import {
  setShortcutsOn,
  useHotkeyList,
  useShortcutsOn,
  type Hotkey,
} from "../../ui/keyboard/hotkeys.ts";
import { keyboardMessages } from "../../ui/keyboard/messages.ts";
import { appMessages } from "../messages.ts";
import styles from "./keyboard-help.module.css";

const order: readonly Hotkey["group"][] = ["go", "do", "list", "view"];

/** Every key that works on this screen, and the switch for who works by voice. */
export function KeyboardHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const m = useMessages(appMessages).help;
  const words = useMessages(keyboardMessages);
  const keys = uniqueKeys(useHotkeyList()).filter((hotkey) => hotkey.keys !== "Escape");
  const isOn = useShortcutsOn();
  return (
    <Dialog open={open} onClose={onClose} title={m.title} size="wide">
      <p>{m.intro}</p>
      <div className={styles.groups}>
        {order.map((group) => {
          const lines = keys.filter((hotkey) => hotkey.group === group);
          return lines.length === 0 ? null : (
            <section key={group} className={styles.group} aria-label={words.groups[group]}>
              <h3>{words.groups[group]}</h3>
              <dl>
                {lines.map((hotkey) => (
                  <Line key={hotkey.keys} keys={hotkey.keys} label={hotkey.label} />
                ))}
                {group === "list" ? <Line keys="Enter" label={words.openRow} /> : null}
                {group === "view" ? <Line keys="Escape" label={words.back} /> : null}
              </dl>
            </section>
          );
        })}
      </div>
      <Checkbox label={m.on} hint={m.onHint} checked={isOn} onChange={setShortcutsOn} />
    </Dialog>
  );
}

function Line({ keys, label }: { keys: string; label: string }) {
  return (
    <div className={styles.line}>
      <dt>
        <Kbd keys={keys} />
      </dt>
      <dd>{label}</dd>
    </div>
  );
}

/** The newest binding of a key is the one that works. */
function uniqueKeys(hotkeys: readonly Hotkey[]): readonly Hotkey[] {
  return hotkeys.filter(
    (hotkey, place) => hotkeys.findLastIndex((other) => other.keys === hotkey.keys) === place,
  );
}
