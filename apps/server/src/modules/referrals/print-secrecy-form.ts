import type { SecrecySteps } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { renderPdf, type PdfBlock, type PdfDocument } from "../../platform/pdf/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { findCase } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { documentWords } from "./document-words.ts";
import { momentWords } from "./print-handover.ts";
import type { SecrecyFormId } from "./secrecy-form.ts";
import { getSecrecyForm, openSecrecyForm, type SecrecyRow } from "./secrecy-form-store.ts";

const order = [
  "consentAttempted",
  "seriousHarm",
  "noOtherWay",
  "leastTold",
  "recipient",
] as const satisfies readonly (keyof SecrecySteps)[];

/** A form about breaking secrecy for the own file, as a tagged PDF; only for its two people. Logged. */
export async function printSecrecyForm(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  formId: SecrecyFormId,
  language: "nl" | "en",
): Promise<Buffer> {
  requirePermission(actor, "case.read");
  const row = await getSecrecyForm(tx, formId, "secrecy-form.print");
  const text = await openDossier(tx, platform, formId);
  const file = await findCase(tx, row.case_id);
  tx.audit({
    event: "secrecy-form.print",
    action: "E",
    dossierId: row.case_id,
    objectKind: "secrecy-form",
    objectId: formId,
    relationHeld: true,
  });
  const form = { ...openSecrecyForm(row, text), caseNumber: file?.number ?? "–" };
  return renderPdf(secrecyDocument(row, form, language, platform.clock.now()));
}

type OpenForm = {
  readonly steps: SecrecySteps;
  readonly remark: string | null;
  readonly caseNumber: string;
};

/** The form in words: who, when, every step with its answer, and the second person. */
export function secrecyDocument(
  row: SecrecyRow,
  form: OpenForm,
  language: "nl" | "en",
  madeAt: Instant,
): PdfDocument {
  const words = documentWords[language].secrecy;
  const { moment } = momentWords(language);
  const steps = order.flatMap((step): PdfBlock[] => [
    { kind: "heading", text: words.steps[step] },
    { kind: "paragraph", text: form.steps[step] },
  ]);
  const remark: PdfBlock[] =
    form.remark === null ? [] : [{ kind: "notice", title: words.remark, text: form.remark }];
  return {
    language,
    title: words.title,
    author: row.author_organisation,
    madeAt,
    foot: words.foot(form.caseNumber),
    blocks: [
      { kind: "paragraph", text: words.intro, lead: true },
      {
        kind: "facts",
        facts: [
          { label: words.number, text: form.caseNumber },
          { label: words.author, text: `${row.author_name}, ${row.author_organisation}` },
          { label: words.writtenOn, text: moment(row.written_at) },
          { label: words.second, text: row.second_name },
          { label: words.status, text: words.statuses[row.status] },
        ],
      },
      ...steps,
      ...remark,
    ],
  };
}
