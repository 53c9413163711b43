import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** A notice as the list shows it. */
export type Notice = AnswerOf<paths["/oversight-notices"]["get"]>["items"][number];
/** A notice with what was done with it. */
export type NoticeDetail = AnswerOf<paths["/oversight-notices/{noticeId}"]["get"]>;
/** A line of the log behind a notice. */
export type NoticeLine = AnswerOf<
  paths["/oversight-notices/{noticeId}/lines"]["get"]
>["items"][number];
/** How far the tree of the log is. */
export type LogState = AnswerOf<paths["/log"]["get"]>;
/** What the check of the newest part found. */
export type LogCheck = AnswerOf<paths["/log/checks"]["post"]>;
/** An address that gets every checkpoint. */
export type Witness = AnswerOf<paths["/log/witnesses"]["get"]>["items"][number];

/** What the list is narrowed to. */
export type NoticeFilter = {
  readonly status?: "open" | "closed";
  readonly rule?: string;
  readonly mine?: boolean;
};

/** A page of notices with how many there are. */
export function listNotices(filter: NoticeFilter, after: string, signal?: AbortSignal) {
  const { mine, ...rest } = filter;
  const query = {
    ...rest,
    ...(mine ? { mine: "true" } : {}),
    ...(after === "" ? {} : { after }),
  };
  return bodyOf(api.GET("/oversight-notices", { params: { query }, ...withSignal(signal) }));
}

/** One notice. */
export function readNotice(noticeId: string, signal?: AbortSignal): Promise<NoticeDetail> {
  const params = { path: { noticeId } };
  return bodyOf(api.GET("/oversight-notices/{noticeId}", { params, ...withSignal(signal) }));
}

/** A page of the lines behind a notice. */
export function listNoticeLines(noticeId: string, after: string, signal?: AbortSignal) {
  const params = { path: { noticeId }, query: after === "" ? {} : { after } };
  return bodyOf(api.GET("/oversight-notices/{noticeId}/lines", { params, ...withSignal(signal) }));
}

function target(notice: NoticeDetail) {
  return { path: { noticeId: notice.id }, header: ifMatch(etagOf(notice.version)) };
}

/** Gives a notice to a colleague, or to nobody. */
export async function assignNotice(notice: NoticeDetail, accountId: string | null): Promise<void> {
  const params = target(notice);
  await api.PUT("/oversight-notices/{noticeId}/assignment", { params, body: { accountId } });
}

/** Closes a notice. */
export async function closeNotice(
  notice: NoticeDetail,
  body: { readonly outcome: string; readonly reason: string },
): Promise<void> {
  await api.POST("/oversight-notices/{noticeId}/closing", { params: target(notice), body });
}

/** Opens a closed notice again. */
export async function reopenNotice(notice: NoticeDetail, reason: string): Promise<void> {
  const params = target(notice);
  await api.POST("/oversight-notices/{noticeId}/reopening", { params, body: { reason } });
}

/** How far the tree of the log is. */
export function readLogState(signal?: AbortSignal): Promise<LogState> {
  return bodyOf(api.GET("/log", withSignal(signal)));
}

/** Counts the newest part of the tree anew, on the server. */
export function checkLog(): Promise<LogCheck> {
  return bodyOf(api.POST("/log/checks"));
}

/** Where the newest checkpoint can be downloaded. */
export const checkpointAddress = "/api/v1/log/checkpoints/latest";

/** Addresses of the organisation that get every checkpoint. */
export async function listWitnesses(signal?: AbortSignal): Promise<readonly Witness[]> {
  return (await bodyOf(api.GET("/log/witnesses", withSignal(signal)))).items;
}

/** Has every checkpoint sent to an address. */
export function addWitness(address: string, key: string): Promise<Witness> {
  const params = { header: idempotent(key) };
  return bodyOf(api.POST("/log/witnesses", { params, body: { address } }));
}

/** Sends nothing more to an address. */
export async function endWitness(witnessId: string): Promise<void> {
  await api.DELETE("/log/witnesses/{witnessId}", { params: { path: { witnessId } } });
}
