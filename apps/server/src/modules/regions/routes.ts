import { regionRoutes as routes } from "@schakel/contract";
import { refuse } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { languageOf } from "../../platform/http/language.ts";
import type { ProblemTable } from "../../platform/http/problems.ts";
import { ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CodeItem } from "./code-list.ts";
import { findCodeList } from "./get-code-list.ts";
import { listMunicipalities } from "./list-municipalities.ts";
import { listPacks } from "./list-packs.ts";

/** What the module regions refuses, in words. */
export const regionProblems: ProblemTable = {
  "unknown-code-list": {
    status: 404,
    nl: { title: "Deze lijst bestaat niet.", wayOut: "Kijk of de naam van de lijst klopt." },
    en: { title: "There is no such list.", wayOut: "See whether the name of the list is right." },
  },
};

/** Serves reference content. Lists and municipalities are public: forms need them before log-in. */
export function serveRegions(app: FastifyInstance, platform: Platform): void {
  const today = () => platform.clock.today();
  serve(app, platform, routes.getCodeList, async ({ params, request }) => {
    const list = await findCodeList(platform.db, params.listId, today());
    if (!list) return refuse("unknown-code-list");
    const language = languageOf(request);
    const items = list.items.map((item) => itemView(item, language));
    return ok({ id: list.id, label: list.label[language], items });
  });
  serve(app, platform, routes.listMunicipalities, async ({ query }) => {
    const found = await listMunicipalities(platform.db, today(), query.region);
    const items = found.map(({ code, name, province, regionId }) => ({
      code,
      name,
      province,
      region: regionId,
    }));
    return ok({ items });
  });
  serve(app, platform, routes.listPacks, async ({ tx, actor, request }) => {
    requirePermission(actor, "pack.read");
    const language = languageOf(request);
    const packs = await listPacks(tx);
    return ok({
      items: packs.map(({ id, label, loadedAt, itemCount, toCheck }) => ({
        id,
        label: label[language],
        loadedAt,
        itemCount,
        toCheck,
      })),
    });
  });
}

function itemView(item: CodeItem, language: "nl" | "en") {
  return {
    code: item.code,
    label: item.label[language],
    explanation: item.explanation?.[language] ?? null,
    parent: item.parent,
    source: item.source,
    checkedOn: item.checkedOn,
    confidence: item.confidence,
    validFrom: item.validFrom,
    validUntil: item.validTo,
    attributes: { ...item.attributes },
  };
}
