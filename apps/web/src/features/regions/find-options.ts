/** One thing that can be chosen by typing. */
export type ComboOption = {
  readonly value: string;
  readonly label: string;
  /** Tells equal labels apart, such as the province of a municipality. */
  readonly detail?: string;
  /** Other words that find it («Den Haag»). */
  readonly alsoCalled?: readonly string[];
};

/** Lower case without accents, apostrophes and hyphens: «'s-Hertogenbosch» → «s hertogenbosch». */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The options that fit what was typed: those that start with it first, then those with a word that
 * does, then those that hold it somewhere; within each in the given order.
 */
export function findOptions(
  options: readonly ComboOption[],
  typed: string,
): readonly ComboOption[] {
  const wanted = foldText(typed);
  if (wanted === "") return options;
  return options
    .map((option) => ({ option, rank: rankOf(option, wanted) }))
    .filter(({ rank }) => rank < notFound)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/** The one option that is meant by a whole text; undefined when none or more than one fit. */
export function optionMeant(
  options: readonly ComboOption[],
  typed: string,
): ComboOption | undefined {
  const wanted = foldText(typed);
  const same = options.filter((option) => namesOf(option).includes(wanted));
  return same.length === 1 ? same[0] : undefined;
}

const notFound = 3;

function rankOf(option: ComboOption, wanted: string): number {
  const ranks = namesOf(option).map((name) => {
    if (name.startsWith(wanted)) return 0;
    if (name.includes(` ${wanted}`)) return 1;
    return name.includes(wanted) ? 2 : notFound;
  });
  return Math.min(...ranks);
}

function namesOf(option: ComboOption): readonly string[] {
  return [option.label, ...(option.alsoCalled ?? [])].map(foldText);
}
