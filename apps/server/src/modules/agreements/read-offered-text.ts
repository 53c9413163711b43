import type { DirectoryLine } from "@schakel/contract";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { getAgreement } from "./agreement-store.ts";
import { directoryChanges } from "./agreement-text.ts";
import { selectDirectory } from "./directory-store.ts";

type Offer = {
  draftNumber: number;
  text: string;
  textHash: string;
  offeredAt: string;
  directory: DirectoryLine[];
  directoryHash: string;
};
type Signature = {
  organisationId: string;
  organisationName: string;
  name: string;
  function: string;
  signedAt: string;
  strength: "passkey" | "totp" | "demo";
  draftNumber: number;
  voidedAt: string | null;
};

/** The text that was offered last, who signed it, and what changed in the directory since. */
export async function readOfferedText(tx: Tx, actor: Actor, agreementId: string) {
  requirePermission(actor, "agreement.read");
  const [, offers, signatures, now] = await inOrder([
    getAgreement(tx, agreementId),
    sql<Offer>`
      select draft_number as "draftNumber", text, encode(text_hash, 'hex') as "textHash", offered_at as "offeredAt",
             directory, encode(directory_hash, 'hex') as "directoryHash"
        from agreements.offers where agreement_id = ${agreementId}
       order by draft_number desc limit 1`.execute(tx),
    sql<Signature>`
      select s.organisation_id as "organisationId", o.name as "organisationName", a.display_name as name, s.function,
             s.signed_at as "signedAt", s.strength, s.draft_number as "draftNumber", s.voided_at as "voidedAt"
        from agreements.signatures s
        join partners.organisations o on o.id = s.organisation_id
        join accounts.accounts a on a.id = s.account_id
       where s.agreement_id = ${agreementId} order by s.draft_number desc, s.signed_at`.execute(tx),
    selectDirectory(tx, agreementId),
  ]);
  const offer = offers.rows[0];
  if (!offer) return { offered: null };
  return {
    offered: {
      ...offer,
      directoryChanges: directoryChanges(offer.directory, now),
      signatures: signatures.rows,
    },
  };
}
