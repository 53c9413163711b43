import { refuse } from "@schakel/kernel";
import type { FileBytes } from "./file-bytes.ts";
import type { FoundContent } from "./file-kind.ts";

const headerBytes = 512;
const entryBytes = 128;
const mostDirectorySectors = 2_000;
const partsInHeader = 109;

/**
 * Whether an OLE compound file ([MS-CFB]) is an Outlook message. Word, Excel and PowerPoint files of
 * before 2007 have the same form and may hold macros that cannot be told apart: they are refused.
 */
export async function inspectCompound(bytes: FileBytes): Promise<FoundContent> {
  const names = await listNames(bytes);
  if (names === undefined) return { kind: null, refusal: refuse("file-damaged") };
  const isMessage = names.includes("__properties_version1.0");
  const hasMacros = names.some((name) => ["VBA", "_VBA_PROJECT", "Macros"].includes(name));
  if (isMessage && !hasMacros) return { kind: "msg" };
  return { kind: null, refusal: refuse("file-kind-refused", { found: "office-97" }) };
}

/** Names of what is in a compound file, by its directory; undefined when it is damaged. */
async function listNames(bytes: FileBytes): Promise<string[] | undefined> {
  const header = await bytes.read(0, headerBytes);
  if (header.length < headerBytes) return undefined;
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return undefined;
  const sectorBytes = 2 ** shift;
  const sectorAt = async (sector: number) => bytes.read((sector + 1) * sectorBytes, sectorBytes);
  const names: string[] = [];
  let sector = header.readUInt32LE(48);
  for (let count = 0; sector < 0xfffffffa; count += 1) {
    const content = await sectorAt(sector);
    if (content.length < sectorBytes || count >= mostDirectorySectors) return undefined;
    names.push(...namesIn(content));
    const next = await nextSector(header, sector, sectorBytes, sectorAt);
    if (next === undefined) return undefined;
    sector = next;
  }
  return names;
}

function namesIn(directory: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
    const lengthBytes = directory.readUInt16LE(at + 64);
    if (lengthBytes < 2 || lengthBytes > 64) continue;
    names.push(directory.toString("utf16le", at, at + lengthBytes - 2));
  }
  return names;
}

/** The sector after this one, by the allocation table. */
async function nextSector(
  header: Buffer,
  sector: number,
  sectorBytes: number,
  sectorAt: (sector: number) => Promise<Buffer>,
): Promise<number | undefined> {
  const perSector = sectorBytes / 4;
  const place = await tableSector(header, Math.floor(sector / perSector), perSector, sectorAt);
  if (place === undefined) return undefined;
  const table = await sectorAt(place);
  const at = (sector % perSector) * 4;
  return at + 4 <= table.length ? table.readUInt32LE(at) : undefined;
}

/** Where a part of the allocation table stands: the header names 109, sectors of their own the rest. */
async function tableSector(
  header: Buffer,
  part: number,
  perSector: number,
  sectorAt: (sector: number) => Promise<Buffer>,
): Promise<number | undefined> {
  if (part < partsInHeader) return header.readUInt32LE(76 + 4 * part);
  let list = header.readUInt32LE(68);
  for (let left = part - partsInHeader; ; left -= perSector - 1) {
    const content = list < 0xfffffffa ? await sectorAt(list) : undefined;
    if (content?.length !== perSector * 4) return undefined;
    if (left < perSector - 1) return content.readUInt32LE(4 * left);
    list = content.readUInt32LE(4 * (perSector - 1));
  }
}
