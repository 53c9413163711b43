import type { DocumentKind } from "@schakel/contract";
import { refuse } from "@schakel/kernel";
import { fileTypeFromBuffer } from "file-type";
import type { FileBytes } from "./file-bytes.ts";
import { inspectArchive } from "./inspect-archive.ts";
import { inspectCompound } from "./inspect-compound.ts";
import { inspectText } from "./inspect-text.ts";
import type { FoundContent } from "./file-kind.ts";

const headBytes = 64 * 1024;

/** Media types of `file-type` that are kinds of ours by their first bytes alone. */
const kindsByType: Readonly<Record<string, DocumentKind>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/webp": "webp",
  "image/heic": "heic",
  "image/heif": "heic",
  "audio/mpeg": "mp3",
  "audio/x-m4a": "m4a",
  "audio/mp4": "m4a",
  "video/mp4": "mp4",
  "video/x-m4v": "mp4",
  "video/quicktime": "mov",
};

const programs = new Set([
  "application/x-msdownload",
  "application/x-elf",
  "application/x-mach-binary",
  "application/java-vm",
  "application/x-ms-shortcut",
  "application/x-shockwave-flash",
  "application/wasm",
  "application/vnd.android.package-archive",
]);

/**
 * What a file is, by its content and never by its name. Reads as much as that takes: the beginning
 * of a picture, the list of an archive and all its parts, the whole of a text.
 */
export async function findContent(bytes: FileBytes): Promise<FoundContent> {
  const head = await bytes.read(0, headBytes);
  const found = await findInHead(head);
  if (found === "archive") return inspectArchive(bytes);
  if (found === "compound") return inspectCompound(bytes);
  return found === "text" ? inspectText(bytes) : found;
}

/**
 * What the first bytes tell. Refuses programs before the rest of them travels; archives and texts
 * have to be whole first.
 */
export async function findInHead(
  head: Buffer,
): Promise<FoundContent | "archive" | "compound" | "text"> {
  if (head.subarray(0, 4).equals(zipMark)) return "archive";
  if (head.subarray(0, 8).equals(compoundMark)) return "compound";
  const type = await fileTypeFromBuffer(head);
  if (type === undefined || type.mime === "application/xml") return "text";
  const kind = kindsByType[type.mime];
  if (kind) return { kind };
  if (programs.has(type.mime)) return { kind: null, refusal: refuse("file-dangerous") };
  return { kind: null, refusal: refuse("file-kind-refused", { found: type.ext }) };
}

const zipMark = Buffer.from("PK\u0003\u0004", "latin1");
const compoundMark = Buffer.from("d0cf11e0a1b11ae1", "hex");
