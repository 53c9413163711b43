import { z } from "zod";
import type { CodeItemRow, CodeListRow } from "./content.ts";
import { defaults, itemShape, listShape, slug, type PlainItem } from "./fields.ts";
import {
  definePackKind,
  entryOf,
  provenanceOf,
  refer,
  type Entry,
  type PackContext,
  type PackKind,
  type Path,
  type Reference,
} from "./kind.ts";

const itemKeys = new Set(Object.keys(itemShape).filter((key) => key !== "links" && key !== "note"));
const listKeys = new Set(["id", "items", "words", "defaults", ...Object.keys(listShape)]);

/** What a kind adds to an item or a list, as the attributes of its row. */
function attributesOf(value: object, known: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([key, held]) => !known.has(key) && held !== undefined),
  );
}

/** The row of an item; everything that its kind adds becomes an attribute. */
export function codeItemOf(
  listId: string,
  item: PlainItem,
  position: number,
  context: PackContext,
): CodeItemRow {
  return {
    listId,
    code: item.id,
    regionId: context.regionId,
    position,
    parentCode: item.parent ?? null,
    label: item.label,
    explanation: item.explanation ?? null,
    attributes: attributesOf(item, itemKeys),
    validFrom: item.validFrom ?? null,
    validTo: item.validTo ?? null,
    ...provenanceOf(item),
  };
}

const listHead = z.strictObject(listShape);
type ListHead = z.output<typeof listHead>;

/** The row of a list; everything that its kind adds becomes an attribute. */
export function codeListOf(id: string, kind: string, list: ListHead): CodeListRow {
  return {
    id,
    kind,
    label: list.label,
    explanation: list.explanation ?? null,
    caveat: list.caveat ?? null,
    usableOn: list.usableOn ?? [],
    attributes: attributesOf(list, listKeys),
    ...provenanceOf(list),
  };
}

function itemEntry(listId: string, item: PlainItem, path: Path, more: readonly Reference[]): Entry {
  const collection = `list:${listId}`;
  return entryOf(collection, item, path, [
    { collection: "list", id: listId, path },
    ...refer(collection, item.parent, [...path, "parent"]),
    ...more,
  ]);
}

/**
 * A kind whose files fill one list. The national file carries the head of the list (`list:`); a
 * region's file only has items, which override or add to the national ones in that region.
 */
export function listKind<Item extends z.ZodType<PlainItem>>(options: {
  readonly kind: string;
  readonly listId: string;
  readonly item: Item;
  references?(item: z.output<Item>, path: Path): readonly Reference[];
}): PackKind {
  const { kind, listId, item } = options;
  const schema = z.strictObject({
    kind: z.literal(kind),
    defaults,
    list: listHead.optional(),
    items: z.array(item).min(1),
  });
  return definePackKind({
    kind,
    schema,
    read(file, context) {
      const items = file.items as z.output<Item>[];
      const head = file.list;
      return {
        entries: [
          ...(head ? [entryOf("list", { ...head, id: listId }, ["list"])] : []),
          ...items.map((one, index) => {
            const path = ["items", index];
            return itemEntry(listId, one, path, options.references?.(one, path) ?? []);
          }),
        ],
        content: {
          codeLists: head ? [codeListOf(listId, kind, head)] : [],
          codeItems: items.map((one, index) => codeItemOf(listId, one, index, context)),
        },
      };
    },
  });
}

type AnyList = ListHead & { readonly id: string; readonly items: readonly PlainItem[] };

/** A kind whose files hold several lists, each with its head and its items. */
export function listsKind<List extends z.ZodType<AnyList>>(options: {
  readonly kind: string;
  readonly list: List;
  listReferences?(list: z.output<List>, path: Path): readonly Reference[];
  itemReferences?(
    item: z.output<List>["items"][number],
    path: Path,
    list: z.output<List>,
  ): readonly Reference[];
}): PackKind {
  const { kind, list: one } = options;
  const schema = z.strictObject({ kind: z.literal(kind), defaults, lists: z.array(one).min(1) });
  return definePackKind({
    kind,
    schema,
    read(file, context) {
      const lists = file.lists as z.output<List>[];
      return {
        entries: lists.flatMap((list, index) => {
          const path = ["lists", index];
          return [
            entryOf("list", list, path, options.listReferences?.(list, path)),
            ...list.items.map((item, at) => {
              const itemPath = [...path, "items", at];
              const more = options.itemReferences?.(item, itemPath, list) ?? [];
              return itemEntry(list.id, item, itemPath, more);
            }),
          ];
        }),
        content: {
          codeLists: lists.map((list) => codeListOf(list.id, kind, list)),
          codeItems: lists.flatMap((list) =>
            list.items.map((item, at) => codeItemOf(list.id, item, at, context)),
          ),
        },
      };
    },
  });
}

/** The shape of one list in a file with several; `items` is added by the kind. */
export const listInFileShape = { id: slug, defaults, ...listShape };
