import type { Platform } from "../../platform/platform.ts";
import { blindForSearch } from "./blind.ts";
import { scoreCandidates } from "./find-persons.ts";
import { searchTokens } from "./match-tokens.ts";
import type { Traits } from "./person.ts";
import type { CandidateRow } from "./person-store.ts";
import { likelyFrom } from "./score-match.ts";

type Candidates = (
  tokens: readonly Buffer[],
  variants: readonly Buffer[],
) => Promise<readonly CandidateRow[]>;

/**
 * Dossiers of others whose person is very likely the same as one that is known here. The names of
 * the candidates are opened in memory, scored and forgotten: only the ids of their dossiers come
 * back, and the caller tells no more than that somebody else is involved.
 */
export async function scoreElsewhere(
  platform: Platform,
  person: Traits,
  candidates: Candidates,
): Promise<readonly string[]> {
  const tokens = searchTokens(person);
  if (tokens.length === 0) return [];
  const blinded = blindForSearch(platform.keyring, tokens);
  const rows = await candidates(blinded.tokens, blinded.variants);
  const scored = await scoreCandidates(platform, rows, [person]);
  return [
    ...new Set(scored.flatMap((each) => (each.match.score >= likelyFrom ? each.dossierId : []))),
  ];
}
