/**
 * How a module erases what it keeps of a dossier. The work is a function in the module's own schema,
 * `(uuid) returns jsonb` with the number of rows of each kind that went. Its first statement is
 * `perform identity.require_erasure_order(…)`; it may run twice and then finds nothing.
 */
export type Eraser = {
  /** The module that brings it. */
  readonly module: string;
  /** Lower goes first: who stands on others lets go before they do. */
  readonly order: number;
  /** The function, such as `signals.erase_of_case`. */
  readonly routine: `${string}.${string}`;
};

const registered = new Map<string, Eraser>();

/**
 * Lets a module bring its eraser, at its front door. Needed for what does not go with the case by
 * itself (`on delete cascade`) or by losing the data key of the dossier.
 */
export function registerEraser(eraser: Eraser): void {
  if (!/^[a-z_]+\.[a-z_]+$/.test(eraser.routine)) {
    throw new RangeError(`not the name of a function: ${eraser.routine}`);
  }
  registered.set(eraser.routine, eraser);
}

/** Every eraser, in the order in which they run: always the same one. */
export function erasersInOrder(): readonly Eraser[] {
  return [...registered.values()].sort(
    (one, other) => one.order - other.order || (one.routine < other.routine ? -1 : 1),
  );
}
