import type { CaseDetail } from "@schakel/contract";
import type { Day } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Dossier, Place } from "../identity/index.ts";

type Consent = CaseDetail["consents"][number];
type Row = Omit<Consent, "representative" | "decisionGround" | "words"> & {
  sealedRepresentative: Buffer | null;
  sealedGround: Buffer | null;
  sealedWords: Buffer | null;
};

/** A consent whose representative and words are still sealed. */
export type SealedConsent = { open(dossier: Dossier): Consent };

/** What the client agreed or objected to, before it is sealed. */
export type GivenConsent = {
  readonly kind: "consent" | "objection";
  readonly purpose: string;
  readonly recipientOrganisationId?: string | undefined;
  readonly form: "spoken" | "written";
  readonly language: string;
  readonly givenBy: "client" | "representative";
  readonly representative?: string | undefined;
  readonly givenOn: Day;
  readonly textCode?: string | undefined;
  readonly textVersion?: string | undefined;
  readonly toldAge?: "under-sixteen" | "sixteen-or-older" | undefined;
  readonly words?: string | undefined;
};

/** Where the name of the representative stands; a withdrawal does not change it. */
export function representativePlace(consentId: string): Place {
  return { table: "cases.consents", row: consentId, column: "representative", version: 1 };
}

/** Where the ground for refusing an objection stands. */
export function groundPlace(consentId: string): Place {
  return { table: "cases.consents", row: consentId, column: "decision-ground", version: 1 };
}

/** Where an objection in the words of the client stands. */
export function wordsPlace(consentId: string): Place {
  return { table: "cases.consents", row: consentId, column: "words", version: 1 };
}

/** Stores what the client agreed or objected to; triggers let access follow. */
export async function insertConsent(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  caseId: string,
  id: string,
  given: GivenConsent,
): Promise<void> {
  const isByOther = given.givenBy === "representative";
  const { words } = given;
  await tx
    .insertInto("cases.consents")
    .values({
      id,
      case_id: caseId,
      kind: given.kind,
      purpose: given.purpose,
      recipient_organisation_id: given.recipientOrganisationId ?? null,
      form: given.form,
      language: given.language,
      given_by: given.givenBy,
      sealed_representative: isByOther
        ? dossier.seal(representativePlace(id), given.representative ?? "")
        : null,
      given_on: given.givenOn,
      recorded_by: actor.accountId,
      text_code: given.textCode ?? null,
      text_version: given.textVersion ?? null,
      told_age: given.toldAge ?? null,
      sealed_words: words === undefined ? null : dossier.seal(wordsPlace(id), words),
    })
    .execute();
}

/** The consents and objections of a case that the actor may read, latest first. */
export async function listConsents(tx: Tx, caseId: string): Promise<SealedConsent[]> {
  const { rows } = await sql<Row>`
    select k.id, k.kind, k.purpose, k.recipient_organisation_id as "recipientOrganisationId", o.name as "recipientName",
           k.form, k.language, k.given_by as "givenBy", k.sealed_representative as "sealedRepresentative",
           k.decision, k.decided_on::text as "decidedOn", k.sealed_decision_ground as "sealedGround",
           k.sealed_words as "sealedWords", k.text_code as "textCode", k.text_version as "textVersion",
           k.given_on::text as "givenOn", k.withdrawn_on::text as "withdrawnOn", k.version
      from cases.consents k left join partners.organisations o on o.id = k.recipient_organisation_id
     where k.case_id = ${caseId} order by k.given_on desc, k.id desc`.execute(tx);
  return rows.map(({ sealedRepresentative, sealedGround, sealedWords, ...consent }) => ({
    open: (dossier) => ({
      ...consent,
      representative:
        sealedRepresentative && dossier.open(representativePlace(consent.id), sealedRepresentative),
      decisionGround: sealedGround && dossier.open(groundPlace(consent.id), sealedGround),
      words: sealedWords && dossier.open(wordsPlace(consent.id), sealedWords),
    }),
  }));
}
