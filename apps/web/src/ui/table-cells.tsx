import { useMessages } from "../i18n/messages.ts";
import { cx } from "./cx.ts";
import { Icon } from "./icon/icon.tsx";
import { uiMessages } from "./messages.ts";
import type { Column, Selection } from "./table.tsx";
import styles from "./table.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

const ariaSort = { up: "ascending", down: "descending", none: "none" } as const;

/** Head of a column; a button when the column can be sorted. */
export function HeaderCell({ column }: { column: Column<never> }) {
  const { header, align, tight, sorted, onSort } = column;
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={sorted ? ariaSort[sorted] : undefined}
      className={cx(align && styles.end, tight && styles.tight)}
    >
      {onSort ? (
        <button
          type="button"
          className={cx(
            styles.sort,
            sorted === "up" && styles.up,
            (!sorted || sorted === "none") && styles.unsorted,
          )}
          onClick={onSort}
        >
          {header}
          <Icon name={sorted && sorted !== "none" ? "chevron-down" : "sort"} size={16} />
        </button>
      ) : (
        header
      )}
    </th>
  );
}

/** The box that ticks every row on the screen. */
export function SelectAll({ selection, keys }: { selection: Selection; keys: readonly string[] }) {
  const m = useMessages(uiMessages).table;
  const chosen = keys.filter((key) => selection.keys.has(key)).length;
  return (
    <th scope="col" role="columnheader" className={cx(styles.tight, styles.selectCell)}>
      <label className={styles.above}>
        <VisuallyHidden>{m.selectAll}</VisuallyHidden>
        <input
          type="checkbox"
          className={styles.select}
          checked={keys.length > 0 && chosen === keys.length}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < keys.length;
          }}
          onChange={(event) => selection.onChange(new Set(event.currentTarget.checked ? keys : []))}
        />
      </label>
    </th>
  );
}

/** The box that ticks one row. */
export function SelectRow(props: { selection: Selection; rowKey: string; name: string }) {
  const { selection, rowKey, name } = props;
  const m = useMessages(uiMessages).table;
  const toggle = (on: boolean) => {
    const keys = new Set(selection.keys);
    if (on) keys.add(rowKey);
    else keys.delete(rowKey);
    selection.onChange(keys);
  };
  return (
    <td role="cell" className={cx(styles.tight, styles.selectCell)}>
      <label className={styles.above}>
        <VisuallyHidden>{m.select(name)}</VisuallyHidden>
        <input
          type="checkbox"
          className={styles.select}
          checked={selection.keys.has(rowKey)}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
      </label>
    </td>
  );
}
