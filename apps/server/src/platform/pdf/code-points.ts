/** Length of a table record in the head of a font, of an encoding record, and of a group. */
const tableBytes = 16;
const encodingBytes = 8;
const groupBytes = 12;

/**
 * The code points for which a TrueType font has a glyph, from its `cmap` table of format 12
 * (OpenType specification, «cmap»). Throws when the font has no such table.
 */
export function codePointsOf(font: Buffer): Set<number> {
  const table = findTable(font, "cmap");
  const points = new Set<number>();
  const groups = table.readUInt32BE(12);
  for (let group = 0; group < groups; group += 1) {
    const at = 16 + group * groupBytes;
    const last = table.readUInt32BE(at + 4);
    for (let point = table.readUInt32BE(at); point <= last; point += 1) points.add(point);
  }
  return points;
}

/** The subtable of format 12, which covers all planes. */
function findTable(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * tableBytes;
    if (font.toString("latin1", at, at + 4) === tag) {
      return findFormat12(font.subarray(font.readUInt32BE(at + 8)));
    }
  }
  throw new Error(`the font has no table «${tag}»`);
}

function findFormat12(cmap: Buffer): Buffer {
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * encodingBytes + 4));
    if (subtable.readUInt16BE(0) === 12) return subtable;
  }
  throw new Error("the font maps no characters beyond the first plane");
}
