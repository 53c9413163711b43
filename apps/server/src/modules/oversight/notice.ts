import { refuse, type Refusal } from "@schakel/kernel";

/** How a notice stands. */
export type NoticeState = {
  readonly status: "open" | "closed";
  /** Whose access it is about. */
  readonly accountId: string;
  readonly assignedTo: string | null;
};

export type NoticeAction = "assign" | "close" | "reopen";

/** What somebody may do with a notice: nobody settles one about themselves. */
export function actionsOn(notice: NoticeState, accountId: string): readonly NoticeAction[] {
  if (notice.accountId === accountId) return [];
  return notice.status === "closed" ? ["reopen"] : ["assign", "close"];
}

/** Why somebody may not do something with a notice; undefined when they may. */
export function refusalOf(
  action: NoticeAction,
  notice: NoticeState,
  accountId: string,
): Refusal | undefined {
  if (actionsOn(notice, accountId).includes(action)) return undefined;
  if (notice.accountId === accountId) return refuse("notice-about-yourself");
  return refuse(notice.status === "closed" ? "notice-closed" : "notice-open");
}
