import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
  type KeyObject,
} from "node:crypto";
import { existsSync } from "node:fs";
import { ExpectedProblem } from "../expected-problem.ts";
import { createKeyCache, type KeyCacheBounds } from "./key-cache.ts";
import { readKeyFile, secretKeyOf, writeNewKeyFile } from "./key-file.ts";
import { keyFileWrapper, type KeyWrapper, type WrappedKey } from "./key-wrapper.ts";
import { openBytes, placeBytes, sealBytes } from "./sealed-bytes.ts";
import type { DataKey } from "./sealed-field.ts";

const blindTokenBytes = 16;

/**
 * Everything that needs a secret of the installation. The secrets live in a closure: printing or
 * serialising a keyring shows its fingerprint and nothing else.
 */
export type Keyring = {
  /** Names the key file without giving it away; stored in the database at first start. */
  readonly fingerprint: string;
  /** Ids of the wrapping keys at hand; a data key with any other id cannot be opened. */
  readonly wrappingKeyIds: readonly string[];
  /** A fresh data key for a dossier, plain for use now and wrapped for storage. */
  createDataKey(dossierId: string): Promise<WrappedKey & { readonly plain: DataKey }>;
  /**
   * The plain data key of a dossier, from memory when it was used in the last five minutes. Throws
   * `BrokenSeal` when the wrapped key was changed or belongs to another dossier.
   */
  unwrapDataKey(dossierId: string, stored: WrappedKey): Promise<DataKey>;
  /**
   * A keyed token of a normalised value: 16 bytes of HMAC-SHA-256, different per kind and scope.
   * Equal values give equal tokens; without the key a token says nothing about its value.
   */
  blindToken(kind: string, scope: string, normalisedValue: string): Buffer;
  /** Seals a secret of the server itself, such as a TOTP secret, for one named place. */
  sealServer(place: string, text: string): Buffer;
  /** Opens what `sealServer` sealed for the same place; else throws `BrokenSeal`. */
  openServer(place: string, sealed: Uint8Array): string;
  /** Signs for the log of this installation (Ed25519), by a key that follows from the server secret. */
  readonly logSigner: LogSigner;
  /** Drops the unwrapped data keys in memory, after an erasure or at the end. */
  forgetDataKeys(): void;
};

/** What signs for the log: everybody may know the public key, nobody gets the other. */
export type LogSigner = {
  /** The raw public key, 32 bytes. */
  readonly publicKey: Buffer;
  sign(bytes: Uint8Array): Buffer;
};

export type OpenKeyringOptions = {
  /** Make a key file when there is none. Only right while the database holds no data. */
  readonly create: boolean;
  /** The fingerprint that the database remembers; another key file is refused. */
  readonly expectedFingerprint?: string | undefined;
  readonly cache?: KeyCacheBounds;
};

const usualCache: KeyCacheBounds = {
  maximumKeys: 5_000,
  maximumAgeMs: 300_000,
  nowMs: () => performance.now(),
};

/**
 * Opens the key file (JSON, mode 0600) and returns the keyring. Throws `ExpectedProblem` when the
 * file is missing, open to others, damaged, or not the one that belongs to the database.
 */
export function openKeyring(path: string, options: OpenKeyringOptions): Keyring {
  if (options.create && options.expectedFingerprint === undefined && !existsSync(path)) {
    writeNewKeyFile(path);
  }
  const file = readKeyFile(path);
  const fingerprint = tokenOf(file.matchingKey, "schakel/fingerprint").toString("hex");
  const expected = options.expectedFingerprint;
  if (expected !== undefined && expected !== fingerprint) {
    throw new ExpectedProblem(
      `The key file ${path} belongs to another database: put back the key file of this one.`,
    );
  }
  const wrapper = keyFileWrapper(
    new Map(Object.entries(file.wrappingKeys)),
    file.currentWrappingKey,
  );
  return keyringOf({ ...file, fingerprint, wrapper, cache: options.cache ?? usualCache });
}

function keyringOf(parts: {
  fingerprint: string;
  wrapper: KeyWrapper;
  matchingKey: KeyObject;
  serverSecret: KeyObject;
  cache: KeyCacheBounds;
}): Keyring {
  const { fingerprint, wrapper, matchingKey } = parts;
  const serverKey = secretKeyOf(
    Buffer.from(hkdfSync("sha256", parts.serverSecret, Buffer.alloc(0), "schakel/server-seal", 32)),
  );
  const cache = createKeyCache<DataKey>(parts.cache);
  return {
    fingerprint,
    wrappingKeyIds: wrapper.keyIds,
    async createDataKey(dossierId) {
      const bytes = randomBytes(32);
      const stored = await wrapper.wrap(bytes, dossierId);
      return { plain: secretKeyOf(bytes) as DataKey, ...stored };
    },
    async unwrapDataKey(dossierId, stored) {
      // The wrapped key is part of the name: who cannot read the row cannot hit the cache.
      const name = `${dossierId} ${stored.keyId} ${stored.wrapped.toString("base64")}`;
      const known = cache.find(name);
      if (known) return known;
      const plain = secretKeyOf(await wrapper.unwrap(stored, dossierId)) as DataKey;
      cache.keep(name, plain);
      return plain;
    },
    blindToken: (kind, scope, normalisedValue) =>
      tokenOf(matchingKey, "schakel/token", kind, scope, normalisedValue),
    sealServer: (place, text) =>
      sealBytes(serverKey, placeBytes("schakel/server", place), Buffer.from(text, "utf8")),
    openServer: (place, sealed) =>
      openBytes(serverKey, placeBytes("schakel/server", place), sealed).toString("utf8"),
    logSigner: logSignerOf(parts.serverSecret),
    forgetDataKeys: () => cache.clear(),
  };
}

/** Head of a private Ed25519 key in PKCS #8 (RFC 8410); the 32 bytes of the seed follow. */
const pkcs8Head = Buffer.from("302e020100300506032b657004220420", "hex");

function logSignerOf(serverSecret: KeyObject): LogSigner {
  const seed = hkdfSync("sha256", serverSecret, Buffer.alloc(0), "schakel/log-signature", 32);
  const encoded = Buffer.concat([pkcs8Head, Buffer.from(seed)]);
  const key = createPrivateKey({ key: encoded, format: "der", type: "pkcs8" });
  encoded.fill(0);
  const { x = "" } = createPublicKey(key).export({ format: "jwk" });
  return { publicKey: Buffer.from(x, "base64url"), sign: (bytes) => sign(null, bytes, key) };
}

function tokenOf(key: KeyObject, ...message: readonly string[]): Buffer {
  // JSON keeps the parts apart, so that no two messages of different parts are the same bytes.
  const digest = createHmac("sha256", key).update(JSON.stringify(message)).digest();
  return digest.subarray(0, blindTokenBytes);
}
