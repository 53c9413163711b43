/** Who listens on this server process, and what they may hear. */
export type Listener = {
  readonly organisationKey: number;
  /** Receives one event; ids only. */
  tell(message: HubMessage): void;
};

export type HubMessage = {
  readonly id: string;
  readonly event: string;
  readonly dossierId: string | null;
  readonly objectId: string | null;
};

/** Spreads what the database announces to the open screens of this process. */
export type Hub = {
  /** Asks for the outbox to be sent on soon; many asks within a moment become one. */
  relaySoon(): void;
  /** Starts listening; the returned function stops it. */
  listen(listener: Listener): () => void;
  /** Hands a message to every listener of the named organisations. */
  spread(organisationKeys: readonly number[], message: HubMessage): void;
};

/** A hub whose `relay` empties the outbox; it is called at most once per `everyMs`. */
export function openHub(relay: () => Promise<void>, everyMs = 25): Hub {
  const listeners = new Set<Listener>();
  let waiting = false;
  return {
    relaySoon() {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        void relay();
      }, everyMs).unref();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    spread(organisationKeys, message) {
      for (const listener of listeners) {
        if (organisationKeys.includes(listener.organisationKey)) listener.tell(message);
      }
    },
  };
}
