import { instant, isRefusal, newId, type Clock, type Day } from "@schakel/kernel";
import { Temporal } from "temporal-polyfill";
import type { Actor } from "../platform/database/actor.ts";
import { asActor, type Tx } from "../platform/database/as-actor.ts";
import type { Platform } from "../platform/platform.ts";
import type { Player } from "./cast.ts";

/** Plays a scene as somebody, on a day: through the same door as any request. */
export type Stage = <T>(
  player: Player,
  on: Day,
  scene: (tx: Tx, actor: Actor, platform: Platform) => Promise<T>,
) => Promise<Exclude<T, { readonly code: string }>>;

/** A stage on a platform. A refusal in a scene is a mistake in the play, so it throws. */
export function openStage(platform: Platform): Stage {
  let minute = 0;
  return async (player, on, scene) => {
    minute += 1;
    const its: Platform = { ...platform, clock: clockOn(on, minute, platform.clock) };
    const entry = {
      kind: "membership",
      membershipId: player.membershipId,
      accessPoint: "web",
      requestId: newId(),
    } as const;
    return asActor(its, entry, async (tx, actor) => {
      const result = await scene(tx, actor, its);
      if (isRefusal(result))
        throw new Error(`the demo was refused: ${result.code} ${JSON.stringify(result.detail)}`);
      return result as never;
    });
  };
}

/**
 * Office hours of a day, a little later at every scene, so that orders of events stay true; never
 * later than now, so that nothing of today lies in the future.
 */
function clockOn(on: Day, minute: number, real: Clock): Clock {
  const start = Temporal.PlainDate.from(on).toZonedDateTime({
    timeZone: "Europe/Amsterdam",
    plainTime: "08:30",
  });
  const planned = instant(
    start
      .add({ minutes: minute % 480 })
      .toInstant()
      .toString(),
  );
  const now = real.now();
  const moment = planned < now ? planned : now;
  return { now: () => moment, today: () => on };
}
