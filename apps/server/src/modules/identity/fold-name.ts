/**
 * Letters of other scripts as Latin letters, the way Dutch officials tend to hear them. Bulgarian
 * goes first among the Cyrillic alphabets (Streamlined System), Arabic has no short vowels, which
 * suits a sound key that drops vowels anyway.
 */
const latin = new Map<string, string>(
  [
    "ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ħ h ŋ ng ə e",
    "а a б b в v г g ґ g д d е e є e ж zh з z и i і i й i к k л l м m н n о o п p р r с s т t у u ф f",
    "х h ц ts ч tsj ш sh щ sht ъ a ы i ь - э e ю ju я ja ђ dj ћ tsj љ lj њ nj џ dj ј j",
    "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ ks ο o π p ρ r σ s ς s τ t υ i φ f χ h",
    "ψ ps ω o ا a ب b ت t ث th ج dj ح gh خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع - غ gh",
    "ف f ق q ك k ک k ل l م m ن n ه gh و w ي y ی y ى a ة - ء - پ p چ tsj ژ zh گ g",
  ].flatMap((line) => {
    const parts = line.split(" ");
    return parts.flatMap((part, at): [string, string][] =>
      at % 2 === 0 ? [[part, (parts[at + 1] ?? "").replace("-", "")]] : [],
    );
  }),
);

const arabicArticle = /(?<=^|\s)ال(?=\p{L}{3})/gu;
const arabicLastH = /ه(?!\p{L})/gu;
const invisible = /[\p{Cf}\p{Variation_Selector}\p{Cc}]/gu;
/** Names that need no more than lower case: the common case, and a third of the time. */
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const apostrophes = /['’‘`´ʼʻ]/g;

/**
 * A name as lower-case words of plain letters, one space apart: diacritics gone, other scripts in
 * Latin letters, apostrophes dropped, hyphens and full stops turned into spaces. A name without any
 * letter or digit, such as an emoji, stays as it is without invisible marks, so that it can still be
 * found. Returns an empty text only for an empty name.
 */
export function foldName(name: string): string {
  if (plainWords.test(name)) return name.toLowerCase();
  const visible = name.normalize("NFKC").toLowerCase().replace(invisible, "");
  const words = visible
    .replace(arabicArticle, "al ")
    .replace(arabicLastH, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(apostrophes, "")
    .replace(/[^a-z0-9 ]/gu, (letter) => latin.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? visible.replace(/\s+/gu, " ").trim() : words;
}

/** Words that stand before a surname without being part of how it is filed or remembered. */
const particles = new Set(
  [
    "aan bij de den der des het in onder op over s t te ten ter uit van voor",
    "von vom zu zum zur du d da das do dos di del della dello la las los le les",
    "al el ad an ar as ash at az bin ibn ben bint bent ould ait",
  ]
    .join(" ")
    .split(" "),
);

/** Whether a word usually stands before a surname, so that it does not start with a given name. */
export function leadsSurname(word: string): boolean {
  const folded = foldName(word);
  return particles.has(folded) && !givenToo.has(folded);
}

/** Particles that are common given names too. */
const givenToo = new Set(["ad", "al", "an", "ben", "des", "in"]);

/** Dutch particles that Belgian registers write in one word with the name. */
const attached = /^(?:vanden|vander|vande)(?=\p{L}{3})/u;
const enough = 4;

/**
 * The forms under which a surname must be findable, without spaces, the core first: without leading
 * particles («van der Berg» → `berg`), every part of a double name, and the whole as one word
 * («Ben Ali» also as `benali`). At most four; none for an empty surname.
 */
export function surnameForms(surname: string): readonly string[] {
  const words = foldName(surname).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const start = words.findIndex((word) => !particles.has(word));
  // «De», «Van» or «Le» alone is a whole surname in other countries.
  const core = start === -1 ? words : words.slice(start);
  const joined = core.join("").replace(attached, "");
  const parts = core.filter((word) => word.length > 2 && !particles.has(word));
  const forms = [joined, ...(parts.length > 1 ? parts : []), words.join("")];
  return [...new Set(forms)].slice(0, enough);
}

/** «Abd» with its vowel and article, and the name of which the bearer is the servant. */
const servantOf = /^abd(?:i(?! )|(?: ?[aeou]+)? ?)(?:l ?)?(\p{L}{2,})/u;

/**
 * The given name to compare by, without spaces: the first one, as people are called; with the Arabic
 * «Abd» compounds brought to one spelling (Abdel Rahman, Abderrahman and Abdurrahman: `abdrahman`).
 */
export function givenForm(givenName: string): string {
  const folded = foldName(givenName);
  const servant = servantOf.exec(folded);
  if (servant?.[1]) return `abd${servant[1].replace(/^(\p{L})\1/u, "$1")}`;
  return folded.split(" ")[0] ?? "";
}
