import { addDays, type Day } from "@schakel/kernel";
import type { Pool } from "pg";
import type { Platform } from "../platform/platform.ts";
import { makeCasts, type Cast } from "./cast.ts";
import { makeAgreements } from "./covenant.ts";
import type { CaseStory } from "./case-story.ts";
import { clearPhones, makePhones } from "./phones.ts";
import { playAgreements } from "./play-agreements.ts";
import { playCase } from "./play-case.ts";
import { playReport, playTriage, type SignalEnd } from "./play-signals.ts";
import { seededRandom } from "./random.ts";
import { openStage, type Stage } from "./stage.ts";

/** Thirteen cases, so that with the signals behind them every region shows every phase. */
const stories: readonly CaseStory[] = [
  { phase: "just-opened", group: "B", form: "sexual" },
  { phase: "reflection-started", group: "B", form: "sexual", nationality: "NG" },
  { phase: "reflection-14-days-left", group: "C", form: "labour", nationality: "UA" },
  { phase: "reflection-5-days-left", group: "B", form: "sexual", nationality: "CO" },
  { phase: "reported-to-police", group: "B", form: "sexual", nationality: "RO" },
  { phase: "in-shelter", group: "B", form: "sexual" },
  { phase: "in-shelter", group: "A", form: "criminal", nationality: "NL" },
  { phase: "onward", group: "C", form: "labour", nationality: "PL" },
  { phase: "crisis", group: "A", form: "sexual", nationality: "NL" },
  { phase: "closed", group: "C", form: "labour", nationality: "BG" },
  { phase: "reopened", group: "B", form: "sexual", nationality: "NL" },
  { phase: "just-opened", group: "D", form: "criminal", nationality: "NL" },
  { phase: "closed", group: "B", form: "sexual" },
];

type SignalStory = {
  readonly daysAgo: number;
  readonly kind: "possible-victim" | "location-or-company" | "advice" | "consult";
  readonly end: SignalEnd;
};

/** Signals beside the ones that became cases. */
const signalStories: readonly SignalStory[] = [
  { daysAgo: 0, kind: "possible-victim", end: "new" },
  { daysAgo: 1, kind: "possible-victim", end: "new" },
  { daysAgo: 1, kind: "location-or-company", end: "new" },
  { daysAgo: 3, kind: "possible-victim", end: "in-triage" },
  { daysAgo: 12, kind: "advice", end: "advice-given" },
  { daysAgo: 20, kind: "location-or-company", end: "referred" },
  { daysAgo: 33, kind: "possible-victim", end: "linked" },
  { daysAgo: 60, kind: "consult", end: "closed" },
];

/** What each region gets: 20 signals in all, of which 13 or 12 became cases. */
const shares = [
  { regionId: "rotterdam", cases: 13, signals: 7 },
  { regionId: "twente", cases: 12, signals: 8 },
] as const;

export type LoadedDemo = { readonly casts: readonly Cast[] };

/**
 * Fills an empty installation with synthetic people, 40 signals and 25 cases, through the same use
 * cases as real work. Killed midway it leaves a mark, and the next start begins anew.
 */
export async function loadDemo(platform: Platform, owner: Pool): Promise<LoadedDemo> {
  const today = platform.clock.today();
  await mark(owner, "loading");
  const casts = await makeCasts(owner, today);
  for (const [index, cast] of casts.entries()) {
    await makePhones(owner, Object.values(cast.organisations), today, 100 * (index + 1));
  }
  await Promise.all(
    casts.map(async (cast, index) => {
      const agreementId = await makeAgreements(owner, cast, today);
      await playRegion(platform, cast, agreementId, today, 7_000 + index);
    }),
  );
  await mark(owner, "loaded");
  return { casts };
}

/** Whether the demo stands in this database: not yet, half, or wholly. */
export async function stateOfDemo(owner: Pool): Promise<"none" | "loading" | "loaded"> {
  const { rows } = await owner.query<{ value: "loading" | "loaded" }>(
    "select value #>> '{}' as value from platform.settings where name = 'demo'",
  );
  return rows[0]?.value ?? "none";
}

/** Takes a demo away that was killed midway; an installation with a demo holds nothing else. */
export async function clearDemo(owner: Pool): Promise<void> {
  await clearPhones(owner);
  await owner.query(`
    truncate signals.signals, signals.drafts, cases.cases, identity.data_keys, agreements.agreements,
      accounts.accounts, platform.audit_events, platform.outbox, platform.idempotency_keys, signals.desks cascade;
    delete from partners.organisations where attributes ->> 'demo' = 'true';
    delete from platform.settings where name = 'demo';`);
}

async function mark(owner: Pool, value: "loading" | "loaded"): Promise<void> {
  await owner.query(
    `insert into platform.settings (name, value) values ('demo', to_jsonb($1::text))
     on conflict (name) do update set value = excluded.value`,
    [value],
  );
}

async function playRegion(
  platform: Platform,
  cast: Cast,
  agreementId: string,
  today: Day,
  seed: number,
): Promise<void> {
  const share = shares.find((each) => each.regionId === cast.regionId);
  if (!share) return;
  const stage = openStage(platform);
  await playAgreements(stage, cast, today);
  await Promise.all([
    ...[0, 1].map(async (lane) => {
      const own = stories.slice(0, share.cases).filter((_, index) => index % 2 === lane);
      for (const [index, story] of own.entries()) {
        await playCase(
          stage,
          cast,
          seededRandom(seed * 100 + lane * 50 + index),
          agreementId,
          today,
          story,
        );
      }
    }),
    playSignals(stage, cast, today, seed, share.signals),
  ]);
}

async function playSignals(
  stage: Stage,
  cast: Cast,
  today: Day,
  seed: number,
  count: number,
): Promise<void> {
  const random = seededRandom(seed);
  const sent = [];
  for (const story of signalStories.slice(0, count)) {
    const on = addDays(today, -story.daysAgo);
    const id = await playReport(stage, cast, random, on, { kind: story.kind });
    await playTriage(stage, cast, id, on, story.end, sent[0]);
    sent.push(id);
  }
}
