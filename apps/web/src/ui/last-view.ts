type View = Readonly<Record<string, unknown>>;

const views = new Map<string, View>();

/** Remembers with which filters a screen stood, for the way back to it. In memory only. */
export function rememberView(path: string, view: View): void {
  views.set(path, view);
}

/** The filters with which a screen stood last; none for one that was not open yet. */
export function lastViewOf(path: string): View {
  return views.get(path) ?? noFilters;
}

/** The same object each time, so that a link to it does not change. */
const noFilters: View = {};
