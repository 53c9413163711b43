import { partnerRoutes as routes, regionRoutes } from "@schakel/contract";
import type { FastifyInstance } from "fastify";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import { languageOf } from "../../platform/http/language.ts";
import { ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { findOrganisation } from "./get-organisation.ts";
import { listPackItems, type PackItem } from "./list-pack-items.ts";
import { listOrganisations } from "./list-organisations.ts";
import type { OrganisationDetail, OrganisationSummary } from "./organisation.ts";

type Language = "nl" | "en";

/** Serves the directory to everybody who may read partners, and the items of packs of all modules. */
export function servePartners(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listOrganisations, async ({ tx, actor, query, request }) => {
    requirePermission(actor, "partner.read");
    const found = await listOrganisations(tx, { regionId: actor.regionId, ...query });
    return ok({ items: found.map((one) => summaryView(one, languageOf(request))) });
  });
  serve(app, platform, routes.getOrganisation, async ({ tx, actor, params, request }) => {
    requirePermission(actor, "partner.read");
    const found = await findOrganisation(tx, params.organisationId);
    if (!found) throw notFound("partner.read", "organisation", params.organisationId);
    return ok(detailView(found, languageOf(request)));
  });
  // Items come from this module and the one below it, so the upper one serves them.
  serve(app, platform, regionRoutes.listPackItems, async ({ tx, actor, query, request }) => {
    requirePermission(actor, "pack.read");
    const { items, next } = await listPackItems(tx, query);
    return ok({ items: items.map((item) => packItemView(item, languageOf(request))), next });
  });
}

function packItemView(item: PackItem, language: Language) {
  return {
    list: item.list,
    pack: item.pack,
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

function summaryView(one: OrganisationSummary, language: Language) {
  return {
    id: one.id,
    name: one.name,
    type: one.type,
    typeLabel: one.typeLabel[language],
    regionId: one.regionId,
    roleText: one.role?.[language] ?? null,
    phone: one.firstPhone?.value ?? null,
    hours: one.firstPhone?.hours?.[language] ?? null,
    confidence: one.confidence,
  };
}

function detailView(one: OrganisationDetail, language: Language) {
  return {
    ...summaryView(one, language),
    parent: one.parent,
    source: one.sourceTitle,
    checkedOn: one.checkedOn,
    areas: one.areas.map(({ name }) => name),
    contacts: one.channels.map((channel) => ({
      kind: channel.kind,
      label: channel.label[language],
      value: channel.value,
      hours: channel.hours?.[language] ?? null,
      confidence: channel.confidence,
    })),
  };
}
