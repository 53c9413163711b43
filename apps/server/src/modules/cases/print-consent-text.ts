import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { renderPdf, type PdfLanguage } from "../../platform/pdf/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { findOrganisation } from "../partners/index.ts";
import { getCodeList } from "../regions/index.ts";
import { consentTextDocument, consentWordsOf } from "./consent-text-document.ts";

/**
 * A text to agree to, in one of eight languages, as a tagged PDF in large type. It says nothing of
 * any client, so nothing is logged of one. Refuses a text that is not there in the language.
 */
export async function printConsentText(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  textCode: string,
  language: PdfLanguage,
): Promise<Buffer | Refusal> {
  requirePermission(actor, "case.read");
  const today = platform.clock.today();
  const texts = await getCodeList(tx, "consent-text", today, actor.regionId);
  const languages = await getCodeList(tx, "client-language", today, actor.regionId);
  const item = texts.items.find((each) => each.code === textCode);
  const said = item && consentWordsOf(item, language);
  const spoken = languages.items.find((each) => each.code === language);
  if (!item || !said || !spoken) return refuse("unknown-text");
  const organisation = await findOrganisation(tx, actor.organisationId);
  tx.audit({ event: "consent-text.print", action: "E", detail: { text: textCode, language } });
  return renderPdf(
    consentTextDocument({
      language,
      said,
      words: spoken.attributes["words"] as Readonly<Record<string, string>>,
      version: String(item.attributes["version"]),
      organisation: organisation?.name ?? "",
      madeAt: platform.clock.now(),
    }),
  );
}
