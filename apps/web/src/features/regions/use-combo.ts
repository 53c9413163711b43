import { useState, type KeyboardEvent } from "react";
import { findOptions, optionMeant, type ComboOption } from "./find-options.ts";

const shown = 8;

type Combo = {
  readonly options: readonly ComboOption[];
  /** Text of the chosen option; what the field shows while nobody types. */
  readonly chosenText: string;
  readonly onChoose: (option: ComboOption) => void;
  readonly onClear: () => void;
};

/**
 * What a field with suggestions remembers while somebody types: the text, whether the list is open
 * and which suggestion is the active one. The text is `null` when nothing was typed.
 */
export function useCombo({ options, chosenText, onChoose, onClear }: Combo) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = findOptions(options, typed ?? "");
  const matches = found.slice(0, shown);

  const choose = (option: ComboOption) => {
    onChoose(option);
    setTyped(null);
    setOpen(false);
  };
  const type = (text: string) => {
    setTyped(text);
    setOpen(text.trim() !== "");
    setActive(0);
    if (text.trim() === "") onClear();
  };
  const leave = () => {
    setOpen(false);
    if (typed === null) return;
    const meant = optionMeant(options, typed);
    if (meant) choose(meant);
    else if (typed.trim() === "") setTyped(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(isOpen ? wrap(active + step, matches.length) : 0);
      setOpen(true);
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      const option = matches[active];
      if (option) choose(option);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return {
    text: typed ?? chosenText,
    /** The text fits no option and was not cleared. */
    isUnfinished: typed !== null && typed.trim() !== "" && !isOpen,
    isOpen: isOpen && matches.length > 0,
    hasTyped: typed !== null,
    matches,
    hiddenCount: found.length - matches.length,
    foundCount: found.length,
    active,
    choose,
    type,
    leave,
    press,
  };
}

function wrap(place: number, length: number): number {
  return length === 0 ? 0 : (place + length) % length;
}
