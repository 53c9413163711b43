import { addDays, unreachable, type Day } from "@schakel/kernel";

/** A rule of the packs: what in a line of the log is counted, and how many stand out. */
export type Rule = {
  readonly id: string;
  readonly counts: "lines" | "dossiers";
  readonly atLeast: number;
} & (
  | { readonly looksAt: "other-region" | "colleague" | "denied" }
  | { readonly looksAt: "own-name"; readonly mostBearers: number }
  | { readonly looksAt: "night"; readonly fromHour: number; readonly toHour: number }
  | { readonly looksAt: "reading-only"; readonly lookBackDays: number }
);

/** What the rules need to know of a line; ids and yes or no, nothing of what a dossier says. */
export type Line = {
  readonly eventId: string;
  readonly accountId: string;
  readonly organisationKey: number;
  readonly action: string;
  readonly outcome: string;
  readonly dossierId: string | null;
  /** Day and hour in the Netherlands. */
  readonly day: Day;
  readonly hour: number;
  readonly at: string;
  readonly regionId: string | null;
  /** Region of the case; null when it is not about a case. */
  readonly caseRegionId: string | null;
  /** The client is called like somebody of the looker's organisation. */
  readonly isColleague: boolean;
  /** The client has the looker's own surname, and few others have it. */
  readonly isOwnName: boolean;
  /** The looker wrote in the dossier not long ago, or does so now. */
  readonly hasWork: boolean;
};

/** A line that a rule counts, on the day (or the night begun that day) of an account. */
export type Observation = { readonly ruleId: string; readonly day: Day; readonly line: Line };

/** Whether a rule counts a line, and to which day; undefined when it does not. */
export function observe(rule: Rule, line: Line): Observation | undefined {
  const counted = dayFor(rule, line);
  return counted === undefined ? undefined : { ruleId: rule.id, day: counted, line };
}

function dayFor(rule: Rule, line: Line): Day | undefined {
  const isRead = line.outcome === "success" && line.action === "R" && line.dossierId !== null;
  switch (rule.looksAt) {
    case "other-region": {
      const { caseRegionId, regionId } = line;
      const isElsewhere = caseRegionId !== null && regionId !== null && caseRegionId !== regionId;
      return isElsewhere ? line.day : undefined;
    }
    case "colleague":
      return line.isColleague ? line.day : undefined;
    case "own-name":
      return line.isOwnName ? line.day : undefined;
    case "denied":
      return line.outcome === "denied" ? line.day : undefined;
    case "night":
      return line.dossierId !== null && line.outcome === "success"
        ? nightOf(rule, line)
        : undefined;
    case "reading-only":
      return isRead && !line.hasWork ? line.day : undefined;
    default:
      return unreachable(rule);
  }
}

/** The day on which the night of a line began; undefined by day. */
function nightOf(
  { fromHour, toHour }: { readonly fromHour: number; readonly toHour: number },
  { day, hour }: Line,
): Day | undefined {
  if (fromHour <= toHour) return hour >= fromHour && hour < toHour ? day : undefined;
  if (hour >= fromHour) return day;
  return hour < toHour ? addDays(day, -1) : undefined;
}

/** Whether what was counted stands out. */
export function standsOut(
  rule: Rule,
  counted: { readonly lines: number; readonly dossiers: number },
): boolean {
  return counted[rule.counts] >= rule.atLeast;
}
