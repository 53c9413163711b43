import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../badge.tsx";
import { timelineMessages } from "./messages.ts";
import type { TimelineProps } from "./timeline.tsx";
import type { TimelineItem, TimelineState } from "./timeline-layout.ts";
import styles from "./timeline.module.css";

const tones: Record<TimelineState, Tone> = {
  done: "neutral",
  running: "accent",
  planned: "info",
  overdue: "danger",
};

type Line = { readonly item: TimelineItem; readonly lane: string };

/** The same content as the lanes, as a list in order of time, with today in its place. */
export function TimelineList({ lanes, today, open, label }: TimelineProps) {
  const lines = lanes
    .flatMap((lane) => lane.items.map((item): Line => ({ item, lane: lane.label })))
    .toSorted((a, b) => a.item.from.localeCompare(b.item.from));
  const past = lines.filter(({ item }) => item.from <= today);
  const ahead = lines.filter(({ item }) => item.from > today);
  return (
    <ol className={styles.list} role="list" aria-label={label}>
      {past.map((line) => (
        <ListLine key={line.item.id} line={line} open={open} />
      ))}
      <TodayLine today={today} />
      {ahead.map((line) => (
        <ListLine key={line.item.id} line={line} open={open} />
      ))}
    </ol>
  );
}

function TodayLine({ today }: { today: string }) {
  const m = useMessages(timelineMessages);
  const format = useFormat();
  return (
    <li className={styles.now}>
      <time dateTime={today}>{format.day(today)}</time>
      <span className={styles.what}>{m.today}</span>
    </li>
  );
}

function ListLine({ line, open }: { line: Line; open: TimelineProps["open"] }) {
  const m = useMessages(timelineMessages);
  const format = useFormat();
  const { item, lane } = line;
  const when = item.until
    ? m.until(format.day(item.from), format.day(item.until))
    : format.day(item.from);
  return (
    <li>
      <time dateTime={item.from}>{when}</time>
      <span className={styles.what}>
        {open ? open(item, item.label) : item.label}{" "}
        <small>
          · {lane} · {m.kinds[item.kind].toLowerCase()}
        </small>
      </span>
      <Badge tone={tones[item.state]}>{m.states[item.state]}</Badge>
    </li>
  );
}
