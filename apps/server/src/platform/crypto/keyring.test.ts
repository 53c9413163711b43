import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { newId } from "@schakel/kernel";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ExpectedProblem } from "../expected-problem.ts";
import { BrokenSeal, openKeyring } from "./index.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyring-"));
  path = join(folder, "keys.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The one line that an operator would read. */
function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ExpectedProblem && !error.message.includes("\n")) return error.message;
    throw error;
  }
  throw new Error("no problem was found");
}

describe("the key file", () => {
  test("is made once, for its owner only, and read again with the same fingerprint", () => {
    const first = openKeyring(path, { create: true });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const again = openKeyring(path, {
      create: false,
      expectedFingerprint: first.fingerprint,
    });
    expect(again.fingerprint).toBe(first.fingerprint);
    expect(readFileSync(path, "utf8")).not.toContain(first.fingerprint);
  });

  test("that is missing while the database holds data is not replaced by a new one", () => {
    const message = problemOf(() =>
      openKeyring(path, { create: true, expectedFingerprint: "0f".repeat(16) }),
    );
    expect(message).toContain("is missing");
    expect(existsSync(path)).toBe(false);
    expect(problemOf(() => openKeyring(path, { create: false }))).toContain("is missing");
  });

  test("that others can read is refused with the command that repairs it", () => {
    openKeyring(path, { create: true });
    chmodSync(path, 0o640);
    expect(problemOf(() => openKeyring(path, { create: true }))).toContain(`chmod 600 ${path}`);
    chmodSync(path, 0o400);
    expect(openKeyring(path, { create: false }).fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  test("of another database is refused", () => {
    const other = openKeyring(join(folder, "other.json"), { create: true });
    openKeyring(path, { create: true });
    const message = problemOf(() =>
      openKeyring(path, { create: false, expectedFingerprint: other.fingerprint }),
    );
    expect(message).toContain("another database");
  });

  test("in a folder that is not there names the folder's fault", () => {
    const nowhere = join(folder, "no", "keys.json");
    expect(problemOf(() => openKeyring(nowhere, { create: true }))).toContain("ENOENT");
  });

  test("that is damaged is refused without showing any of it", () => {
    openKeyring(path, { create: true });
    const whole = readFileSync(path, "utf8");
    const file = JSON.parse(whole) as Record<string, unknown>;
    const damaged = [
      "",
      whole.slice(0, 80),
      JSON.stringify({ ...file, matchingKey: "c2hvcnQ=" }),
      JSON.stringify({ ...file, matchingKey: Buffer.alloc(32).toString("base64") }),
      JSON.stringify({ ...file, currentWrappingKey: "k9" }),
      JSON.stringify({ ...file, format: "schakel-keys-9" }),
      JSON.stringify({ ...file, extra: 1 }),
    ];
    for (const text of damaged) {
      writeFileSync(path, text, { mode: 0o600 });
      const message = problemOf(() => openKeyring(path, { create: true }));
      expect(message).toContain("damaged or from another version");
      expect(message).not.toContain(String(file["matchingKey"]).slice(0, 8));
    }
  });
});

describe("the keyring", () => {
  test("shows no secret when printed or serialised", async () => {
    const keyring = openKeyring(path, { create: true });
    const file = readFileSync(path, "utf8");
    const secrets: string[] = file.match(/[A-Za-z0-9+/]{43}=/g) ?? [];
    expect(secrets).toHaveLength(3);
    const key = await keyring.createDataKey(newId());
    secrets.push(key.plain.export().toString("base64"));
    const shown =
      JSON.stringify(key.plain) +
      inspect([keyring, key.plain], { depth: 9, showHidden: true }) +
      JSON.stringify(keyring);
    for (const secret of secrets) {
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(Buffer.from(secret, "base64").toString("hex").slice(0, 20));
    }
  });

  test("unwraps a data key for its own dossier only, after a restart too", async () => {
    const dossier = newId();
    const made = await openKeyring(path, { create: true }).createDataKey(dossier);
    const restarted = openKeyring(path, { create: false });
    expect(made.wrapped.includes(made.plain.export())).toBe(false);
    expect(made.plain.equals(await restarted.unwrapDataKey(dossier, made))).toBe(true);
    await expect(restarted.unwrapDataKey(newId(), made)).rejects.toThrow(BrokenSeal);
    await expect(restarted.unwrapDataKey(dossier, { ...made, keyId: "k2" })).rejects.toThrow("k2");
  });

  test("opens keys of an older wrapping key after a new one was added", async () => {
    const dossier = newId();
    const made = await openKeyring(path, { create: true }).createDataKey(dossier);
    const file = JSON.parse(readFileSync(path, "utf8")) as {
      wrappingKeys: Record<string, string>;
      currentWrappingKey: string;
    };
    file.wrappingKeys["k2"] = Buffer.alloc(32, 7).toString("base64");
    file.currentWrappingKey = "k2";
    writeFileSync(path, JSON.stringify(file));
    const rotated = openKeyring(path, { create: false });
    expect(rotated.wrappingKeyIds).toEqual(["k1", "k2"]);
    expect(made.plain.equals(await rotated.unwrapDataKey(dossier, made))).toBe(true);
    expect((await rotated.createDataKey(dossier)).keyId).toBe("k2");
  });

  test("remembers an unwrapped key, but only for who brings the same wrapped key", async () => {
    const keyring = openKeyring(path, { create: true });
    const dossier = newId();
    const made = await keyring.createDataKey(dossier);
    const first = await keyring.unwrapDataKey(dossier, made);
    expect(await keyring.unwrapDataKey(dossier, made)).toBe(first);
    const forged = { ...made, wrapped: Buffer.alloc(made.wrapped.length, 1) };
    await expect(keyring.unwrapDataKey(dossier, forged)).rejects.toThrow(BrokenSeal);
    keyring.forgetDataKeys();
    expect(await keyring.unwrapDataKey(dossier, made)).not.toBe(first);
  });

  test("gives equal tokens for equal values and unlike ones for another kind, scope or key", () => {
    const keyring = openKeyring(path, { create: true });
    const other = openKeyring(join(folder, "other.json"), { create: true });
    const token = keyring.blindToken("phone", "persons", "+31612345678");
    expect(token).toHaveLength(16);
    expect(keyring.blindToken("phone", "persons", "+31612345678")).toEqual(token);
    const unlike = [
      keyring.blindToken("bsn", "persons", "+31612345678"),
      keyring.blindToken("phone", "signals", "+31612345678"),
      keyring.blindToken("phonep", "ersons", "+31612345678"),
      keyring.blindToken("phone", "persons", "+31612345679"),
      other.blindToken("phone", "persons", "+31612345678"),
    ];
    for (const each of unlike) expect(each).not.toEqual(token);
  });

  test("opens a secret of the server at its own place only, and no changed bit", () => {
    const keyring = openKeyring(path, { create: true });
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), fc.nat(), (text, place, at) => {
        const sealed = keyring.sealServer(place, text);
        expect(keyring.openServer(place, sealed)).toBe(text);
        expect(() => keyring.openServer(`${place} `, sealed)).toThrow(BrokenSeal);
        const bit = at % (sealed.length * 8);
        sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => keyring.openServer(place, sealed)).toThrow(BrokenSeal);
      }),
    );
  });
});
