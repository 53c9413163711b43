type Words = {
  readonly fields: Readonly<Record<string, string>>;
  readonly same: (field: string) => string;
  readonly soundsLike: (field: string) => string;
  readonly looksLike: (field: string) => string;
};

/**
 * Why a person was found, in words: the server names each reason as `<field>-<level>`, such as
 * `surname-sound`, and never what it says. A reason that is not known here is left out.
 */
export function reasonWords(reasons: readonly string[], words: Words): readonly string[] {
  return reasons.flatMap((reason) => {
    const field = Object.keys(words.fields).find((each) => reason.startsWith(`${each}-`));
    const name = field && words.fields[field];
    if (!field || !name) return [];
    const level = reason.slice(field.length + 1);
    if (field === "swapped-names") return [name];
    if (level.endsWith("exact")) return [words.same(name)];
    return [level.endsWith("sound") ? words.soundsLike(name) : words.looksLike(name)];
  });
}
