import { useEffect, type RefObject } from "react";
import { useMessages } from "../i18n/messages.ts";
import { useHotkey } from "./keyboard/hotkeys.ts";
import { keyboardMessages } from "./keyboard/messages.ts";

/**
 * Moves through the rows of a list with `j` and `k`: the focus goes to the link of the row (marked
 * `data-row-link`), so Enter opens it as any link; coming back, they go on from that row. `x` ticks
 * the row that has the focus.
 */
export function useRowKeys(
  body: RefObject<HTMLElement | null>,
  canOpen: boolean,
  canSelect: boolean,
): void {
  const m = useMessages(keyboardMessages);
  useEffect(() => rememberRow(body.current), [body]);
  const move = (step: 1 | -1) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>("[data-row-link]") ?? [])];
    const focused = links.findIndex((link) => rowOf(link)?.contains(document.activeElement));
    const current = focused === -1 ? links.findIndex(isLast) : focused;
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

/** Address of the row that had the focus last: coming back from it, the keys go on from there. */
let lastAddress: string | null = null;

function rememberRow(list: HTMLElement | null): (() => void) | undefined {
  const remember = ({ target }: FocusEvent) => {
    const link = target instanceof Element ? rowLinkOf(target) : null;
    if (link) lastAddress = link.getAttribute("href");
  };
  list?.addEventListener("focusin", remember);
  return () => list?.removeEventListener("focusin", remember);
}

function rowLinkOf(element: Element): Element | null {
  return element.closest("[role=row], li")?.querySelector("[data-row-link]") ?? null;
}

function isLast(link: HTMLElement): boolean {
  const { isReturn } = (history.state ?? {}) as { isReturn?: boolean };
  return isReturn === true && link.getAttribute("href") === lastAddress;
}

function rowOf(link: HTMLElement): Element | null {
  return link.closest("[role=row], li");
}
