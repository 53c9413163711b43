import { expect, test } from "vitest";
import { codeAppUri, newCodeSecret, stepOfCode } from "./one-time-code.ts";
import { newRecoveryCodes, recoveryCodeHash } from "./recovery-code.ts";

/** The secret of the test vectors in RFC 6238, appendix B («12345678901234567890»). */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test("the codes of RFC 6238 are right at their own moment", () => {
  expect(stepOfCode(secret, "287082", 59_000)).toBe(1);
  expect(stepOfCode(secret, "081804", 1_111_111_109_000)).toBe(37_037_036);
  expect(stepOfCode(secret, "353130", 20_000_000_000_000)).toBe(666_666_666);
});

test("a code works one step early or late and names the same step, never two", () => {
  expect(stepOfCode(secret, "287082", 89_000)).toBe(1);
  expect(stepOfCode(secret, "287082", 29_000)).toBe(1);
  expect(stepOfCode(secret, "287082", 120_000)).toBeUndefined();
});

test.each(["", "28708", "2870822", "28708a", "２８７０８２", " 287082"])(
  "«%s» is no code",
  (typed) => {
    expect(stepOfCode(secret, typed, 59_000)).toBeUndefined();
  },
);

test("a code app reads the address and finds a secret of 160 bits", () => {
  const fresh = newCodeSecret();
  expect(fresh).toMatch(/^[A-Z2-7]{32}$/);
  const uri = new URL(codeAppUri(fresh, "anouk@school.example"));
  expect(uri.searchParams.get("secret")).toBe(fresh);
  expect(uri.searchParams.get("issuer")).toBe("Schakel");
});

test("recovery codes differ, and reading one out loud does not spoil it", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  const [code = ""] = codes;
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  const spoken = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
  expect(recoveryCodeHash(spoken)).toEqual(recoveryCodeHash(code));
  expect(recoveryCodeHash("123456")).toBeUndefined();
});
