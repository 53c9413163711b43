import { caseRoutes as routes } from "@schakel/contract";
import type { FastifyInstance } from "fastify";
import type { Instant } from "@schakel/kernel";
import { isRefusal, type Refusal } from "@schakel/kernel";
import { languageOf } from "../../platform/http/language.ts";
import { created, ok, type Reply } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { addEntry } from "./add-entry.ts";
import type { CaseId, EntryId } from "./case.ts";
import { closeCase } from "./close-case.ts";
import { correctEntry } from "./correct-entry.ts";
import { countCases } from "./count-cases.ts";
import { handOverCase } from "./hand-over-case.ts";
import { listCases } from "./list-cases.ts";
import { listCoordinators } from "./list-coordinators.ts";
import { listEntries } from "./list-entries.ts";
import { listEntryVersions } from "./list-entry-versions.ts";
import { openCase } from "./open-case.ts";
import { printCaseLog } from "./print-case-log.ts";
import { readCase } from "./read-case.ts";
import { readCaseLog } from "./read-case-log.ts";
import { reopenCase } from "./reopen-case.ts";
import { reviseClient } from "./revise-client.ts";
import { searchPersons } from "./search-persons.ts";
import { serveCare } from "./care-routes.ts";
import { serveConsents } from "./consent-routes.ts";
import { serveSafety } from "./safety-routes.ts";
import { setSafeContact } from "./set-safe-contact.ts";

/** Serves the routes of the module; each hands its parsed input to one use case. */
export function serveCases(app: FastifyInstance, platform: Platform): void {
  serveReading(app, platform);
  serveDossier(app, platform);
  serveLife(app, platform);
  serveConsents(app, platform);
  serveSafety(app, platform);
  serveCare(app, platform);
}

function serveReading(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listCases, async ({ tx, actor, query }) =>
    ok(await listCases(tx, actor, query)),
  );
  serve(app, platform, routes.listCoordinators, async ({ tx, actor }) =>
    ok(await listCoordinators(tx, actor)),
  );
  serve(app, platform, routes.getCase, async ({ tx, actor, params, request }) => {
    const language = languageOf(request);
    const detail = await readCase(tx, actor, platform, caseIdOf(params), language);
    return ok(detail, detail.version);
  });
  serve(app, platform, routes.listEntries, async ({ tx, actor, params, query }) =>
    ok(await listEntries(tx, actor, platform, caseIdOf(params), query)),
  );
  serve(app, platform, routes.listEntryVersions, async ({ tx, actor, params }) =>
    ok(await listEntryVersions(tx, actor, platform, caseIdOf(params), params.entryId as EntryId)),
  );
  serve(app, platform, routes.searchPersons, async ({ tx, actor, body }) => {
    const found = await searchPersons(tx, actor, platform, body);
    return isRefusal(found) ? found : ok(found);
  });
  serve(app, platform, routes.countCases, async ({ tx, actor }) => ok(await countCases(tx, actor)));
  serve(app, platform, routes.listCaseLog, async ({ tx, actor, params, query, request }) =>
    ok(await readCaseLog(tx, actor, caseIdOf(params), query, languageOf(request))),
  );
}

function serveDossier(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.addEntry, async ({ tx, actor, params, body }) => {
    const caseId = caseIdOf(params);
    const eventAt = body.eventAt as Instant | undefined;
    const added = await addEntry(tx, actor, platform, caseId, { ...body, eventAt });
    return isRefusal(added) ? added : created(`/cases/${caseId}/entries/${added.id}`, added, 1);
  });
  serve(app, platform, routes.correctEntry, async ({ tx, actor, params, version, body }) => {
    const target = { caseId: caseIdOf(params), entryId: params.entryId as EntryId, version };
    return versioned(await correctEntry(tx, actor, platform, target, body));
  });
  serve(app, platform, routes.reviseClient, async ({ tx, actor, params, version, body }) =>
    versioned(await reviseClient(tx, actor, platform, { caseId: caseIdOf(params), version }, body)),
  );
  serve(app, platform, routes.setSafeContact, async ({ tx, actor, params, version, body }) =>
    versioned(
      await setSafeContact(tx, actor, platform, { caseId: caseIdOf(params), version }, body),
    ),
  );
}

function serveLife(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.openCase, async ({ tx, actor, body }) => {
    const opened = await openCase(tx, actor, platform, body);
    return isRefusal(opened) ? opened : created(`/cases/${opened.id}`, opened, opened.version);
  });
  serve(app, platform, routes.handOverCase, async ({ tx, actor, params, version, body }) => {
    const target = { caseId: caseIdOf(params), version };
    return versioned(await handOverCase(tx, actor, platform, target, body.membershipId));
  });
  serve(app, platform, routes.closeCase, async ({ tx, actor, params, version, body }) =>
    versioned(await closeCase(tx, actor, platform, { caseId: caseIdOf(params), version }, body)),
  );
  serve(app, platform, routes.reopenCase, async ({ tx, actor, params, version, body }) => {
    const target = { caseId: caseIdOf(params), version };
    return versioned(await reopenCase(tx, actor, platform, target, body.reason));
  });
  serve(app, platform, routes.printCaseLog, async ({ tx, actor, params, request }) => {
    const pdf = await printCaseLog(tx, actor, platform, caseIdOf(params), languageOf(request));
    return {
      ...ok(pdf as unknown as undefined),
      headers: { "content-disposition": 'attachment; filename="inzage.pdf"' },
    };
  });
}

function caseIdOf(params: { caseId: string }): CaseId {
  return params.caseId as CaseId;
}

function versioned<Body extends { version: number }>(
  outcome: Body | Refusal,
): Reply<Body> | Refusal {
  return isRefusal(outcome) ? outcome : ok(outcome, outcome.version);
}
