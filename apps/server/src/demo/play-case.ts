import type { Compartment, RecoveryDomain } from "@schakel/contract";
import { addDays, type Day } from "@schakel/kernel";
import { invitePartner } from "../modules/agreements/index.ts";
import {
  addEntry,
  closeCase,
  readCase,
  recordConsent,
  reopenCase,
  setSafeContact,
  type CaseId,
} from "../modules/cases/index.ts";
import {
  addGoal,
  addTask,
  recordEvent,
  settleGoal,
  settleTask,
  type TaskId,
} from "../modules/process/index.ts";
import { decideSignal, readSignal, startTriage, type SignalId } from "../modules/signals/index.ts";
import type { Cast, Player } from "./cast.ts";
import { makeClient } from "./people.ts";
import { playReport, type Form } from "./play-signals.ts";
import type { Random } from "./random.ts";
import type { Stage } from "./stage.ts";
import { write, type TextKind } from "./texts.ts";

/** How far a case of the demo is. */
export type CasePhase =
  | "just-opened"
  | "reflection-started"
  | "reflection-14-days-left"
  | "reflection-5-days-left"
  | "reported-to-police"
  | "in-shelter"
  | "onward"
  | "crisis"
  | "closed"
  | "reopened";

export type CaseStory = {
  readonly phase: CasePhase;
  readonly group: "A" | "B" | "C" | "D";
  readonly form: Form;
  readonly nationality?: string;
};

type Play = {
  readonly stage: Stage;
  readonly cast: Cast;
  readonly random: Random;
  readonly agreementId: string;
  readonly today: Day;
  readonly opened: Day;
  readonly caseId: CaseId;
  readonly coordinator: Player;
};

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

