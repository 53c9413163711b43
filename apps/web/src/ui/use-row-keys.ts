import type { RefObject } from "react";
import { useMessages } from "../i18n/messages.ts";
import { useHotkey } from "./keyboard/hotkeys.ts";
import { keyboardMessages } from "./keyboard/messages.ts";

/**
 * Moves through the rows of a list with `j` and `k`: the focus goes to the link of the row (marked
 * `data-row-link`), so Enter opens it as any link. `x` ticks the row that has the focus.
 */
export function useRowKeys(
  body: RefObject<HTMLElement | null>,
  canOpen: boolean,
  canSelect: boolean,
): void {
  const m = useMessages(keyboardMessages);
  const move = (step: 1 | -1) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>("[data-row-link]") ?? [])];
    const current = links.findIndex((link) => rowOf(link)?.contains(document.activeElement));
    const next = current === -1 ? (step === 1 ? 0 : links.length - 1) : current + step;
    links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
  };
  const tick = () => {
    const row = document.activeElement?.closest("[role=row], li");
    if (row && body.current?.contains(row))
      row.querySelector<HTMLElement>("[type=checkbox]")?.click();
  };
  useHotkey({ keys: "j", label: m.nextRow, group: "list", run: () => move(1) }, canOpen);
  useHotkey({ keys: "k", label: m.previousRow, group: "list", run: () => move(-1) }, canOpen);
  useHotkey({ keys: "x", label: m.tickRow, group: "list", run: tick }, canSelect);
}

function rowOf(link: HTMLElement): Element | null {
  return link.closest("[role=row], li");
}
