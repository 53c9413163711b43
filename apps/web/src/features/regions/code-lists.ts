import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client.ts";

/** One item of a code list, with its label in the reader's language. */
export type CodeItem = {
  readonly code: string;
  readonly label: string;
  readonly explanation: string | null;
  readonly parent: string | null;
  readonly confidence: "confirmed" | "check";
  readonly attributes: Readonly<Record<string, unknown>>;
};

/** A code list as it stands today. */
export type CodeList = { readonly label: string; readonly items: readonly CodeItem[] };

/** Packs change at most a few times a year; a change of language asks anew by itself. */
const freshMs = 3_600_000;

/** A code list by its id, such as `exploitation-form`. */
export function codeListQuery(listId: string) {
  return queryOptions({
    queryKey: ["regions", "code-list", listId],
    queryFn: ({ signal }): Promise<CodeList> =>
      bodyOf(api.GET("/code-lists/{listId}", { params: { path: { listId } }, signal })),
    staleTime: freshMs,
    gcTime: freshMs,
  });
}

/** A code list for fields and labels. */
export type LoadedCodeList = {
  /** Items in their order, sub-items right after their parent; empty until loaded. */
  readonly items: readonly CodeItem[];
  /** The label of a code; «…» while the list loads, the code itself when it is not in the list. */
  readonly labelOf: (code: string) => string;
  readonly isPending: boolean;
  /** Why the list could not be loaded; null when it could. */
  readonly error: Error | null;
  readonly retry: () => void;
};

/** The items of a code list, as they stand today, in the language of the screens. */
export function useCodeList(listId: string): LoadedCodeList {
  const { data, isPending, error, refetch } = useQuery(codeListQuery(listId));
  const items = inFamilyOrder(data?.items ?? []);
  return {
    items,
    labelOf: (code) => items.find((item) => item.code === code)?.label ?? (isPending ? "…" : code),
    isPending,
    error,
    retry: () => void refetch(),
  };
}

/** The label of one code, as `labelOf` gives it; `""` for no code. */
export function useCodeLabel(listId: string, code: string | null | undefined): string {
  const { labelOf } = useCodeList(listId);
  return code ? labelOf(code) : "";
}

/** Puts every item right after its parent; an item whose parent is not there stands alone. */
export function inFamilyOrder(items: readonly CodeItem[]): readonly CodeItem[] {
  const codes = new Set(items.map((item) => item.code));
  const isChild = (item: CodeItem) => item.parent !== null && codes.has(item.parent);
  const ordered: CodeItem[] = [];
  for (const item of items) {
    if (isChild(item)) continue;
    ordered.push(item, ...items.filter((child) => child.parent === item.code));
  }
  return ordered;
}

/** Choices for `<Select>` and `<RadioGroup>` out of the items of a list. */
export function choicesOf(
  items: readonly CodeItem[],
): readonly { readonly value: string; readonly label: string }[] {
  return items.map((item) => ({ value: item.code, label: item.label }));
}
