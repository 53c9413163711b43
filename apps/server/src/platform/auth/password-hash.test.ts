import { expect, test } from "vitest";
import { hashPassword, verifyNobody, verifyPassword } from "./password-hash.ts";

test("a password opens its own hash and no other, and two hashes of it differ", async () => {
  const [first, second] = await Promise.all([
    hashPassword("drie appels op tafel"),
    hashPassword("drie appels op tafel"),
  ]);
  expect(first).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(first).not.toBe(second);
  expect(await verifyPassword("drie appels op tafel", first)).toBe(true);
  expect(await verifyPassword("drie appels op tafeL", first)).toBe(false);
  expect(await verifyNobody("drie appels op tafel")).toBe(false);
});

test("letters typed on another machine with other code points are the same password", async () => {
  const hash = await hashPassword("cr\u00e8me br\u00fbl\u00e9e 2x");
  expect(await verifyPassword("cre\u0300me bru\u0302le\u0301e 2x", hash)).toBe(true);
});

test("many checks at once all end, right ones right and wrong ones wrong", async () => {
  const hash = await hashPassword("een lang wachtwoord");
  const tried = ["een lang wachtwoord", "iets anders dan dat", "een lang wachtwoord", "nog iets"];
  const found = await Promise.all(tried.map((each) => verifyPassword(each, hash)));
  expect(found).toEqual([true, false, true, false]);
});

test("a stored hash of an unknown form is a fault, not a no", async () => {
  await expect(verifyPassword("een lang wachtwoord", "$2b$10$abc")).rejects.toThrow("unknown form");
});
