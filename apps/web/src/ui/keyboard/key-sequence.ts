/** A key press as the rules need it. */
export type KeyPress = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
};

/** Where a key press lands: text fields keep their letters, open dialogs keep the keyboard. */
export type KeyPlace = "page" | "text" | "dialog";

/** How long the first key of a sequence («g» then a letter) waits for the second. */
export const sequenceMs = 1500;

/**
 * Decides which binding a key press completes. `pending` is the first key of a sequence that was
 * pressed just before, or "". Comes back with the keys that match (`"g v"`, `"/"`, `"Escape"`), or
 * with a new first key to wait for, or nothing. A combination with Ctrl, Cmd or Alt belongs to the
 * browser; letters belong to the text field that has the focus, where Escape only leads out.
 */
export function matchKeys(
  press: KeyPress,
  pending: string,
  place: KeyPlace,
  bound: ReadonlySet<string>,
): { match?: string; pending?: string; leavesField?: true } {
  if (press.ctrl || press.meta || press.alt) return {};
  if (place === "dialog") return {};
  if (place === "text") return press.key === "Escape" ? { leavesField: true } : {};
  const sequence = `${pending} ${press.key}`;
  if (pending && bound.has(sequence)) return { match: sequence };
  const startsSequence = [...bound].some((keys) => keys.startsWith(`${press.key} `));
  if (startsSequence) return { pending: press.key };
  return bound.has(press.key) ? { match: press.key } : {};
}
