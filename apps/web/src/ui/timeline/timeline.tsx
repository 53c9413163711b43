import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Segments } from "../section-nav.tsx";
import { timelineMessages } from "./messages.ts";
import {
  fittingZoom,
  type TimelineItem,
  type TimelineLane,
  type TimelineZoom,
} from "./timeline-layout.ts";
import { TimelineLanes } from "./timeline-lanes.tsx";
import { TimelineList } from "./timeline-list.tsx";
import styles from "./timeline.module.css";

/** What the two views of a timeline need. */
export type TimelineProps = {
  /** What the timeline is about, for screen readers. */
  label: string;
  lanes: readonly TimelineLane[];
  /** Today as `YYYY-MM-DD`, from the session. */
  today: string;
  /** Wraps the text of an item in the link that opens it. */
  open?: (item: TimelineItem, content: ReactNode) => ReactNode;
};

/** Room that the names of the lanes take beside the axis. */
const namesPixels = 144;

/**
 * The tracks of a case side by side on one time axis, past and future alike, with today marked and
 * a scale to choose, at first one that shows everything; and the same content as a list in order of time. On a narrow screen the list
 * comes first. `head` stands in the line of the switches: a heading, a button.
 */
export function Timeline({ head, ...props }: TimelineProps & { head?: ReactNode }) {
  const m = useMessages(timelineMessages);
  const [view, setView] = useState<"line" | "list">(isNarrow() ? "list" : "line");
  const [chosen, setZoom] = useState<TimelineZoom>();
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => setWidth(place.current?.clientWidth ?? 0), []);
  const zoom = chosen ?? fittingZoom(props.lanes, props.today, width - namesPixels);
  return (
    <section ref={place} className={styles.timeline} aria-label={props.label}>
      <div className={styles.tools}>
        {head ? <div className={styles.head}>{head}</div> : null}
        {view === "line" ? (
          <Segments
            label={m.zoom}
            value={zoom}
            onChange={setZoom}
            segments={[
              { value: "months", label: m.months },
              { value: "quarters", label: m.quarters },
              { value: "years", label: m.years },
            ]}
          />
        ) : null}
        <Segments
          label={m.view}
          value={view}
          onChange={setView}
          segments={[
            { value: "line", label: m.line },
            { value: "list", label: m.list },
          ]}
        />
      </div>
      {view === "line" ? <TimelineLanes {...props} zoom={zoom} /> : <TimelineList {...props} />}
    </section>
  );
}

function isNarrow(): boolean {
  return typeof matchMedia === "function" && matchMedia("(max-width: 48rem)").matches;
}
