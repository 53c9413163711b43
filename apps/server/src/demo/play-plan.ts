import type { RecoveryDomain } from "@schakel/contract";
import { addDays } from "@schakel/kernel";
import { closeCase, reopenCase } from "../modules/cases/index.ts";
import { addGoal, addTask, settleGoal } from "../modules/process/index.ts";
import type { CasePhase, Play } from "./case-story.ts";
import { goalTexts } from "./goals.ts";
import { finish, step } from "./scenes.ts";

/** Goals with tasks for the partners; those of a case that is over are done. */
export async function playPlan(play: Play, phase: CasePhase): Promise<void> {
  const { stage, cast, coordinator, opened, random, caseId, today } = play;
  const isOver = phase === "closed" || phase === "reopened";
  const agreed = addDays(opened, phase === "crisis" ? 1 : 6);
  await step(play, coordinator, agreed, "plan-agreed");
  const domains: RecoveryDomain[] = [
    "stable-housing",
    random.pick(["independence", "self-worth", "social-relations"]),
  ];
  for (const domain of domains) {
    const texts = goalTexts[domain];
    const goal = await stage(coordinator, agreed, async (tx, actor, platform) =>
      addGoal(tx, actor, platform, caseId, { domain, result: random.pick(texts.results) }),
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
          title: random.pick(texts.tasks[organisation]),
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

/** Closes a case that is over, and opens one of them again. */
export async function playEnd(play: Play, phase: CasePhase): Promise<void> {
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
