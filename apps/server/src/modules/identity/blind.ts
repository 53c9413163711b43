import type { Keyring } from "../../platform/crypto/index.ts";
import { spellingVariants, tokenKinds, type MatchToken } from "./match-tokens.ts";

/** One scope for all dossiers: a person must be found again in another organisation's dossier. */
const scope = "persons";

/** Keyed tokens as the database takes them: parallel lists, no value twice. */
export type StoredTokens = {
  readonly kinds: readonly number[];
  readonly tokens: readonly Buffer[];
  /** Each variant beside the token of the spelling that it comes from. */
  readonly spellings: readonly Buffer[];
  readonly variants: readonly Buffer[];
};

/** Keys match tokens for storage, with the variants of every spelling. */
export function blindForStorage(
  keyring: Keyring,
  matchTokens: readonly MatchToken[],
): StoredTokens {
  const blinded = matchTokens.map(({ kind, value }) => ({
    kind,
    value,
    token: keyring.blindToken(kind, scope, value),
  }));
  const neighbours = blinded
    .filter(({ kind }) => kind === "spelling")
    .flatMap(({ value, token }) =>
      blindVariants(keyring, value).map((variant) => ({ spelling: token, variant })),
    );
  return {
    kinds: blinded.map(({ kind }) => tokenKinds[kind]),
    tokens: blinded.map(({ token }) => token),
    spellings: neighbours.map(({ spelling }) => spelling),
    variants: neighbours.map(({ variant }) => variant),
  };
}

/** Keys match tokens for a search: spellings turn into their variants, the rest stays. */
export function blindForSearch(
  keyring: Keyring,
  matchTokens: readonly MatchToken[],
): { readonly tokens: readonly Buffer[]; readonly variants: readonly Buffer[] } {
  const spellings = matchTokens.filter(({ kind }) => kind === "spelling");
  const others = matchTokens.filter(({ kind }) => kind !== "spelling");
  const texts = new Set(spellings.flatMap(({ value }) => spellingVariants(value)));
  return {
    tokens: others.map(({ kind, value }) => keyring.blindToken(kind, scope, value)),
    variants: [...texts].map((text) => keyring.blindToken("spelling-variant", scope, text)),
  };
}

function blindVariants(keyring: Keyring, spelling: string): readonly Buffer[] {
  return spellingVariants(spelling).map((text) =>
    keyring.blindToken("spelling-variant", scope, text),
  );
}
