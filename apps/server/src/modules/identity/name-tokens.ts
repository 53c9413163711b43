import type { Keyring } from "../../platform/crypto/index.ts";
import { matchTokens, tokenKinds } from "./match-tokens.ts";

const scope = "persons";

/** Keyed tokens of the name of somebody who works here, to be met by those of clients. */
export type NameTokens = {
  /** Given name and surname together, by sound. */
  readonly whole: readonly Buffer[];
  /** The surname alone, by its letters. */
  readonly surname: readonly Buffer[];
};

/** Numbers under which the two kinds of name tokens are stored with persons. */
export const nameTokenKinds = {
  whole: tokenKinds["name-pair"],
  surname: tokenKinds.spelling,
} as const;

/**
 * The tokens under which a client of this name would be stored. The first word counts as the given
 * name; a single word has none, because it says too little.
 */
export function nameTokens(keyring: Keyring, displayName: string): NameTokens {
  const [givenName, ...rest] = displayName.trim().split(/\s+/);
  if (givenName === undefined || rest.length === 0) return { whole: [], surname: [] };
  const tokens = matchTokens({ givenName, surname: rest.join(" ") });
  const of = (kind: string) =>
    tokens
      .filter((each) => each.kind === kind)
      .map((each) => keyring.blindToken(each.kind, scope, each.value));
  return { whole: of("name-pair"), surname: of("spelling") };
}
