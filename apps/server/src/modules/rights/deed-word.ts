/** What an event of the log is called in papers for a client: a few words that exist in every language. */
const byEvent: readonly (readonly [RegExp, string])[] = [
  [/^case\.(read|print)-log$/, "deed-log"],
  [/^(person\.search|person\.find)/, "deed-search"],
  [/^(participation|grant|agreement|referral|access)\./, "deed-access"],
  [/^consent\./, "deed-consent"],
  [/^signal\./, "deed-signal"],
  [/^(goal|task|case\.read-plan)/, "deed-plan"],
  [/^(term|track-event|case\.read-timeline)/, "deed-term"],
  [/^(rights|request)\b/, "deed-rights"],
  [/\.(print|export|download)/, "deed-print"],
];

const byAction: Readonly<Record<string, string>> = {
  C: "deed-add",
  R: "deed-read",
  U: "deed-change",
  D: "deed-remove",
};

/** The key of the words for a line: by what it was about, else by its NEN 7513 action. */
export function deedWord(event: string, action: string, outcome: string): string {
  if (outcome === "denied") return "deed-attempt";
  const named = byEvent.find(([pattern]) => pattern.test(event));
  return named?.[1] ?? byAction[action] ?? "deed-other";
}
