type Words = {
  readonly kinds: Readonly<Record<string, string>>;
  readonly other: string;
  readonly preview: { readonly count: (kind: string, count: number) => string };
};

/** Counts per table in words, such as «stukken: 3»; tables without a word count together. */
export function countWords(
  counts: Readonly<Record<string, number>>,
  words: Words,
): readonly string[] {
  const named = new Map<string, number>();
  for (const [table, count] of Object.entries(counts)) {
    const word = words.kinds[table] ?? words.other;
    named.set(word, (named.get(word) ?? 0) + count);
  }
  const last = (word: string) => (word === words.other ? 1 : 0);
  return [...named]
    .sort(([one], [two]) => last(one) - last(two))
    .map(([word, count]) => words.preview.count(word, count));
}
