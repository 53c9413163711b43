import { refuse, type Instant, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { renderPdf, type PdfDocument } from "../../platform/pdf/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { documentWords } from "./document-words.ts";
import type { HandoverId } from "./handover.ts";
import { getHandover, type HandoverRow } from "./handover-store.ts";

type Language = "nl" | "en";

/** The receipt of an accepted handover, the same for both sides, as a tagged PDF. Logged. */
export async function printHandover(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  handoverId: HandoverId,
  language: Language,
): Promise<Buffer | Refusal> {
  requirePermission(actor, "case.coordinate");
  const row = await getHandover(tx, handoverId, "handover.print");
  if (row.status !== "accepted") return refuse("handover-not-accepted");
  tx.audit({
    event: "handover.print",
    action: "E",
    dossierId: row.case_id,
    objectKind: "handover",
    objectId: handoverId,
    relationHeld: true,
  });
  return renderPdf(receiptDocument(row, language, platform.clock.now()));
}

/** The receipt in words; it holds no client and no text of the dossier. */
export function receiptDocument(
  row: HandoverRow,
  language: Language,
  madeAt: Instant,
): PdfDocument {
  const words = documentWords[language].receipt;
  const { day, moment } = momentWords(language);
  const aftercare = row.aftercare_until
    ? words.until(day(`${row.aftercare_until}T12:00:00Z`))
    : words.noAftercare;
  return {
    language,
    title: words.title,
    author: row.to_organisation,
    madeAt,
    foot: words.foot(row.case_number),
    blocks: [
      { kind: "paragraph", text: words.intro, lead: true },
      {
        kind: "facts",
        facts: [
          { label: words.number, text: row.case_number },
          { label: words.from, text: row.from_organisation },
          { label: words.to, text: row.to_organisation },
          { label: words.moment, text: row.answered_at === null ? "" : moment(row.answered_at) },
          { label: words.offeredBy, text: row.offered_by_name },
          { label: words.acceptedBy, text: row.answered_by_name ?? "" },
          { label: words.coordinator, text: row.new_coordinator ?? "" },
          { label: words.entries, text: String(row.entry_count ?? 0) },
          { label: words.hash, text: inGroups(row.content_hash?.toString("hex") ?? "") },
          { label: words.aftercare, text: aftercare },
        ],
      },
      { kind: "notice", title: words.frozenTitle, text: words.frozen },
    ],
  };
}

/** Eight characters at a time, so that two people can compare a check value on the phone. */
function inGroups(hash: string): string {
  return (hash.match(/.{1,8}/g) ?? []).join(" ");
}

/** Days and moments as people read them on paper, in Dutch time. */
export function momentWords(language: Language) {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const timeZone = "Europe/Amsterdam";
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  });
  return {
    day: (at: string) => days.format(new Date(at)),
    moment: (at: string) => moments.format(new Date(at)),
  };
}
