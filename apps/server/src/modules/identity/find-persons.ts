import { isRefusal, type Day, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Platform } from "../../platform/platform.ts";
import { blindForSearch } from "./blind.ts";
import { comparable, type Comparable } from "./comparable.ts";
import { dossierOf } from "./dossier.ts";
import { searchTokens, tokenKinds, type MatchToken } from "./match-tokens.ts";
import type { PersonId, Traits } from "./person.ts";
import { openNames } from "./person-seal.ts";
import { listCandidates, type CandidateRow } from "./person-store.ts";
import { scoreComparables, type MatchScore } from "./score-match.ts";
import { readQuestion, type Asked } from "./search-question.ts";

/** A person who may be the one that was asked for. */
export type FoundPerson = {
  readonly id: PersonId;
  readonly dossierId: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly alias: string | null;
  readonly birthDay: Day | null;
  readonly birthYear: number | null;
  /** From 0 to 1, in thousandths. */
  readonly score: number;
  /** What agrees, as `<field>-<level>`, heaviest first; never what it says. */
  readonly evidence: readonly string[];
};

/**
 * Most candidates that are opened for one question; the database puts the best first. Among twenty
 * thousand synthetic people the one looked for was in the first twenty of 99 in 100 with a birth
 * and phone, and in the first forty of 97 in 100 by a misspelt name alone.
 */
const opened = 40;
const nothingInCommon: MatchScore = { score: 0, evidence: [] };

/** Below this chance a candidate is only shown when nothing at all speaks against. */
const shownFrom = 0.02;
/** A shared sound of a surname weighs this much; less is chance. */
const shownFromBits = 3;

/**
 * Persons among the dossiers whose identity the actor may know who fit a question, best first;
 * misspelt, swapped and respelt names meet too. The use case above checks the permission and writes
 * a log line for every person returned. Refuses `search-too-wide`.
 */
export async function findPersons(
  tx: Tx,
  _actor: Actor,
  platform: Platform,
  asked: Asked & { readonly limit: number },
): Promise<readonly FoundPerson[] | Refusal<"search-too-wide">> {
  const question = readQuestion(asked);
  if (isRefusal(question)) return question;
  return findBy(tx, platform, question.tokens, question.readings, asked.limit);
}

/**
 * Persons who may be the same as one that is known already, such as the person of a new signal,
 * best first and without those of the dossier itself. None when nothing is known to compare by.
 */
export async function findSimilarPersons(
  tx: Tx,
  _actor: Actor,
  platform: Platform,
  traits: Traits,
  asked: { readonly limit: number; readonly besidesDossier?: string | undefined },
): Promise<readonly FoundPerson[]> {
  const tokens = searchTokens(traits);
  if (tokens.length === 0) return [];
  const found = await findBy(tx, platform, tokens, [traits], asked.limit + 10);
  return found.filter((person) => person.dossierId !== asked.besidesDossier).slice(0, asked.limit);
}

async function findBy(
  tx: Tx,
  platform: Platform,
  tokens: readonly MatchToken[],
  readings: readonly Traits[],
  limit: number,
): Promise<readonly FoundPerson[]> {
  const rows = await listCandidates(tx, blindForSearch(platform.keyring, tokens), opened);
  const scored = await scoreCandidates(platform, rows, readings);
  return scored
    .filter(({ match }) => isShown(match))
    .sort((one, other) => other.match.score - one.match.score || (one.id < other.id ? -1 : 1))
    .slice(0, limit)
    .map(({ match, ...person }) =>
      Object.assign(person, {
        score: Math.round(match.score * 1000) / 1000,
        evidence: reasonsOf(match),
      }),
    );
}

/** Opens candidates and says how likely each is who is meant; by the best of several readings. */
export async function scoreCandidates(
  platform: Platform,
  rows: readonly CandidateRow[],
  readings: readonly Traits[],
) {
  const wanted = readings.map(comparable);
  return Promise.all(rows.map(async (row) => score(platform, row, wanted)));
}

function isShown({ score: chance, evidence }: MatchScore): boolean {
  if (chance >= shownFrom) return true;
  const bits = evidence.reduce((total, each) => total + each.bits, 0);
  return bits >= shownFromBits && evidence.every((each) => each.bits >= 0);
}

async function score(
  platform: Platform,
  row: CandidateRow,
  wanted: readonly Comparable[],
): Promise<Omit<FoundPerson, "score" | "evidence"> & { readonly match: MatchScore }> {
  const dossier = await dossierOf(platform, row);
  const names = openNames(dossier, row.person_id, row.version, row.sealed_names);
  const candidate = comparable(names);
  const match = wanted
    .filter((reading) => isWorthComparing(reading, candidate))
    .map((reading) => scoreComparables(reading, withMetNumbers(candidate, reading, row.kinds)))
    .reduce((one, other) => (other.score > one.score ? other : one), nothingInCommon);
  return {
    id: row.person_id as PersonId,
    dossierId: row.dossier_id,
    givenName: names.givenName ?? null,
    surname: names.surname ?? null,
    alias: names.alias ?? null,
    birthDay: names.birthDay ?? null,
    birthYear: names.birthYear ?? null,
    match,
  };
}

/** A text read as one long surname only fits people who have one, or whose given name is unknown. */
function isWorthComparing(reading: Comparable, candidate: Comparable): boolean {
  const isLong = reading.traits.surname?.includes(" ") && reading.names.given.letters === "";
  return !isLong || candidate.names.surname.length > 1 || candidate.names.given.letters === "";
}

/** A number whose token met is the number that was asked for: no need to open it. */
function withMetNumbers(
  candidate: Comparable,
  asked: Comparable,
  kinds: readonly number[],
): Comparable {
  const met = (kind: keyof typeof tokenKinds, value: string | undefined) =>
    kinds.includes(tokenKinds[kind]) ? value : undefined;
  return {
    ...candidate,
    numbers: {
      phone: met("phone", asked.numbers.phone),
      email: met("email", asked.numbers.email),
      bsn: met("bsn", asked.numbers.bsn),
      vNumber: met("v-number", asked.numbers.vNumber),
      documentNumber: met("document", asked.numbers.documentNumber),
    },
  };
}

function reasonsOf(match: MatchScore): readonly string[] {
  return match.evidence
    .filter(({ bits }) => bits > 0)
    .map(({ field, level }) => `${field}-${level}`);
}
