import { useRef, type ReactNode } from "react";
import { cx } from "./cx.ts";
import { HeaderCell, SelectAll, SelectRow } from "./table-cells.tsx";
import styles from "./table.module.css";
import { useRowKeys } from "./use-row-keys.ts";

/** One column of a table. The first column names the row and carries the link that opens it. */
export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and amounts stand at the end. */
  readonly align?: "end";
  /** As narrow as its content. */
  readonly tight?: boolean;
  readonly sorted?: "up" | "down" | "none";
  readonly onSort?: () => void;
  /** The cell says enough without its header when rows become cards on a phone. */
  readonly plainOnPhone?: boolean;
  /** Stands in the corner of the card on a phone: a menu with what can be done. */
  readonly cornerOnPhone?: boolean;
};

/** Which rows are ticked, for the bar with what can be done with several at once. */
export type Selection = {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
};

type TableProps<Row> = {
  /** What the table holds, for screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Short name of a row, for the checkbox that ticks it. */
  rowName?: (row: Row) => string;
  /** Wraps the first cell in the link that opens the row; put `data-row-link` on that link. */
  open?: (row: Row, content: ReactNode) => ReactNode;
  selection?: Selection;
  /** Keeps columns on a phone instead of cards: for two or three narrow columns. */
  keepColumns?: boolean;
};

/**
 * A list of work: sticky head, rows of 40 px, `j` and `k` move, Enter opens, `x` ticks. On a phone
 * each row becomes a card. Paging, filters and counts stand around it.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, selection, keepColumns } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body, props.open !== undefined, selection !== undefined);
  // Explicit roles: `display: flex` on a phone would take the table's own roles away.
  /* eslint-disable jsx-a11y/no-redundant-roles */
  return (
    <table role="table" className={cx(styles.table, keepColumns && styles.keep)}>
      <caption className={styles.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {selection ? <SelectAll selection={selection} keys={rows.map(props.rowKey)} /> : null}
          {columns.map((column) => (
            <HeaderCell key={column.id} column={column as Column<never>} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup">
        {rows.map((row) => (
          <BodyRow key={props.rowKey(row)} row={row} table={props} />
        ))}
      </tbody>
    </table>
  );
  /* eslint-enable jsx-a11y/no-redundant-roles */
}

type OnPhone = Pick<Column<never>, "plainOnPhone" | "cornerOnPhone">;

function saysEnough(column: OnPhone, place: number): boolean {
  return place === 0 || column.plainOnPhone === true || column.cornerOnPhone === true;
}

function BodyRow<Row>({ row, table }: { row: Row; table: TableProps<Row> }) {
  const { columns, open, selection, rowKey, rowName } = table;
  const key = rowKey(row);
  /* eslint-disable jsx-a11y/no-redundant-roles */
  return (
    <tr role="row">
      {selection ? (
        <SelectRow selection={selection} rowKey={key} name={rowName?.(row) ?? key} />
      ) : null}
      {columns.map((column, place) => {
        const isLink = place === 0 && open !== undefined;
        const content = column.cell(row);
        return (
          <td
            key={column.id}
            role="cell"
            className={cx(
              isLink && styles.link,
              column.align && styles.end,
              column.tight && styles.tight,
              column.cornerOnPhone && styles.corner,
            )}
            data-label={saysEnough(column, place) ? undefined : column.header}
          >
            {isLink ? open(row, content) : content}
          </td>
        );
      })}
    </tr>
  );
  /* eslint-enable jsx-a11y/no-redundant-roles */
}
