import { createHash, createPublicKey, verify, type KeyObject } from "node:crypto";
import type { LogSigner } from "../crypto/index.ts";

const ed25519 = 1;

/** The text by which others know a key (C2SP signed-note): `<name>+<key id>+<type and key>`. */
export function verifierKeyOf(name: string, publicKey: Uint8Array): string {
  const typed = Buffer.concat([Buffer.of(ed25519), publicKey]);
  return `${name}+${keyIdOf(name, typed).toString("hex")}+${typed.toString("base64")}`;
}

function keyIdOf(name: string, typed: Uint8Array): Buffer {
  return createHash("sha256").update(`${name}\n`).update(typed).digest().subarray(0, 4);
}

type VerifierKey = { readonly name: string; readonly id: Buffer; readonly key: KeyObject };

/** Reads a verifier key of type Ed25519; undefined when it is none or its parts do not agree. */
function readVerifierKey(text: string): VerifierKey | undefined {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim());
  if (!match) return undefined;
  const [, name = "", id = "", encoded = ""] = match;
  const typed = Buffer.from(encoded, "base64");
  if (typed.length !== 33 || typed[0] !== ed25519) return undefined;
  if (keyIdOf(name, typed).toString("hex") !== id) return undefined;
  const x = typed.subarray(1).toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return { name, id: Buffer.from(id, "hex"), key };
}

/** Whether a text is a verifier key that notes can be checked with. */
export function isVerifierKey(text: string): boolean {
  return readVerifierKey(text) !== undefined;
}

/** Signs a text in the form of a C2SP signed note. The text ends with a line break. */
export function signNote(text: string, name: string, signer: LogSigner): string {
  const typed = Buffer.concat([Buffer.of(ed25519), signer.publicKey]);
  const signature = signer.sign(Buffer.from(text, "utf8"));
  const blob = Buffer.concat([keyIdOf(name, typed), signature]).toString("base64");
  return `${text}\n— ${name} ${blob}\n`;
}

const mostSignatures = 100;

/**
 * The text of a signed note, when the key signed it; else undefined. Signatures of other keys are
 * passed over, as the specification asks. Never throws.
 */
export function openNote(note: string, verifierKey: string): string | undefined {
  const known = readVerifierKey(verifierKey);
  const end = note.lastIndexOf("\n\n");
  // eslint-disable-next-line no-control-regex
  if (!known || end < 0 || /[\u0000-\u0009\u000b-\u001f]/.test(note)) return undefined;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2).split("\n");
  if (lines.pop() !== "" || lines.length === 0 || lines.length > mostSignatures) return undefined;
  const signatures = lines.map((line) => /^— (\S+) ([A-Za-z0-9+/]+=*)$/.exec(line));
  if (signatures.includes(null)) return undefined;
  const own = signatures.find((match) => {
    const id = Buffer.from(match?.[2] ?? "", "base64").subarray(0, 4);
    return match?.[1] === known.name && id.equals(known.id);
  });
  const signature = Buffer.from(own?.[2] ?? "", "base64").subarray(4);
  if (signature.length !== 64) return undefined;
  return verify(null, Buffer.from(text, "utf8"), known.key, signature) ? text : undefined;
}
