import type { Day } from "@schakel/kernel";
import type { z } from "zod";
import type { PackContent, Provenance } from "./content.ts";
import type { Bilingual, Confidence } from "./fields.ts";

/** Where something stands in a YAML file: `["items", 3, "label"]`. */
export type Path = readonly (string | number)[];

/** The pack that a file belongs to. */
export type PackContext = {
  readonly packId: string;
  readonly regionId: string | null;
  readonly label: Bilingual;
};

/** A name used in one place that must exist in another. */
export type Reference = { readonly collection: string; readonly id: string; readonly path: Path };

/** Something with a name of its own, for the checks on names, references and periods. */
export type Entry = {
  /** Names must be unique in a collection, such as `list:exploitation-form` or `organisation`. */
  readonly collection: string;
  readonly id: string;
  readonly path: Path;
  readonly validFrom?: Day | undefined;
  readonly validTo?: Day | undefined;
  readonly confidence?: Confidence | undefined;
  readonly references: readonly Reference[];
};

/** What one file brings: entries to check and rows to load. */
export type Reading = {
  readonly entries: readonly Entry[];
  readonly content: Partial<PackContent>;
};

/** A kind of pack file: its shape, and how to read it. */
export type PackKind = {
  readonly kind: string;
  readonly schema: z.ZodType;
  read(file: unknown, context: PackContext): Reading;
};

/** Ties a schema to the reader of its output. */
export function definePackKind<Schema extends z.ZodType>(kind: {
  readonly kind: string;
  readonly schema: Schema;
  read(file: z.output<Schema>, context: PackContext): Reading;
}): PackKind {
  return {
    kind: kind.kind,
    schema: kind.schema,
    read: (file, context) => kind.read(file as z.output<Schema>, context),
  };
}

type Sourced = {
  readonly source: string;
  readonly part?: string | undefined;
  readonly checked: Day;
  readonly confidence: Confidence;
};

/** The source of an item, for its row. */
export function provenanceOf(item: Sourced): Provenance {
  return {
    source: item.source,
    part: item.part ?? null,
    checked: item.checked,
    confidence: item.confidence,
  };
}

type Named = Partial<Sourced> & {
  readonly id: string;
  readonly validFrom?: Day | undefined;
  readonly validTo?: Day | undefined;
  readonly links?: Readonly<Record<string, readonly string[]>> | undefined;
};

/** An entry with the references that every item has: its source and its links. */
export function entryOf(
  collection: string,
  item: Named,
  path: Path,
  references: readonly Reference[] = [],
): Entry {
  const own: Reference[] = [];
  if (item.source !== undefined) {
    own.push({ collection: "source", id: item.source, path: [...path, "source"] });
  }
  for (const [list, codes] of Object.entries(item.links ?? {})) {
    codes.forEach((id, index) =>
      own.push({ collection: `list:${list}`, id, path: [...path, "links", list, index] }),
    );
  }
  return {
    collection,
    id: item.id,
    path,
    validFrom: item.validFrom,
    validTo: item.validTo,
    confidence: item.confidence,
    references: [...own, ...references],
  };
}

/** References from a property that names one or several items of a collection. */
export function refer(
  collection: string,
  named: string | readonly string[] | undefined,
  path: Path,
): Reference[] {
  if (named === undefined) return [];
  if (typeof named === "string") return [{ collection, id: named, path }];
  return named.map((id, index) => ({ collection, id, path: [...path, index] }));
}
