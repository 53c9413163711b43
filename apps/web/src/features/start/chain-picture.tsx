import { useMessages } from "../../i18n/messages.ts";
import styles from "./chain-picture.module.css";
import { startMessages } from "./messages.ts";

/** One signal, three tracks, links between them, one plan: what Schakel does, drawn. */
export function ChainPicture() {
  const m = useMessages(startMessages);
  return (
    <figure>
      <svg
        className={styles.picture}
        viewBox="0 0 560 400"
        fill="none"
        role="img"
        aria-label={m.picture}
      >
        <g className={styles.lane}>
          <path d="M62 200C120 200 104 84 176 84H372C452 84 440 200 498 200" />
          <path d="M62 200H498" />
          <path d="M62 200C120 200 104 316 176 316H372C452 316 440 200 498 200" />
        </g>
        <g className={styles.thread}>
          <path d="M62 200C120 200 104 84 176 84H372C452 84 440 200 498 200" />
          <path d="M62 200H498" />
          <path d="M62 200C120 200 104 316 176 316H372C452 316 440 200 498 200" />
        </g>
        <ChainLink x={222} y={84} />
        <ChainLink x={326} y={200} />
        <g className={styles.node}>
          <circle cx="176" cy="84" r="10" />
          <circle cx="326" cy="84" r="10" />
          <circle cx="222" cy="316" r="10" />
          <circle cx="372" cy="316" r="10" />
          <circle cx="156" cy="200" r="10" />
        </g>
        <circle className={styles.end} cx="62" cy="200" r="20" />
        <path className={styles.tick} d="M62 190v12m0 7v.5" strokeLinecap="round" />
        <circle className={styles.end} cx="498" cy="200" r="26" />
        <path
          className={styles.tick}
          d="m487 201 8 8 15-17"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <g aria-hidden="true" textAnchor="middle">
          <text x="62" y="246">
            {m.lanes.signal}
          </text>
          <text x="251" y="56">
            {m.lanes.care}
          </text>
          <text x="430" y="184" textAnchor="end">
            {m.lanes.justice}
          </text>
          <text x="297" y="352">
            {m.lanes.residence}
          </text>
          <text x="498" y="252">
            {m.lanes.plan}
          </text>
        </g>
      </svg>
    </figure>
  );
}

/** Two links of a chain, one through the other, from a lane to the lane below. */
function ChainLink({ x, y }: { x: number; y: number }) {
  const upper = `M${x - 14} ${y + 50}V${y + 8}a14 14 0 0 1 28 0V${y + 50}a14 14 0 0 1-28 0Z`;
  const lower = `M${x - 14} ${y + 108}V${y + 66}a14 14 0 0 1 28 0V${y + 108}a14 14 0 0 1-28 0Z`;
  const front = `M${x + 14} ${y + 40}V${y + 50}a14 14 0 0 1-14 14`;
  return (
    <g>
      <path className={styles.link} d={upper} />
      <path className={styles.under} d={`M${x - 14} ${y + 74}V${y + 66}a14 14 0 0 1 14-14`} />
      <path className={styles.link} d={lower} />
      <path className={styles.under} d={front} />
      <path className={styles.link} d={front} />
    </g>
  );
}
