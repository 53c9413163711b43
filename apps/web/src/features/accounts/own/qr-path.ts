import { encode } from "uqr";

/** White modules around a QR code that readers need (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/** A QR code as one path of an SVG; `size` is the side of its square view box. */
export type QrPath = { readonly size: number; readonly path: string };

/**
 * Draws a text as a QR code, with error correction M (15 %). Neighbouring dark modules of a row
 * become one rectangle.
 */
export function qrPathOf(text: string): QrPath {
  const { data, size } = encode(text, { ecc: "M", border: quietZone });
  return { size, path: data.map(rowPath).join("") };
}

function rowPath(modules: readonly boolean[], row: number): string {
  let path = "";
  for (let from = 0; from < modules.length; from += 1) {
    if (!modules[from]) continue;
    let to = from;
    while (modules[to]) to += 1;
    path += `M${from} ${row}H${to}v1H${from}z`;
    from = to;
  }
  return path;
}
