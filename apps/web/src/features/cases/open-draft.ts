import type { FormError } from "../../ui/form-errors.ts";
import type { OpenCaseBody, TargetGroup } from "./case-api.ts";
import {
  checkClient,
  clientBody,
  isBlankClient,
  noClient,
  type ClientDraft,
} from "./client-draft.ts";
import { namesIn, type PersonQuestion } from "./person-question.ts";
import { ageOn } from "./when.ts";

/** A case while it is opened. */
export type OpenDraft = {
  readonly targetGroup: TargetGroup | null;
  readonly form: string;
  readonly municipalityCode: string | null;
  readonly isMinor: boolean;
  readonly isCrisis: boolean;
  /** Id of a membership, `me`, or `""` while nobody is chosen. */
  readonly coordinatorId: string;
  readonly client: ClientDraft;
};

export const emptyOpening: OpenDraft = {
  targetGroup: null,
  form: "",
  municipalityCode: null,
  isMinor: false,
  isCrisis: false,
  coordinatorId: "",
  client: noClient,
};

/** What was typed to search goes on into the form, so that nobody types it twice. */
export function clientFrom(question: PersonQuestion): ClientDraft {
  const birth = question.birth?.kind === "invalid" ? null : question.birth;
  return { ...noClient, ...namesIn(question.text), birth, phone: question.phone.trim() };
}

type CheckWords = {
  readonly missingGroup: string;
  readonly missingForm: string;
  readonly missingCoordinator: string;
  readonly youngButAdult: string;
  readonly oldButMinor: string;
  readonly wrongBirth: string;
};

/** What is missing or contradicts itself. `today` is `YYYY-MM-DD`. */
export function checkOpening(draft: OpenDraft, today: string, words: CheckWords): FormError[] {
  const errors: FormError[] = [];
  if (draft.targetGroup === null) {
    errors.push({ name: "targetGroup", message: words.missingGroup });
  }
  if (draft.form === "") errors.push({ name: "form", message: words.missingForm });
  if (draft.coordinatorId === "") {
    errors.push({ name: "coordinatorMembershipId", message: words.missingCoordinator });
  }
  const { birth } = draft.client;
  const age = birth?.kind === "exact" ? ageOn(birth.day, today) : undefined;
  if (age !== undefined && age < 18 && !draft.isMinor) {
    errors.push({ name: "isMinor", message: words.youngButAdult });
  }
  if (age !== undefined && age >= 18 && draft.isMinor) {
    errors.push({ name: "isMinor", message: words.oldButMinor });
  }
  return [...errors, ...checkClient(draft.client, "client/", words.wrongBirth)];
}

/** What is sent, once checked; undefined while the target group is missing. */
export function openingBody(draft: OpenDraft): OpenCaseBody | undefined {
  const { targetGroup, form, municipalityCode, isMinor, isCrisis, coordinatorId, client } = draft;
  if (targetGroup === null) return undefined;
  return {
    targetGroup,
    form,
    isMinor,
    isCrisis,
    // Without an id the server takes the one who asks.
    ...(coordinatorId === "me" ? {} : { coordinatorMembershipId: coordinatorId }),
    ...(municipalityCode === null ? {} : { municipalityCode }),
    ...(isBlankClient(client) ? {} : { client: clientBody(client) }),
  };
}
