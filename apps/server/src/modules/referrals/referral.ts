import { refuse, type Brand, type Day, type Refusal } from "@schakel/kernel";

export type ReferralId = Brand<string, "ReferralId">;
export type ReferralStatus = "sent" | "accepted" | "declined" | "done" | "withdrawn";
/** What somebody can do with a referral: three for who was asked, one for who asks. */
export type ReferralStep = "accept" | "decline" | "finish" | "withdraw";
export type ReferralSide = "sender" | "receiver";

type Step = {
  readonly by: ReferralSide;
  readonly from: ReferralStatus;
  readonly to: ReferralStatus;
};

/** The whole machine; the trigger `referrals.take_step` holds the same table in the database. */
const steps: Readonly<Record<ReferralStep, Step>> = {
  accept: { by: "receiver", from: "sent", to: "accepted" },
  decline: { by: "receiver", from: "sent", to: "declined" },
  finish: { by: "receiver", from: "accepted", to: "done" },
  withdraw: { by: "sender", from: "sent", to: "withdrawn" },
};

/** The status after a step; a refusal when the referral is not there any more. */
export function afterStep(
  status: ReferralStatus,
  step: ReferralStep,
): ReferralStatus | Refusal<"referral-answered"> {
  const { from, to } = steps[step];
  return status === from ? to : refuse("referral-answered", { status });
}

/** What one side can do now. */
export function possibleSteps(status: ReferralStatus, side: ReferralSide): ReferralStep[] {
  return (Object.keys(steps) as ReferralStep[]).filter(
    (step) => steps[step].by === side && steps[step].from === status,
  );
}

/** Nobody answers before they are asked. */
export function canAskBy(askedBy: Day, today: Day): Refusal<"asked-day-past"> | null {
  return askedBy < today ? refuse("asked-day-past", { today }) : null;
}

/** An answer is late on the day after the one that was asked for, not on it. */
export function isOverdue(
  referral: { readonly status: ReferralStatus; readonly askedBy: Day },
  today: Day,
): boolean {
  return referral.status === "sent" && referral.askedBy < today;
}
