import { useEffect, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import type { BreachLine } from "./breach-api.ts";
import { privacyMessages } from "./privacy-messages.ts";
import styles from "./rights.module.css";

/** Hours and minutes of a number of minutes, without their sign. */
export function hoursAndMinutes(minutes: number): readonly [number, number] {
  const whole = Math.abs(minutes);
  return [Math.floor(whole / 60), whole % 60];
}

/** How the 72 hours stand: running to the minute, or what came of them. */
export function BreachClock({ breach }: { breach: BreachLine }) {
  const m = useMessages(privacyMessages).breach;
  const minutes = useMinutesLeft(breach);
  if (!breach.isRunning) {
    if (breach.authority === "not-reported") return <Badge>{m.notReported}</Badge>;
    return breach.isInTime === true ? (
      <Badge tone="success">{m.inTime}</Badge>
    ) : (
      <Badge tone="danger">{m.tooLate}</Badge>
    );
  }
  const [hours, rest] = hoursAndMinutes(minutes);
  const tone: Tone = minutes < 0 ? "danger" : minutes < 24 * 60 ? "warning" : "info";
  return (
    <span className={styles.clock} role="timer">
      <Badge tone={tone} icon="clock">
        {minutes < 0 ? m.late(hours, rest) : m.left(hours, rest)}
      </Badge>
    </span>
  );
}

/** Counts on from what the server said, so that a wrong clock of this machine changes nothing. */
function useMinutesLeft({ minutesLeft, isRunning }: BreachLine): number {
  const [passed, setPassed] = useState({ since: minutesLeft, minutes: 0 });
  useEffect(() => {
    const startMs = performance.now();
    const count = () => {
      const minutes = Math.floor((performance.now() - startMs) / 60_000);
      if (isRunning) setPassed({ since: minutesLeft, minutes });
    };
    const tick = setInterval(count, 10_000);
    return () => clearInterval(tick);
  }, [isRunning, minutesLeft]);
  return passed.since === minutesLeft ? minutesLeft - passed.minutes : minutesLeft;
}
