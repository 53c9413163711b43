import { checkEntries, type PlacedEntry } from "./check-entries.ts";
import {
  readPackFile,
  reasonOf,
  type PackFile,
  type PackProblem,
  type ReadFile,
} from "./pack-file.ts";
import { folderOf, packFingerprints } from "./pack-fingerprint.ts";
import type { PackContent } from "./pack-schema/content.ts";
import type { Bilingual } from "./pack-schema/fields.ts";
import { packKinds } from "./pack-schema/index.ts";
import type { PackContext, PackKind, Reading } from "./pack-schema/kind.ts";
import { packFile } from "./pack-schema/pack.ts";

/** A pack that was found right: what it brings, and the fingerprint of its files. */
export type ParsedPack = {
  readonly id: string;
  readonly label: Bilingual;
  readonly regionId: string | null;
  /** SHA-256 over paths and texts, in hexadecimal. */
  readonly hash: string;
  readonly fileCount: number;
  readonly itemCount: number;
  /** Items that are still marked «check». */
  readonly checkCount: number;
  readonly content: PackContent;
};

/** Either packs that can be loaded, or everything that is wrong, by file and line. */
export type ParsedPacks =
  | { readonly packs: readonly ParsedPack[]; readonly problems: readonly [] }
  | { readonly packs?: undefined; readonly problems: readonly PackProblem[] };

type KnownFile = ReadFile & { readonly kind: PackKind; readonly parsed: unknown };
type PlacedFile = KnownFile & { readonly context: PackContext };

/**
 * Reads the files of all packs together. Pure: the same files give the same packs. National packs
 * come first. Nothing is handed out when anything is wrong.
 */
export function parsePacks(files: readonly PackFile[]): ParsedPacks {
  const problems: PackProblem[] = [];
  const known = files.flatMap((file) => knownFile(file, problems));
  const placed = placeInPacks(known, problems);
  const readings = placed.map((file) => ({
    file,
    reading: file.kind.read(file.parsed, file.context),
  }));
  // What stands in a file that could not be read would only seem to be missing.
  if (problems.length === 0) {
    const entries = readings.flatMap(({ file, reading }) => placedEntries(file, reading));
    problems.push(...checkEntries(entries));
  }
  if (problems.length > 0) return { problems: inReadingOrder(problems) };
  return { packs: gather(files, readings), problems: [] };
}

function knownFile(file: PackFile, problems: PackProblem[]): KnownFile[] {
  const read = readPackFile(file);
  if (!("value" in read)) {
    problems.push(...read);
    return [];
  }
  const name = (read.value as { kind?: unknown } | null)?.kind;
  const kind = typeof name === "string" ? packKinds.get(name) : undefined;
  if (!kind) {
    const reason =
      name === undefined ? "kind is missing" : `kind ${JSON.stringify(name)} is not known`;
    problems.push({ file: file.path, line: read.lineOf(["kind"]), reason });
    return [];
  }
  const parsed = kind.schema.safeParse(read.value);
  if (parsed.success) return [{ ...read, kind, parsed: parsed.data }];
  for (const issue of parsed.error.issues) {
    const path = issue.path as (string | number)[];
    const at = issue.code === "unrecognized_keys" ? [...path, issue.keys[0] ?? ""] : path;
    problems.push({ file: file.path, line: read.lineOf(at), reason: reasonOf(issue, read.value) });
  }
  return [];
}

function placeInPacks(files: readonly KnownFile[], problems: PackProblem[]): PlacedFile[] {
  const contexts = new Map<string, PackContext>();
  for (const file of files) {
    if (file.kind.kind !== "pack") continue;
    const { id, region, label } = packFile.parse(file.parsed);
    contexts.set(folderOf(file.path), { packId: id, regionId: region ?? null, label });
    if (!folderOf(file.path).endsWith(id)) {
      const reason = `id "${id}" is not the name of the folder`;
      problems.push({ file: file.path, line: file.lineOf(["id"]), reason });
    }
  }
  return files.flatMap((file) => {
    const context = contexts.get(folderOf(file.path));
    if (context) return [{ ...file, context }];
    problems.push({ file: file.path, line: 1, reason: "the folder has no right pack.yaml" });
    return [];
  });
}

function placedEntries(file: PlacedFile, reading: Reading): PlacedEntry[] {
  return reading.entries.map((entry) => ({
    entry,
    file: file.path,
    regionId: file.context.regionId,
    lineOf: (path) => file.lineOf(path),
  }));
}

function inReadingOrder(problems: readonly PackProblem[]): PackProblem[] {
  return [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}

type FileReading = { readonly file: PlacedFile; readonly reading: Reading };

function gather(files: readonly PackFile[], readings: readonly FileReading[]): ParsedPack[] {
  const hashes = packFingerprints(files);
  const contexts = new Map(readings.map(({ file }) => [file.context.packId, file.context]));
  const packs = [...contexts.values()].map(({ packId, regionId, label }) => {
    const own = readings.filter(({ file }) => file.context.packId === packId);
    const entries = own.flatMap(({ reading }) => reading.entries);
    return {
      id: packId,
      label,
      regionId,
      hash: hashes.get(packId) ?? "",
      fileCount: own.length,
      itemCount: entries.length,
      checkCount: entries.filter(({ confidence }) => confidence === "check").length,
      content: merge(own.map(({ reading }) => reading.content)),
    };
  });
  return packs.sort((a, b) =>
    (a.regionId === null) === (b.regionId === null)
      ? a.id < b.id
        ? -1
        : 1
      : a.regionId === null
        ? -1
        : 1,
  );
}

function merge(parts: readonly Partial<PackContent>[]): PackContent {
  const all = <Key extends keyof PackContent>(key: Key) =>
    parts.flatMap((part): readonly unknown[] => part[key] ?? []) as unknown as PackContent[Key];
  return {
    sources: all("sources"),
    regions: all("regions"),
    municipalities: all("municipalities"),
    codeLists: all("codeLists"),
    codeItems: all("codeItems"),
    bodies: all("bodies"),
    goals: all("goals"),
    figures: all("figures"),
    holidays: all("holidays"),
    organisations: all("organisations"),
    partnerSets: all("partnerSets"),
  };
}
