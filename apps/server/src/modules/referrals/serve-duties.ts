import { referralRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { languageOf } from "../../platform/http/language.ts";
import { created, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { printSecrecyForm } from "./print-secrecy-form.ts";
import type { SecrecyFormId } from "./secrecy-form.ts";
import { file } from "./serve-handovers.ts";
import { listSecrecyForms, settleSecrecyForm } from "./settle-secrecy-form.ts";
import { listTurns, takeTurn } from "./take-turn.ts";
import { listSecondPersons, writeSecrecyForm } from "./write-secrecy-form.ts";

/** Serves the turns of a case and the forms about breaking secrecy. */
export function serveDuties(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listTurns, async ({ tx, actor, params }) =>
    ok(await listTurns(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.takeTurn, async ({ tx, actor, params, version, body }) => {
    const target = { caseId: params.caseId as CaseId, version };
    const turned = await takeTurn(tx, actor, platform, target, body);
    return isRefusal(turned) ? turned : ok(turned, turned.version);
  });
  serve(app, platform, routes.listSecrecyForms, async ({ tx, actor, query }) =>
    ok(await listSecrecyForms(tx, actor, platform, query)),
  );
  serve(app, platform, routes.listSecondPersons, async ({ tx, actor, params }) =>
    ok(await listSecondPersons(tx, actor, params.caseId as CaseId)),
  );
  serve(app, platform, routes.writeSecrecyForm, async ({ tx, actor, params, body }) => {
    const written = await writeSecrecyForm(tx, actor, platform, params.caseId as CaseId, body);
    return isRefusal(written) ? written : created(`/secrecy-forms/${written.id}`, written, 1);
  });
  serve(app, platform, routes.settleSecrecyForm, async ({ tx, actor, params, version, body }) => {
    const target = { formId: params.formId as SecrecyFormId, version };
    const settled = await settleSecrecyForm(tx, actor, platform, target, body);
    return isRefusal(settled) ? settled : ok(settled, settled.version);
  });
  serve(app, platform, routes.printSecrecyForm, async ({ tx, actor, params, request }) => {
    const id = params.formId as SecrecyFormId;
    const pdf = await printSecrecyForm(tx, actor, platform, id, languageOf(request));
    return file(pdf, "conflict-van-plichten.pdf");
  });
}
