const zone = "Europe/Amsterdam";

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/**
 * The moment (ISO 8601, UTC) of a day and a time on the clock in Amsterdam. In the hour that is
 * skipped in spring the clock is read as before the change; in the hour that comes twice in autumn
 * the first one counts.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 */
export function momentIn(day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const candidates = [2, 1].map((hours) => new Date(wanted - hours * 3_600_000));
  const fitting = candidates.find((candidate) => wallTime(candidate) === `${day} ${time}`);
  return (fitting ?? new Date(wanted - 3_600_000)).toISOString();
}

/**
 * Reads a time as people type it: `14:30`, `14.30`, `1430`, `9`. Comes back as `HH:MM`, or undefined
 * when it is no time.
 */
export function readTime(text: string): string | undefined {
  const typed = text.trim().replace(/\s*(?:uur|u|h)$/i, "");
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(typed);
  if (!parts) return undefined;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? "0");
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

function wallTime(moment: Date): string {
  const parts = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, value]),
  );
  return `${parts["year"]}-${parts["month"]}-${parts["day"]} ${parts["hour"]}:${parts["minute"]}`;
}
