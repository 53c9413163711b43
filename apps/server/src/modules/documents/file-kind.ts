import type { DocumentKind } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";

type KindRule = {
  /** Endings of a name that promise this kind, without the point. */
  readonly extensions: readonly string[];
  /** What devices call it; «nothing» and «some bytes» say nothing. */
  readonly mediaTypes: readonly string[];
};

const openXml = "application/vnd.openxmlformats-officedocument";
const openDocument = "application/vnd.oasis.opendocument";

/** What a dossier takes. Everything that is not here is refused. */
const kinds: Readonly<Record<DocumentKind, KindRule>> = {
  pdf: { extensions: ["pdf"], mediaTypes: ["application/pdf"] },
  jpeg: { extensions: ["jpg", "jpeg", "jfif"], mediaTypes: ["image/jpeg", "image/jpg"] },
  png: { extensions: ["png"], mediaTypes: ["image/png"] },
  webp: { extensions: ["webp"], mediaTypes: ["image/webp"] },
  heic: { extensions: ["heic", "heif"], mediaTypes: ["image/heic", "image/heif"] },
  docx: { extensions: ["docx"], mediaTypes: [`${openXml}.wordprocessingml.document`] },
  xlsx: { extensions: ["xlsx"], mediaTypes: [`${openXml}.spreadsheetml.sheet`] },
  pptx: { extensions: ["pptx"], mediaTypes: [`${openXml}.presentationml.presentation`] },
  odt: { extensions: ["odt"], mediaTypes: [`${openDocument}.text`] },
  ods: { extensions: ["ods"], mediaTypes: [`${openDocument}.spreadsheet`] },
  text: { extensions: ["txt"], mediaTypes: ["text/plain"] },
  eml: { extensions: ["eml"], mediaTypes: ["message/rfc822"] },
  msg: { extensions: ["msg"], mediaTypes: ["application/vnd.ms-outlook"] },
  mp3: { extensions: ["mp3"], mediaTypes: ["audio/mpeg", "audio/mp3"] },
  m4a: { extensions: ["m4a"], mediaTypes: ["audio/mp4", "audio/x-m4a", "audio/m4a"] },
  mp4: { extensions: ["mp4", "m4v"], mediaTypes: ["video/mp4", "video/x-m4v"] },
  mov: { extensions: ["mov"], mediaTypes: ["video/quicktime"] },
};

const silentTypes = new Set(["", "application/octet-stream", "binary/octet-stream"]);

/** Kinds that the browser can draw without leaving our own site. */
export function canPreview(kind: DocumentKind): boolean {
  return kind === "pdf" || kind === "jpeg" || kind === "png" || kind === "webp";
}

/** The ending of a file name in lower case, without the point; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** What a file is: a kind that we take, or the reason why not. */
export type FoundContent =
  | { readonly kind: DocumentKind }
  | {
      readonly kind: null;
      readonly refusal: Refusal<
        | "file-dangerous"
        | "file-kind-refused"
        | "file-has-macros"
        | "file-damaged"
        | "archive-too-large"
      >;
    };

type SaidRefusal = Refusal<"file-kind-refused" | "file-not-what-it-says">;

/**
 * What a file says it is, by its name and by what the sender's device calls it. Refuses a kind that
 * no dossier takes, and a name and a type that contradict each other.
 */
export function saidKind(name: string, mediaType: string | undefined): DocumentKind | SaidRefusal {
  const extension = extensionOf(name);
  const entry = Object.entries(kinds).find(([, rule]) => rule.extensions.includes(extension));
  if (!entry) return refuse("file-kind-refused");
  const [kind, rule] = entry as [DocumentKind, KindRule];
  const type = bareType(mediaType);
  if (silentTypes.has(type) || rule.mediaTypes.includes(type)) return kind;
  // The type itself is not repeated: whatever a device sends would come into logs.
  return refuse("file-not-what-it-says", { said: kind, found: "other" });
}

/** Compares what a file says with what its content shows; the content decides. */
export function agreedKind(
  said: DocumentKind,
  found: FoundContent,
):
  | DocumentKind
  | Exclude<FoundContent, { kind: DocumentKind }>["refusal"]
  | Refusal<"file-not-what-it-says"> {
  if (found.kind === null) return found.refusal;
  if (found.kind === said) return said;
  return refuse("file-not-what-it-says", { said, found: found.kind });
}

/** `Text/Plain; charset=utf-8` → `text/plain`. */
function bareType(mediaType: string | undefined): string {
  return (mediaType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
