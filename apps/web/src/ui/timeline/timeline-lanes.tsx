import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { cx } from "../cx.ts";
import { VisuallyHidden } from "../visually-hidden.tsx";
import { timelineMessages } from "./messages.ts";
import type { TimelineProps } from "./timeline.tsx";
import {
  layoutTimeline,
  openingScroll,
  type PlacedItem,
  type TimelineZoom,
} from "./timeline-layout.ts";
import styles from "./timeline.module.css";

const rowPixels = 32;
const lanePadding = 16;
/** Room of the label «vandaag»: a month that would lie under it shows no label. */
const labelPixels = 76;

/** The lanes on their axis. Real text at a computed place, so that it can be read, found and opened. */
export function TimelineLanes(props: TimelineProps & { zoom: TimelineZoom }) {
  const { lanes, today, zoom, label } = props;
  const m = useMessages(timelineMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layoutTimeline(lanes, today, zoom, 720), [lanes, today, zoom]);
  useEffect(() => {
    const box = scroller.current;
    if (box) box.scrollLeft = openingScroll(layout, box.clientWidth);
  }, [layout]);
  return (
    <div className={styles.frame}>
      <div className={styles.names} aria-hidden="true">
        {layout.lanes.map(({ lane, rows }) => (
          <div key={lane.id} className={styles.name} style={{ blockSize: laneHeight(rows) }}>
            {lane.label}
          </div>
        ))}
      </div>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroller} className={styles.scroller} tabIndex={0} role="group" aria-label={label}>
        <div className={styles.axis} style={{ inlineSize: layout.width }}>
          <div className={styles.ahead} style={{ insetInlineStart: layout.todayX }} />
          <Grid layout={layout} />
          <div className={styles.lanes}>
            {layout.lanes.map(({ lane, rows, placed }) => (
              <div key={lane.id} className={styles.lane} style={{ blockSize: laneHeight(rows) }}>
                <VisuallyHidden>{lane.label}</VisuallyHidden>
                {placed.length === 0 ? <VisuallyHidden>{m.empty}</VisuallyHidden> : null}
                <ol role="list">
                  {placed.map((one) => (
                    <LaneItem key={one.item.id} placed={one} open={props.open} />
                  ))}
                </ol>
              </div>
            ))}
          </div>
          <div className={styles.today} style={{ insetInlineStart: layout.todayX }}>
            <span>{m.today}</span>
          </div>
        </div>
      </div>
    </div>
  );
}

function Grid({ layout }: { layout: ReturnType<typeof layoutTimeline> }) {
  const format = useFormat();
  return (
    <div aria-hidden="true">
      {layout.ticks.map(({ day, x }) => (
        <div key={day} className={styles.tick} style={{ insetInlineStart: x }}>
          {Math.abs(x - layout.todayX) < labelPixels ? null : format.month(day)}
        </div>
      ))}
    </div>
  );
}

function LaneItem({ placed, open }: { placed: PlacedItem; open: TimelineProps["open"] }) {
  const m = useMessages(timelineMessages);
  const format = useFormat();
  const { item, x, row, width } = placed;
  const top = lanePadding / 2 + 4 + row * rowPixels;
  const text: ReactNode = open ? open(item, item.label) : item.label;
  const when = item.until
    ? m.until(format.day(item.from), format.day(item.until))
    : format.day(item.from);
  return (
    <li title={`${item.label}: ${when}`}>
      {item.until ? (
        <span
          className={cx(styles.bar, styles[item.state])}
          style={{ insetInlineStart: x, insetBlockStart: top, inlineSize: width }}
        />
      ) : null}
      <span className={styles.item} style={{ insetInlineStart: x, insetBlockStart: top }}>
        <span className={styles.marker} data-kind={item.kind} data-state={item.state} />
        {text}
        <VisuallyHidden>
          , {m.kinds[item.kind]}, {when}, {m.states[item.state]}
        </VisuallyHidden>
        {item.state === "overdue" ? (
          <span className={styles.late} aria-hidden="true">
            {m.states.overdue}
          </span>
        ) : null}
      </span>
    </li>
  );
}

function laneHeight(rows: number): number {
  return rows * rowPixels + lanePadding;
}
