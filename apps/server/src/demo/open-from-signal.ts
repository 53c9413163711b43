import type { Day } from "@schakel/kernel";
import type { CaseId } from "../modules/cases/index.ts";
import { decideSignal, readSignal, startTriage, type SignalId } from "../modules/signals/index.ts";
import type { CaseStory } from "./case-story.ts";
import type { Cast, Player } from "./cast.ts";
import { makeClient } from "./people.ts";
import { genderOf, playReport } from "./play-signals.ts";
import type { Random } from "./random.ts";
import type { Stage } from "./stage.ts";

/** A report comes in, the desk triages it, and a case opens with its coordinator. */
export async function openFromSignal(
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
    gender: genderOf(story.form),
    ...(story.nationality ? { nationality: story.nationality } : {}),
  };
  const client = makeClient(random, wish);
  const signalId: SignalId = await playReport(stage, cast, random, opened, {
    form: story.form,
    client,
  });
  const { desk } = cast.players;
  await stage(desk, opened, async (tx, actor, platform) =>
    startTriage(tx, actor, platform, { signalId, version: 1 }),
  );
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
