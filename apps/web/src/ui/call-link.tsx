import type { ButtonSize } from "./button.tsx";
import { AnchorButton } from "./link-button.tsx";

type CallLinkProps = {
  /** The number as people write it. */
  number: string;
  /** Words on the button, with the number in them. */
  children: string;
  onCall?: (() => void) | undefined;
  size?: ButtonSize;
};

/** A number to click: calls, and lets the screen offer to write the call down. */
export function CallLink({ number, children, onCall, size = "sm" }: CallLinkProps) {
  return (
    <AnchorButton href={`tel:${dialled(number)}`} size={size} icon="phone" onClick={onCall}>
      {children}
    </AnchorButton>
  );
}

/** The digits that a phone dials, with a leading plus where there is one. */
export function dialled(number: string): string {
  return number.replaceAll(/(?!^\+)\D/g, "");
}
