import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { qrPathOf } from "./qr-path.ts";

const address = "otpauth://totp/Schakel:noor%40voorbeeld.nl?secret=JBSWY3DPEHPK3PXP&issuer=Schakel";

/** The dark squares that a path fills, as «x,y». */
function squaresOf(path: string): Set<string> {
  const squares = new Set<string>();
  for (const [, from, row, to] of path.matchAll(/M(\d+) (\d+)H(\d+)v1H\d+z/g)) {
    for (let x = Number(from); x < Number(to); x += 1) squares.add(`${x},${row}`);
  }
  return squares;
}

describe("the QR code of a code app", () => {
  const { size, path } = qrPathOf(address);

  test("fills exactly the dark modules", () => {
    const dark = new Set<string>();
    for (const [y, row] of encode(address, { ecc: "M", border: 4 }).data.entries()) {
      for (const [x, isDark] of row.entries()) if (isDark) dark.add(`${x},${y}`);
    }
    expect(squaresOf(path)).toEqual(dark);
  });

  test("keeps four light modules around it, as readers need", () => {
    for (const square of squaresOf(path)) {
      for (const place of square.split(",").map(Number)) {
        expect(place).toBeGreaterThanOrEqual(4);
        expect(place).toBeLessThan(size - 4);
      }
    }
  });
});
