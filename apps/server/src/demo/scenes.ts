import type { Compartment } from "@schakel/contract";
import type { Day } from "@schakel/kernel";
import { invitePartner } from "../modules/agreements/index.ts";
import { addEntry, recordConsent } from "../modules/cases/index.ts";
import { recordEvent, settleTask, type TaskId } from "../modules/process/index.ts";
import type { Play } from "./case-story.ts";
import type { Player } from "./cast.ts";
import { write, type TextKind } from "./texts.ts";

/** Somebody writes a fact in the dossier. */
export async function entry(
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

/** Somebody records a step on a track. */
export async function step(play: Play, by: Player, on: Day, kind: string): Promise<void> {
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

/** The coordinator lets a partner in under the covenant. */
export async function join(
  play: Play,
  organisationId: string,
  part: string,
  on: Day,
): Promise<void> {
  const { stage, coordinator, caseId, agreementId } = play;
  await stage(coordinator, on, async (tx, actor, platform) =>
    invitePartner(tx, actor, platform, caseId, { organisationId, agreementId, part }),
  );
}

/** The client lets the shelter know about health. */
export async function consentToHealth(play: Play, on: Day): Promise<void> {
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

/** Somebody finishes a task. */
export async function finish(play: Play, by: Player, taskId: TaskId, on: Day): Promise<void> {
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
