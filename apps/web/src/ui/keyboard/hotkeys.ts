import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { readPreference, writePreference } from "../../i18n/preferences.ts";
import { matchKeys, sequenceMs, type KeyPlace } from "./key-sequence.ts";

/** A key of the keyboard that does something on this screen. */
export type Hotkey = {
  /** One key (`"/"`) or two after each other (`"g v"`). */
  readonly keys: string;
  /** What it does, for the list under `?`. */
  readonly label: string;
  readonly group: "go" | "do" | "list" | "view";
  readonly run: () => void;
};

let hotkeys: readonly Hotkey[] = [];
let areOn = readPreference("schakel_shortcuts") !== "off";
const listeners = new Set<() => void>();
let pending = "";
let pendingTimer: ReturnType<typeof setTimeout> | undefined;

/** The keys that work now, for the list under `?`; the newest binding of a key wins. */
export function useHotkeyList(): readonly Hotkey[] {
  return useSyncExternalStore(subscribe, () => hotkeys);
}

/** Whether single keys are on. They can be switched off for speech input (WCAG 2.1.4). */
export function useShortcutsOn(): boolean {
  return useSyncExternalStore(subscribe, () => areOn);
}

/** Switches single keys on or off and remembers it. Escape always works. */
export function setShortcutsOn(on: boolean): void {
  areOn = on;
  writePreference("schakel_shortcuts", on ? "on" : "off");
  notify();
}

/** Binds a key while the component is on the screen. */
export function useHotkey(hotkey: Hotkey, isOn = true): void {
  const { keys, label, group } = hotkey;
  const run = useEffectEvent(() => hotkey.run());
  useEffect(() => {
    if (!isOn) return undefined;
    const own: Hotkey = { keys, label, group, run: () => run() };
    hotkeys = [...hotkeys, own];
    notify();
    return () => {
      hotkeys = hotkeys.filter((other) => other !== own);
      notify();
    };
  }, [keys, label, group, isOn]);
}

/** Starts listening to the keyboard; call once. Returns the way to stop. */
export function listenToKeyboard(): () => void {
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const bound = new Set(hotkeys.map((hotkey) => hotkey.keys));
  const press = { key: event.key, ctrl: event.ctrlKey, meta: event.metaKey, alt: event.altKey };
  const found = matchKeys(press, pending, placeOf(event.target), bound);
  wait(found.pending ?? "");
  if (found.leavesField && event.target instanceof HTMLElement) {
    event.preventDefault();
    event.target.blur();
  }
  if (found.match === undefined) return;
  if (!areOn && found.match !== "Escape") return;
  const hotkey = hotkeys.findLast((candidate) => candidate.keys === found.match);
  if (!hotkey) return;
  event.preventDefault();
  hotkey.run();
}

function wait(first: string): void {
  clearTimeout(pendingTimer);
  pending = first;
  if (first) pendingTimer = setTimeout(() => wait(""), sequenceMs);
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (document.querySelector("dialog:modal")) return "dialog";
  if (!(target instanceof HTMLElement)) return "page";
  if (target.isContentEditable || target.matches("textarea, select")) return "text";
  const letterless = "[type=checkbox], [type=radio], [type=button], [type=submit], [type=range]";
  return target.matches("input") && !target.matches(letterless) ? "text" : "page";
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function notify(): void {
  for (const listener of listeners) listener();
}
