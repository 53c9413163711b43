import type { NoticeFilter } from "./oversight-api.ts";

/** The filters of the list as they stand in the address. */
export type NoticeSearch = {
  readonly toon?: "mijn" | "afgesloten" | "alles";
  readonly soort?: string;
};

/** Reads the filters out of an address that anybody may have typed. */
export function readNoticeSearch(search: Record<string, unknown>): NoticeSearch {
  const shown = (["mijn", "afgesloten", "alles"] as const).find((each) => each === search["toon"]);
  const rule = search["soort"];
  return {
    ...(shown === undefined ? {} : { toon: shown }),
    ...(typeof rule === "string" && /^[a-z0-9-]{1,60}$/.test(rule) ? { soort: rule } : {}),
  };
}

/** What to ask the server for; open notices when nothing was chosen. */
export function filterOf({ toon, soort }: NoticeSearch): NoticeFilter {
  const rule = soort === undefined ? {} : { rule: soort };
  switch (toon) {
    case "mijn":
      return { ...rule, status: "open", mine: true };
    case "afgesloten":
      return { ...rule, status: "closed" };
    case "alles":
      return rule;
    default:
      return { ...rule, status: "open" };
  }
}
