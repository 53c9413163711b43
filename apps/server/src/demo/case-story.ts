import type { Day } from "@schakel/kernel";
import type { CaseId } from "../modules/cases/index.ts";
import type { Cast, Player } from "./cast.ts";
import type { Form } from "./play-signals.ts";
import type { Random } from "./random.ts";
import type { Stage } from "./stage.ts";

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

/** A case while it is being played. */
export type Play = {
  readonly stage: Stage;
  readonly cast: Cast;
  readonly random: Random;
  readonly agreementId: string;
  readonly today: Day;
  readonly opened: Day;
  readonly caseId: CaseId;
  readonly coordinator: Player;
};
