import type { Keyring } from "../../platform/crypto/index.ts";
import { blindForStorage } from "./blind.ts";
import type { Dossier } from "./dossier.ts";
import { matchTokens } from "./match-tokens.ts";
import type { Person } from "./person.ts";
import { sealPerson, type SealedPerson } from "./person-seal.ts";

/** Everything that the tables hold of one person, for those who load many people at once. */
export type PersonRows = {
  readonly person: SealedPerson & {
    readonly id: string;
    readonly dossier_id: string;
    readonly registered_by_key: number;
    readonly version: 1;
  };
  /** For `identity.blind_tokens`; a pair of token and kind may come twice. */
  readonly tokens: readonly { readonly token: Buffer; readonly kind: number }[];
  /** For `identity.spelling_variants`; the same for all who share a surname. */
  readonly variants: readonly { readonly variant: Buffer; readonly spelling: Buffer }[];
};

/**
 * The rows of a person as `registerPerson` would store them, for bulk loading as owner. The person
 * must be in its stored form: phone in E.164, BSN as nine digits.
 */
export function personRows(
  keyring: Keyring,
  dossier: Dossier,
  registered: { readonly id: string; readonly byKey: number },
  person: Person,
): PersonRows {
  const { kinds, tokens, spellings, variants } = blindForStorage(keyring, matchTokens(person));
  return {
    person: Object.assign(sealPerson(dossier, registered.id, 1, person), {
      id: registered.id,
      dossier_id: dossier.id,
      registered_by_key: registered.byKey,
      version: 1 as const,
    }),
    tokens: tokens.map((token, at) => ({ token, kind: kinds[at] ?? 0 })),
    variants: variants.map((variant, at) => ({ variant, spelling: spellings[at] ?? variant })),
  };
}
