import type { SignList } from "@schakel/contract";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { listCodeListsOfKind, type CodeList } from "../regions/index.ts";
import { inLanguage, signAttributes, signListAttributes } from "./sign-evidence.ts";

/** Sign lists in force today, of one form or of all, with issuer, version, source and how to read them (R353, R635). */
export async function listSignLists(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  form: string | undefined,
  language: "nl" | "en",
): Promise<{ items: SignList[] }> {
  requirePermission(actor, "signal.report");
  const lists = await listCodeListsOfKind(tx, "sign-lists", platform.clock.today(), actor.regionId);
  const wanted = lists.filter((list) => {
    const of = signListAttributes(list).form;
    return form === undefined || of === undefined || of === form;
  });
  return { items: wanted.map((list) => signListView(list, language)) };
}

function signListView(list: CodeList, language: "nl" | "en"): SignList {
  const { issuer, version, audience, form, dimensions, rules, sourceName } =
    signListAttributes(list);
  return {
    id: list.id,
    label: list.label[language],
    form: form ?? null,
    issuer: inLanguage(issuer, language),
    version,
    source: inLanguage(sourceName ?? list.source, language),
    confidence: list.confidence,
    audience: audience ?? null,
    rules: rules.map((rule) => rule[language]),
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      label: dimension.label[language],
      signs: list.items
        .filter((item) => signAttributes(item).dimension === dimension.id)
        .map((item) => ({
          id: item.code,
          label: item.label[language],
          weight: signAttributes(item).weight ?? null,
        })),
    })),
  };
}
