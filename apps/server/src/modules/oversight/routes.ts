import { oversightRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { assignNotice } from "./assign-notice.ts";
import { closeNotice } from "./close-notice.ts";
import { listNoticeLines } from "./list-notice-lines.ts";
import { listNotices } from "./list-notices.ts";
import { readNotice } from "./read-notice.ts";
import { reopenNotice } from "./reopen-notice.ts";

/** Serves the routes of the module; each hands its parsed input to one use case. */
export function serveOversight(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listNotices, async ({ tx, actor, query }) =>
    ok(await listNotices(tx, actor, query)),
  );
  serve(app, platform, routes.readNotice, async ({ tx, actor, params }) => {
    const notice = await readNotice(tx, actor, platform, params.noticeId);
    return ok(notice, notice.version);
  });
  serve(app, platform, routes.listNoticeLines, async ({ tx, actor, params, query }) =>
    ok(await listNoticeLines(tx, actor, params.noticeId, query)),
  );
  serve(app, platform, routes.assignNotice, async ({ tx, actor, params, version, body }) => {
    const target = { noticeId: params.noticeId, version };
    const changed = await assignNotice(tx, actor, platform, target, body.accountId);
    return isRefusal(changed) ? changed : ok(changed, changed.version);
  });
  serve(app, platform, routes.closeNotice, async ({ tx, actor, params, version, body }) => {
    const target = { noticeId: params.noticeId, version };
    const changed = await closeNotice(tx, actor, platform, target, body);
    return isRefusal(changed) ? changed : ok(changed, changed.version);
  });
  serve(app, platform, routes.reopenNotice, async ({ tx, actor, params, version, body }) => {
    const target = { noticeId: params.noticeId, version };
    const changed = await reopenNotice(tx, actor, platform, target, body.reason);
    return isRefusal(changed) ? changed : ok(changed, changed.version);
  });
}