async function openFromSignal(
  stage: Stage,
  cast: Cast,
  random: Random,
  opened: Day,
  coordinator: Player,
  story: CaseStory,
): Promise<CaseId> {
  const isMinor = story.group === "A";
  const ages = isMinor ? { minAge: 14, maxAge: 16 } : { minAge: 19, maxAge: 42 };
  const wish = {
    on: opened,
    ...ages,
    ...(story.nationality ? { nationality: story.nationality } : {}),
  };
  const client = makeClient(random, wish);
  const signalId: SignalId = await playReport(stage, cast, random, opened, {
    form: story.form,
    client,
  });
  const { desk } = cast.players;
  await stage(desk, opened, async (tx, actor) => startTriage(tx, actor, { signalId, version: 1 }));
  const signal = await stage(desk, opened, async (tx, actor, platform) =>
    readSignal(tx, actor, platform, signalId, "nl"),
  );
  const decided = await stage(desk, opened, async (tx, actor, platform) =>
    decideSignal(
      tx,
      actor,
      platform,
      { signalId, version: 2 },
      {
        decision: "case-opened",
        reason: "Genoeg aanwijzingen om hulp aan te bieden.",
        feedback: "Dank voor je signaal. We bieden hulp aan.",
        newCase: {
          targetGroup: story.group,
          form: story.form,
          municipalityCode: signal.municipalityCode ?? cast.municipalities[0] ?? "",
          isMinor,
          isCrisis: story.phase === "crisis",
          ...(signal.persons[0] ? { clientPersonId: signal.persons[0].id } : {}),
          coordinatorMembershipId: coordinator.membershipId,
        },
      },
    ),
  );
  if (decided.caseId === null) throw new Error("the demo's decision opened no case");
  return decided.caseId;
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

async function playPlan(play: Play, phase: CasePhase): Promise<void> {
  const { stage, cast, coordinator, opened, random, caseId, today } = play;
  const isOver = phase === "closed" || phase === "reopened";
  const agreed = addDays(opened, phase === "crisis" ? 1 : 6);
  await step(play, coordinator, agreed, "plan-agreed");
  const domains: RecoveryDomain[] = [
    "stable-housing",
    random.pick(["independence", "self-worth", "social-relations"]),
  ];
  for (const domain of domains) {
    const goal = await stage(coordinator, agreed, async (tx, actor, platform) =>
      addGoal(tx, actor, platform, caseId, { domain, result: write(random, "results") }),
    );
    for (const [organisation, player] of [
      ["shelter", cast.players.shelter],
      ["desk", coordinator],
    ] as const) {
      const dueOn = addDays(
        isOver ? agreed : addDays(today, random.below(20) - 6),
        isOver ? 10 : 0,
      );
      const given = dueOn < agreed ? agreed : dueOn;
      const task = await stage(coordinator, agreed, async (tx, actor, platform) =>
        addTask(tx, actor, platform, caseId, {
          goalId: goal.id,
          title: write(random, "tasks"),
          responsibleOrganisationId: cast.organisations[organisation],
          dueOn: given,
        }),
      );
      if (isOver || random.chance(0.4))
        await finish(play, player, task.id, isOver ? addDays(agreed, 9) : today);
    }
    if (isOver) {
      await stage(coordinator, addDays(opened, 150), async (tx, actor) =>
        settleGoal(tx, actor, { caseId, goalId: goal.id, version: 1 }, "reached"),
      );
    }
  }
}

async function playEnd(play: Play, phase: CasePhase): Promise<void> {
  if (phase !== "closed" && phase !== "reopened") return;
  const { stage, coordinator, caseId, opened, today } = play;
  const on = addDays(opened, 180);
  await stage(coordinator, on, async (tx, actor, platform) =>
    closeCase(
      tx,
      actor,
      platform,
      { caseId, version: 1 },
      {
        reason: "goals-reached",
        outcomes: { "stable-housing": "better", independence: "better", "self-worth": "same" },
        aftercareOn: addDays(today, 14),
        summary: "De doelen zijn bereikt. Er is een vaste begeleider en een plek om te wonen.",
      },
    ),
  );
  if (phase === "closed") return;
  await stage(coordinator, addDays(on, 40), async (tx, actor, platform) =>
    reopenCase(
      tx,
      actor,
      platform,
      { caseId, version: 2 },
      "Nieuwe dreiging; de cliënt vraagt weer om hulp.",
    ),
  );
}

async function entry(
  play: Play,
  by: Player,
  on: Day,
  compartment: Compartment,
  kind: TextKind,
): Promise<void> {
  const text = write(play.random, kind);
  await play.stage(by, on, async (tx, actor, platform) =>
    addEntry(tx, actor, platform, play.caseId, {
      kind: kind === "contact" ? "contact" : "note",
      compartment,
      text,
      source: kind === "contact" ? "client" : "own-observation",
    }),
  );
}

async function step(play: Play, by: Player, on: Day, kind: string): Promise<void> {
  await play.stage(by, on, async (tx, actor, platform) =>
    recordEvent(
      tx,
      actor,
      platform,
      play.caseId,
      { kind, happenedOn: on, isDublinClaimant: false },
      "nl",
    ),
  );
}

async function join(play: Play, organisationId: string, part: string, on: Day): Promise<void> {
  const { stage, coordinator, caseId, agreementId } = play;
  await stage(coordinator, on, async (tx, actor, platform) =>
    invitePartner(tx, actor, platform, caseId, { organisationId, agreementId, part }),
  );
}

async function consentToHealth(play: Play, on: Day): Promise<void> {
  await play.stage(play.coordinator, on, async (tx, actor, platform) =>
    recordConsent(tx, actor, platform, play.caseId, {
      purpose: "support-and-shelter",
      recipientOrganisationId: play.cast.organisations.shelter,
      form: "spoken",
      language: "nl",
      givenBy: "representative",
      representative: "Begeleider (demo)",
      givenOn: on,
    }),
  );
}

async function finish(play: Play, by: Player, taskId: TaskId, on: Day): Promise<void> {
  await play.stage(by, on, async (tx, actor, platform) =>
    settleTask(
      tx,
      actor,
      platform,
      { taskId, version: 1 },
      { as: "done", text: "Gelukt, zie de notitie." },
    ),
  );
}
