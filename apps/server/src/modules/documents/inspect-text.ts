import { refuse } from "@schakel/kernel";
import type { FileBytes } from "./file-bytes.ts";
import type { FoundContent } from "./file-kind.ts";

const stepBytes = 256 * 1024;
const mailFields =
  /^(?:from|to|cc|date|subject|received|mime-version|message-id|return-path|delivered-to|reply-to|dkim-signature|x-[\w-]+|authentication-results|arc-[\w-]+|content-type):/i;

/**
 * Whether a file is plain text or a mail message (RFC 5322). Pages, drawings and scripts are text
 * too and are refused: a browser or a shell would run them.
 */
export async function inspectText(bytes: FileBytes): Promise<FoundContent> {
  for (let from = 0; from < bytes.sizeBytes; from += stepBytes) {
    const part = await bytes.read(from, stepBytes);
    if (part.some(isNoText)) return { kind: null, refusal: refuse("file-kind-refused") };
  }
  const head = (await bytes.read(0, stepBytes)).toString("latin1");
  if (isProgramText(head)) return { kind: null, refusal: refuse("file-dangerous") };
  return { kind: isMail(head) ? "eml" : "text" };
}

/** Control characters other than tab, line ends and form feed do not occur in text. */
function isNoText(byte: number): boolean {
  return (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 127;
}

/** Markup that a browser shows as a page or drawing, or the first line of a script. */
export function isProgramText(head: string): boolean {
  const start = head
    .replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, "")
    .replace(/^(?:\s|<!--[^]*?-->)+/, "");
  return /^(?:<[!?/a-z]|#!|@echo\b|mz\u0090)/i.test(start);
}

/** A message begins with its fields, at least two of them known ones. */
function isMail(head: string): boolean {
  const [top = ""] = head.split(/\r?\n\r?\n/, 1);
  const lines = top.replace(/^From .*\r?\n/, "").split(/\r?\n/);
  const fields = lines.filter((line) => !/^[ \t]/.test(line));
  const known = fields.filter((line) => mailFields.test(line));
  return known.length >= 2 && fields.every((line) => /^[!-9;-~]+:/.test(line));
}
