import { setTimeout as sleep } from "node:timers/promises";
import { clearLeftovers } from "./leftovers.ts";
import { launchPostmaster, type Launch, type Postmaster } from "./postmaster.ts";

/** A PostgreSQL that is started again whenever it ends without being asked to. */
export type Supervised = { readonly stop: () => Promise<void> };

type State = { current: Postmaster; isStopping: boolean };

const longestPauseMs = 5000;

/** Starts PostgreSQL and keeps it running. The first start may fail; later ones are repeated. */
export async function supervise(launch: Launch): Promise<Supervised> {
  const state: State = { current: await launchPostmaster(launch), isStopping: false };
  const keeping = keepRunning(launch, state);
  const stop = async (): Promise<void> => {
    state.isStopping = true;
    await state.current.stop();
    await keeping;
    // A new start may have been under way while the first one was being stopped.
    await state.current.stop();
  };
  return { stop };
}

async function keepRunning(launch: Launch, state: State): Promise<void> {
  for (;;) {
    await state.current.ended;
    if (state.isStopping) return;
    launch.log("PostgreSQL ended unexpectedly; starting it again.");
    const next = await startAgain(launch, state);
    if (!next) return;
    state.current = next;
  }
}

async function startAgain(launch: Launch, state: State): Promise<Postmaster | undefined> {
  for (let pauseMs = 20; !state.isStopping; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      await clearLeftovers(launch.dataFolder, launch.log);
      return await launchPostmaster(launch);
    } catch (error) {
      launch.log(error instanceof Error ? error.message : String(error));
    }
    await sleep(pauseMs);
  }
  return undefined;
}
