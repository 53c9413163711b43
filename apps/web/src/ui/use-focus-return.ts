import { useLayoutEffect, type RefObject } from "react";

/**
 * Keeps the focus near when a part of the page goes away with it, such as a form that was saved: it
 * goes to what stood around it that can take it, else to the nearest heading. What gives the focus a
 * place of its own, such as a dialog or another screen, comes first.
 */
export function useFocusReturn(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    const around = element ? ancestorsOf(element) : [];
    return () => {
      if (element?.contains(document.activeElement)) setTimeout(() => takeFocus(around));
    };
  }, [part]);
}

/** Gives the focus to the heading of the screen, when nothing has it. */
export function focusScreen(): void {
  takeFocus([...document.querySelectorAll<HTMLElement>("main")]);
}

function takeFocus(around: readonly HTMLElement[]): void {
  const isHeld = document.activeElement !== null && document.activeElement !== document.body;
  if (isHeld || document.querySelector("dialog:modal")) return;
  for (const place of around.filter(({ isConnected }) => isConnected)) {
    const takesFocus = place.hasAttribute("tabindex") && !place.matches("main");
    const target = takesFocus ? place : headingIn(place);
    if (!target) continue;
    target.focus({ preventScroll: true });
    if (document.activeElement === target) return;
  }
}

function headingIn(place: HTMLElement): HTMLElement | null {
  const heading = place.querySelector<HTMLElement>("h1, h2, h3");
  if (heading && !heading.hasAttribute("tabindex")) heading.tabIndex = -1;
  return heading;
}

/** From near to far, up to the main part of the page. */
function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const parent = element.parentElement;
  if (!parent || parent === document.body) return [];
  return parent.matches("main") ? [parent] : [parent, ...ancestorsOf(parent)];
}
