import { addDays, type Day } from "@schakel/kernel";
import { readCase, setSafeContact } from "../modules/cases/index.ts";
import type { CasePhase, CaseStory, Play } from "./case-story.ts";
import type { Cast } from "./cast.ts";
import { openFromSignal } from "./open-from-signal.ts";
import { playEnd, playPlan } from "./play-plan.ts";
import type { Random } from "./random.ts";
import { consentToHealth, entry, join, step } from "./scenes.ts";
import type { Stage } from "./stage.ts";
import { write } from "./texts.ts";

const ageOfPhase: Readonly<Record<CasePhase, number>> = {
  "just-opened": 2,
  "reflection-started": 9,
  "reflection-14-days-left": 80,
  "reflection-5-days-left": 88,
  "reported-to-police": 120,
  "in-shelter": 45,
  onward: 200,
  crisis: 1,
  closed: 320,
  reopened: 260,
};

/** Plays a whole case, from the signal to where it stands today. */
export async function playCase(
  stage: Stage,
  cast: Cast,
  random: Random,
  agreementId: string,
  today: Day,
  story: CaseStory,
): Promise<void> {
  const opened = addDays(today, -ageOfPhase[story.phase]);
  const coordinator = random.chance(0.65) ? cast.players.coordinator : cast.players.colleague;
  const caseId = await openFromSignal(stage, cast, random, opened, coordinator, story);
  const play: Play = { stage, cast, random, agreementId, today, opened, caseId, coordinator };
  await playBasics(play);
  await playTracks(play, story.phase);
  if (story.phase !== "just-opened") await playPlan(play, story.phase);
  await playEnd(play, story.phase);
}

async function playBasics(play: Play): Promise<void> {
  const { stage, random, opened, caseId, coordinator } = play;
  await stage(coordinator, opened, async (tx, actor, platform) =>
    readCase(tx, actor, platform, caseId),
  );
  await stage(coordinator, opened, async (tx, actor, platform) =>
    setSafeContact(
      tx,
      actor,
      platform,
      { caseId, version: 0 },
      {
        channels: random.pick([["phone"], ["via-partner"], ["visit", "via-partner"]] as const),
        rules: write(random, "safety"),
      },
    ),
  );
  await entry(play, coordinator, opened, "coordination-notes", "notes");
  await entry(play, coordinator, addDays(opened, 1), "contact-safety", "contact");
}

const trackSteps: readonly string[] = ["registered", "safety-assessed"];

async function playTracks(play: Play, phase: CasePhase): Promise<void> {
  const { coordinator, opened, random } = play;
  for (const kind of trackSteps) await step(play, coordinator, opened, kind);
  if (phase === "just-opened") return;
  await join(play, play.cast.organisations.police, "Onderzoek en bescherming", addDays(opened, 1));
  await join(play, play.cast.organisations.shelter, "Opvang en begeleiding", addDays(opened, 1));
  const { police, shelter } = play.cast.players;
  await entry(play, police, addDays(opened, 1), "criminal-justice", "justice");
  await step(play, coordinator, addDays(opened, 1), "police-informed");
  if (phase.startsWith("reflection") || phase === "reported-to-police") {
    await step(play, police, addDays(opened, 2), "reflection-period-offered");
    await entry(play, police, addDays(opened, 2), "residence", "residence");
  }
  if (phase === "crisis") {
    await step(play, coordinator, addDays(opened, 1), "crisis-intervention");
    return;
  }
  await step(play, coordinator, addDays(opened, 3), "shelter-arranged");
  await entry(play, shelter, addDays(opened, 4), "shelter-housing", "housing");
  if (random.chance(0.5)) await consentToHealth(play, addDays(opened, 4));
  await entry(play, coordinator, addDays(opened, 5), "care-health", "health");
  if (phase === "reported-to-police")
    await step(play, police, addDays(opened, 40), "police-report-signed");
  if (phase === "onward" || phase === "closed" || phase === "reopened") {
    await join(
      play,
      play.cast.organisations.municipality,
      "Inkomen en inschrijving",
      addDays(opened, 20),
    );
    await entry(play, coordinator, addDays(opened, 30), "finance-work", "finance");
    await entry(play, coordinator, addDays(opened, 35), "social-environment", "social");
    await step(play, coordinator, addDays(opened, 90), "onward-housing");
  }
}
