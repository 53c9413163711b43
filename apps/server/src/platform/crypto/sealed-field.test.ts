import { createSecretKey, randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { BrokenSeal, openField, sealField, type DataKey, type FieldContext } from "./index.ts";

const key = createSecretKey(randomBytes(32)) as DataKey;
const here: FieldContext = {
  table: "identity.persons",
  row: "r1",
  column: "surname",
  dossier: "d1",
  version: 1,
};

test("every text opens again as it was sealed: empty, emoji, right to left, with end marks", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "\u0080\u0000", "محمد", "👩‍👧", "a".repeat(31), "a".repeat(32)),
      ),
      (text) => openField(key, here, sealField(key, here, text)) === text,
    ),
  );
});

test("a change of any single bit is refused", () => {
  const sealed = sealField(key, here, "de Vries");
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => openField(key, here, changed)).toThrow(BrokenSeal);
  }
});

test("cut, lengthened or foreign bytes are refused", () => {
  const sealed = sealField(key, here, "de Vries");
  for (let length = 0; length < sealed.length; length += 1) {
    expect(() => openField(key, here, sealed.subarray(0, length))).toThrow(BrokenSeal);
  }
  expect(() => openField(key, here, Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow(BrokenSeal);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
      expect(() => openField(key, here, bytes)).toThrow(BrokenSeal);
    }),
  );
});

test("any other table, row, column, dossier or version is refused", () => {
  const context = fc.record({
    table: fc.string(),
    row: fc.string(),
    column: fc.string(),
    dossier: fc.string(),
    version: fc.nat(),
  });
  fc.assert(
    fc.property(context, context, (sealedFor, openedFor) => {
      const sealed = sealField(key, sealedFor, "x");
      fc.pre(JSON.stringify(sealedFor) !== JSON.stringify(openedFor));
      expect(openField(key, sealedFor, sealed)).toBe("x");
      expect(() => openField(key, openedFor, sealed)).toThrow(BrokenSeal);
    }),
  );
});

test("one changed part of the context is enough, also where parts joined would read the same", () => {
  const sealed = sealField(key, { ...here, row: "r", column: "1surname" }, "x");
  for (const other of [
    { ...here, row: "r1", column: "surname" },
    { ...here, row: "r", column: "1surname", version: 2 },
    { ...here, row: "r", column: "1surname", dossier: "d2" },
    { ...here, row: 'r","1surname', column: "" },
  ]) {
    expect(() => openField(key, other, sealed)).toThrow(BrokenSeal);
  }
});

test("another key is refused", () => {
  const sealed = sealField(key, here, "x");
  expect(() => openField(createSecretKey(randomBytes(32)) as DataKey, here, sealed)).toThrow(
    BrokenSeal,
  );
});

test("equal texts never look equal, and names of one and of thirty letters are equally long", () => {
  const seals = Array.from({ length: 200 }, () => sealField(key, here, "Li").toString("hex"));
  expect(new Set(seals).size).toBe(200);
  expect(sealField(key, here, "x".repeat(30))).toHaveLength(sealField(key, here, "A").length);
  expect(Buffer.from(seals[0] ?? "", "hex").includes("Li")).toBe(false);
});
