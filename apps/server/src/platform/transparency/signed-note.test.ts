import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { expect, test } from "vitest";
import { hashNote, readCheckpoint, writeCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { isVerifierKey, openNote, signNote, verifierKeyOf } from "./signed-note.ts";

/** The note and the keys with which Go's own implementation is tested. */
const known = {
  name: "PeterNeumann",
  verifierKey: "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
  secret: "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  signature:
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=",
};
const knownNote = `${known.text}\n— ${known.name} ${known.signature}\n`;

function signerOf(typedSecret: string) {
  const seed = Buffer.from(typedSecret, "base64").subarray(1);
  const head = Buffer.from("302e020100300506032b657004220420", "hex");
  const key = createPrivateKey({ key: Buffer.concat([head, seed]), format: "der", type: "pkcs8" });
  const { x = "" } = createPublicKey(key).export({ format: "jwk" });
  return {
    publicKey: Buffer.from(x, "base64url"),
    sign: (bytes: Uint8Array) => sign(null, bytes, key),
  };
}

test("a note is signed byte for byte as other implementations sign it", () => {
  const signer = signerOf(known.secret);
  expect(verifierKeyOf(known.name, signer.publicKey)).toBe(known.verifierKey);
  expect(signNote(known.text, known.name, signer)).toBe(knownNote);
  expect(openNote(knownNote, known.verifierKey)).toBe(known.text);
});

test("a note that was changed, or signed by another, does not open", () => {
  const other = signNote(
    known.text,
    known.name,
    signerOf("AQEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"),
  );
  const wrong = [
    knownNote.replace("cryptography", "cryptographY"),
    knownNote.replace("x08go/Z", "x08go/a"),
    knownNote.slice(0, -1),
    known.text,
    other.replace(/— .*\n/, ""),
    "",
  ];
  for (const note of wrong) expect(openNote(note, known.verifierKey)).toBeUndefined();
  expect(openNote(knownNote, known.verifierKey.replace("c74f20a3", "c74f20a4"))).toBeUndefined();
  expect(isVerifierKey("PeterNeumann+c74f20a3+nothing")).toBe(false);
  const both = `${other}— ${known.name} ${known.signature}\n`;
  expect(openNote(both, known.verifierKey)).toBe(known.text);
});

test("a checkpoint is read back as it was written, and nothing else is one", () => {
  const first: Checkpoint = {
    origin: "schakel/0123",
    size: 7,
    root: hashNote("root"),
    at: "2026-11-22T08:00:00.000Z",
    previous: null,
  };
  const next = { ...first, size: 8, previous: hashNote("first") };
  for (const checkpoint of [first, next]) {
    expect(readCheckpoint(writeCheckpoint(checkpoint))).toEqual(checkpoint);
  }
  const text = writeCheckpoint(first);
  for (const wrong of ["", `${text}more\n`, text.replace("\n7\n", "\n07\n"), text.slice(0, -1)]) {
    expect(readCheckpoint(wrong)).toBeUndefined();
  }
});
