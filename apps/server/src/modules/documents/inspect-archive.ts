import { Readable } from "node:stream";
import type { DocumentKind } from "@schakel/contract";
import { refuse } from "@schakel/kernel";
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from "yauzl";
import type { FileBytes } from "./file-bytes.ts";
import type { FoundContent } from "./file-kind.ts";

/** What an office document may hold at most; real ones stay far below. */
export const archiveLimits = {
  entries: 5_000,
  /** Bytes of all parts together, unpacked. */
  unpackedBytes: 300 * 1024 * 1024,
  /** Unpacked bytes per packed byte, counted above 10 MB. */
  ratio: 150,
} as const;
const ratioCountsFromBytes = 10 * 1024 * 1024;
const mostListBytes = 1024 * 1024;

const listName = "[Content_Types].xml";
const kindsByMainPart: readonly (readonly [string, DocumentKind])[] = [
  ["wordprocessingml.document.main+xml", "docx"],
  ["spreadsheetml.sheet.main+xml", "xlsx"],
  ["presentationml.presentation.main+xml", "pptx"],
];
const kindsByOpenDocument: Readonly<Record<string, DocumentKind>> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
};
const macroPart =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/.*|macrosheets\/.*)$|^(?:Basic|Scripts)\//i;

/**
 * Which office document a zip archive is (ECMA-376 part 2, OpenDocument part 2). Refuses too many
 * parts, parts that unpack to too much or to another size than the list says, and macros. Every
 * part is unpacked once to know, and thrown away.
 */
export async function inspectArchive(bytes: FileBytes): Promise<FoundContent> {
  const archive = await openArchive(bytes);
  if (!archive) return refused("file-damaged");
  try {
    const entries = await listEntries(archive);
    if (!entries || !isBearable(entries, bytes.sizeBytes)) return refused("archive-too-large");
    if (entries.some((entry) => macroPart.test(entry.fileName))) return refused("file-has-macros");
    const label = await unpackAll(archive, entries);
    if (/macroEnabled/i.test(label)) return refused("file-has-macros");
    const kind = kindOf(label);
    return kind ? { kind } : refused("file-kind-refused");
  } catch {
    // Whatever the reader of archives stumbles over: the file is not what an office program writes.
    return refused("file-damaged");
  } finally {
    archive.close();
  }
}

function refused(
  code: "file-damaged" | "archive-too-large" | "file-has-macros" | "file-kind-refused",
): FoundContent {
  const detail = code === "file-kind-refused" ? { found: "archive" } : {};
  return { kind: null, refusal: refuse(code, detail) };
}

async function openArchive(bytes: FileBytes): Promise<ZipFile | undefined> {
  try {
    const reader = new PartReader(bytes);
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true };
    return await fromRandomAccessReaderPromise(reader, bytes.sizeBytes, options);
  } catch {
    return undefined;
  }
}

/** All entries, or undefined when there are too many. */
async function listEntries(archive: ZipFile): Promise<Entry[] | undefined> {
  if (archive.entryCount > archiveLimits.entries) return undefined;
  const entries: Entry[] = [];
  for await (const entry of archive.eachEntry()) {
    entries.push(entry);
    if (entries.length > archiveLimits.entries) return undefined;
  }
  return entries;
}

/** Counts what the list promises; what is unpacked later may not be more than that. */
function isBearable(entries: readonly Entry[], packedBytes: number): boolean {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const isSmall = unpacked <= ratioCountsFromBytes;
  return (
    unpacked <= archiveLimits.unpackedBytes &&
    (isSmall || unpacked <= packedBytes * archiveLimits.ratio)
  );
}

/** Unpacks every part and comes back with the one that says what kind of document it is. */
async function unpackAll(archive: ZipFile, entries: readonly Entry[]): Promise<string> {
  let label = "";
  for (const entry of entries) {
    if (entry.fileName.endsWith("/")) continue;
    const isLabel = entry.fileName === listName || entry.fileName === "mimetype";
    const kept: Buffer[] = [];
    let length = 0;
    for await (const part of await archive.openReadStreamPromise(entry)) {
      length += (part as Buffer).length;
      if (isLabel && length <= mostListBytes) kept.push(part as Buffer);
    }
    if (isLabel) label += Buffer.concat(kept).toString("utf8");
  }
  return label;
}

function kindOf(label: string): DocumentKind | undefined {
  const openDocument = kindsByOpenDocument[label.trim()];
  return openDocument ?? kindsByMainPart.find(([part]) => label.includes(part))?.[1];
}

/** Gives the reader of archives any range of a file that is not in memory. */
class PartReader extends RandomAccessReader {
  readonly #bytes: FileBytes;
  constructor(bytes: FileBytes) {
    super();
    this.#bytes = bytes;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(piecesOf(this.#bytes, start, end));
  }
}

const pieceBytes = 64 * 1024;

async function* piecesOf(bytes: FileBytes, start: number, end: number): AsyncGenerator<Buffer> {
  for (let from = start; from < end; from += pieceBytes) {
    yield await bytes.read(from, Math.min(pieceBytes, end - from));
  }
}
