import type { KeyObject } from "node:crypto";
import { openBytes, placeBytes, sealBytes } from "./sealed-bytes.ts";

/** A data key as it is stored: sealed by the key-encryption key with this id. */
export type WrappedKey = { readonly wrapped: Buffer; readonly keyId: string };

/**
 * Wraps data keys. Asynchronous because a Vault or OpenBao transit key answers over the network;
 * today only the key file is implemented.
 */
export type KeyWrapper = {
  /** Key-encryption keys at hand; a stored data key of any other id cannot be opened. */
  readonly keyIds: readonly string[];
  wrap(plain: Buffer, dossierId: string): Promise<WrappedKey>;
  /** Throws `BrokenSeal` when changed or of another dossier, an error when the key id is unknown. */
  unwrap(stored: WrappedKey, dossierId: string): Promise<Buffer>;
};

/** Wraps with keys held in memory, read from the key file; the current one wraps, all unwrap. */
export function keyFileWrapper(
  keys: ReadonlyMap<string, KeyObject>,
  currentKeyId: string,
): KeyWrapper {
  const keyOf = (id: string): KeyObject => {
    const key = keys.get(id);
    if (!key) throw new Error(`the key file holds no wrapping key ${id}`);
    return key;
  };
  return {
    keyIds: [...keys.keys()],
    wrap: async (plain, dossierId) => ({
      wrapped: sealBytes(keyOf(currentKeyId), place(currentKeyId, dossierId), plain),
      keyId: currentKeyId,
    }),
    unwrap: async ({ wrapped, keyId }, dossierId) =>
      openBytes(keyOf(keyId), place(keyId, dossierId), wrapped),
  };
}

function place(keyId: string, dossierId: string): Buffer {
  return placeBytes("schakel/data-key", keyId, dossierId);
}
