import type { CodeItem } from "../regions/index.ts";

/** Grounds of the packs that hold for a kind of request, as choices with the law behind them. */
export function groundsFor(
  items: readonly CodeItem[],
  kind: string,
): readonly { readonly value: string; readonly label: string }[] {
  return items
    .filter((item) => {
      const links = item.attributes["links"] as Readonly<Record<string, string[]>> | undefined;
      return links?.["client-request-kind"]?.includes(kind) ?? false;
    })
    .map(({ code, label, explanation }) => ({
      value: code,
      label: explanation === null ? label : `${label} (${explanation})`,
    }));
}
