type Words = {
  readonly line: (thing: string, verb: string) => string;
  readonly things: Readonly<Record<string, string>>;
  readonly verbs: Readonly<Record<string, string>>;
};

/** An event of the log in words (`case.read-plan` → «Casus: plan bekeken»); unknown parts stay codes. */
export function eventWords(event: string, words: Words): string {
  const [thing = "", verb = ""] = event.split(".");
  return words.line(words.things[thing] ?? thing, words.verbs[verb] ?? verb);
}
