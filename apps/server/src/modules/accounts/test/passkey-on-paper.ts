import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** How an authenticator that misbehaves differs from a good one. */
export type Misbehaviour = {
  readonly origin?: string;
  readonly host?: string;
  readonly withoutVerification?: boolean;
  readonly challenge?: string;
  readonly count?: number;
};

type Question = { readonly challenge: string; readonly user?: { readonly id: string } };

/** An authenticator in software (WebAuthn level 3, ES256, attestation «none»), for tests. */
export function openPaperPasskey(origin: string) {
  const keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  let count = 0;
  let owner = "";

  const clientData = (type: string, question: Question, odd: Misbehaviour): Buffer =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: odd.challenge ?? question.challenge,
        origin: odd.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const authenticatorData = (odd: Misbehaviour, extra: Buffer | undefined): Buffer => {
    const counter = Buffer.alloc(4);
    count = odd.count ?? count + 1;
    counter.writeUInt32BE(count);
    const flags = 0x01 | (odd.withoutVerification ? 0 : 0x04) | (extra ? 0x40 : 0);
    const host = createHash("sha256").update(odd.host ?? new URL(origin).hostname);
    return Buffer.concat([host.digest(), Buffer.from([flags]), counter, extra ?? Buffer.alloc(0)]);
  };
  const frame = {
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key" as const,
    clientExtensionResults: {},
  };

  return {
    /** Makes a passkey for the account in the question, as `navigator.credentials.create()`. */
    create(question: Question, odd: Misbehaviour = {}) {
      owner = question.user?.id ?? "";
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, 32]), id, coseKey()]);
      const data = authenticatorData(odd, attested);
      const object = map([
        [text("fmt"), text("none")],
        [text("attStmt"), map([])],
        [text("authData"), bytes(data)],
      ]);
      return {
        ...frame,
        response: {
          clientDataJSON: clientData("webauthn.create", question, odd).toString("base64url"),
          attestationObject: object.toString("base64url"),
          transports: ["internal"],
        },
      };
    },
    /** Answers a question, as `navigator.credentials.get()`. */
    answer(question: Question, odd: Misbehaviour = {}) {
      const client = clientData("webauthn.get", question, odd);
      const data = authenticatorData(odd, undefined);
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      return {
        ...frame,
        response: {
          clientDataJSON: client.toString("base64url"),
          authenticatorData: data.toString("base64url"),
          signature: sign("sha256", signed, keys.privateKey).toString("base64url"),
          userHandle: owner,
        },
      };
    },
  };

  function coseKey(): Buffer {
    const { x = "", y = "" } = keys.publicKey.export({ format: "jwk" });
    return map([
      [Buffer.from([0x01]), Buffer.from([0x02])],
      [Buffer.from([0x03]), Buffer.from([0x26])],
      [Buffer.from([0x20]), Buffer.from([0x01])],
      [Buffer.from([0x21]), bytes(Buffer.from(x, "base64url"))],
      [Buffer.from([0x22]), bytes(Buffer.from(y, "base64url"))],
    ]);
  }
}

// Just enough CBOR (RFC 8949) to write what an authenticator writes.
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 0xff]);
}

function bytes(content: Buffer): Buffer {
  return Buffer.concat([head(2, content.length), content]);
}

function text(content: string): Buffer {
  return Buffer.concat([head(3, content.length), Buffer.from(content)]);
}

function map(entries: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([head(5, entries.length), ...entries.flat()]);
}
