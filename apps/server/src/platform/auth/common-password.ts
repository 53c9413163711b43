/**
 * Words that people in this line of work in the Netherlands reach for; the list of the package is
 * mostly English.
 */
const dutchWords =
  "wachtwoord welkom welkom01 geheim inloggen computer gemeente politie opvang zorgcoordinator " +
  "mensenhandel schakel regisseur voetbal schatje liefde lekker kusjes familie vakantie fiets " +
  "voorjaar lente zomer najaar herfst winter maandag dinsdag woensdag donderdag vrijdag zaterdag " +
  "zondag januari februari maart april juni juli augustus september oktober november december " +
  "amsterdam rotterdam denhaag utrecht enschede eindhoven groningen tilburg almere breda nijmegen " +
  "nederland holland oranje feyenoord twente";

const rows = ["abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiopasdfghjklzxcvbnm"];
const runs = rows.flatMap((row) => [row.repeat(3), row.split("").toReversed().join("").repeat(3)]);

let words: Promise<ReadonlySet<string>> | undefined;

/** Some 49,000 passwords that were seen most in leaks, and the words above. */
async function commonWords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set([...dictionary["passwords-common"], ...dutchWords.split(" ")]);
}

/**
 * Tells whether a password is one that attackers try first: on the list, a listed word with a year
 * or a sign around it, two listed words, one piece repeated, or a run of keys. Letters written as
 * digits («w4chtw00rd») count as letters.
 */
export async function isCommonPassword(password: string): Promise<boolean> {
  words ??= commonWords();
  const known = await words;
  const folded = password.normalize("NFKC").toLowerCase();
  if (isRepeated(folded) || isRun(folded)) return true;
  return [folded, lettersOf(folded)].some((each) => known.has(each) || hasCommonCore(each, known));
}

/** Tells whether a password holds one of the owner's own words: name, address, organisation. */
export function holdsOwnWord(password: string, ownTexts: readonly string[]): boolean {
  const folded = password.normalize("NFKC").toLowerCase();
  return ownTexts
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .some((word) => word.length >= 4 && folded.includes(word));
}

function hasCommonCore(text: string, known: ReadonlySet<string>): boolean {
  const [, before = "", core = "", after = ""] = /^([^a-z]*)(.*?)([^a-z]*)$/s.exec(text) ?? [];
  const around = before + after;
  if (around.length > 6 && !isRun(around) && !isRepeated(around)) return false;
  if (core === "" || known.has(core) || isRepeated(core) || isRun(core)) return true;
  for (let at = 4; at <= core.length - 4; at += 1) {
    if (known.has(core.slice(0, at)) && known.has(core.slice(at))) return true;
  }
  return false;
}

function isRepeated(text: string): boolean {
  return /^(.{1,10}?)\1+$/s.test(text);
}

function isRun(text: string): boolean {
  return text.length >= 3 && runs.some((run) => run.includes(text));
}

const disguises: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

function lettersOf(text: string): string {
  return text.replace(/[a-z].*[a-z]/s, (between) =>
    between.replaceAll(/[013457@$!]/g, (sign) => disguises[sign] ?? sign),
  );
}
