import type { PersonInput } from "@schakel/contract";
import { addDays, type Day } from "@schakel/kernel";
import type { Random } from "./random.ts";

/** First names and surnames of one language community; combined freely, so of nobody in particular. */
type Community = {
  readonly nationality: string;
  readonly language: string;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly surnames: readonly string[];
};

const communities: readonly Community[] = [
  {
    nationality: "NL",
    language: "nl",
    women: ["Lotte", "Sanne", "Femke", "Yara", "Noor", "Isa"],
    men: ["Daan", "Thijs", "Ruben", "Milan", "Sem"],
    surnames: [
      "Verbrugge",
      "van Wijngaarden",
      "Terpstra",
      "Hoogendijk",
      "Kuiper",
      "Nijland",
      "Rozema",
    ],
  },
  {
    nationality: "PL",
    language: "pl",
    women: ["Agnieszka", "Kasia", "Ola", "Marta"],
    men: ["Piotr", "Tomasz", "Kamil", "Marek"],
    surnames: ["Zielińska", "Wójcik", "Nowicka", "Pawlak", "Sobczak"],
  },
  {
    nationality: "RO",
    language: "ro",
    women: ["Ioana", "Alina", "Mirela"],
    men: ["Andrei", "Ionuț", "Mihai"],
    surnames: ["Munteanu", "Dobre", "Vasilescu", "Lupu"],
  },
  {
    nationality: "BG",
    language: "bg",
    women: ["Desislava", "Radka", "Milena"],
    men: ["Georgi", "Plamen"],
    surnames: ["Hristova", "Stoyanov", "Ilieva", "Petkov"],
  },
  {
    nationality: "NG",
    language: "en",
    women: ["Blessing", "Osas", "Faith"],
    men: ["Emeka", "Osagie"],
    surnames: ["Okafor", "Ehigie", "Adeyemi", "Osaze"],
  },
  {
    nationality: "UA",
    language: "uk",
    women: ["Oksana", "Nadiia", "Solomiia"],
    men: ["Bohdan", "Taras"],
    surnames: ["Kovalenko", "Shevchuk", "Melnyk"],
  },
  {
    nationality: "CO",
    language: "es",
    women: ["Valentina", "Luz", "Camila"],
    men: ["Andrés", "Julián"],
    surnames: ["Rojas", "Cifuentes", "Moreno"],
  },
  {
    nationality: "SY",
    language: "ar",
    women: ["Rima", "Nour"],
    men: ["Khaled", "Youssef"],
    surnames: ["al-Haddad", "Darwish", "Nasser"],
  },
];

const staff = {
  first: [
    "Anouk",
    "Bram",
    "Chantal",
    "Dirk",
    "Esmee",
    "Farid",
    "Gijs",
    "Hanneke",
    "Ilse",
    "Joris",
    "Karin",
    "Leyla",
    "Maarten",
    "Nadia",
    "Otto",
    "Petra",
    "Quinten",
    "Roos",
    "Sjoerd",
    "Tessa",
    "Umar",
    "Vera",
    "Wouter",
  ],
  last: [
    "Bakermans",
    "Claassens",
    "Dijkhuizen",
    "Elzinga",
    "Feenstra",
    "Groothuis",
    "Hofstede",
    "IJzerman",
    "Jorritsma",
    "Kloosterman",
    "Lammerts",
    "Meulenbelt",
    "Noordam",
    "Oosterling",
    "Postuma",
    "Rietveld",
    "Scholtens",
    "Tuinstra",
    "Uiterwaal",
    "Veldkamp",
    "Wesselink",
    "Zwanenburg",
  ],
} as const;

/** The name of somebody who works in the demo, never given twice by one maker. */
export function staffNames(random: Random): () => string {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const name = `${random.pick(staff.first)} ${random.pick(staff.last)}`;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

export type ClientWish = {
  readonly on: Day;
  readonly minAge: number;
  readonly maxAge: number;
  readonly gender?: "woman" | "man";
  readonly nationality?: string;
};

/** A made-up client of an age on a day; about one in five has an unknown birth day. */
export function makeClient(random: Random, wish: ClientWish): PersonInput {
  const suited = communities.filter(
    (each) => wish.nationality === undefined || each.nationality === wish.nationality,
  );
  const community = random.pick(suited);
  const gender = wish.gender ?? (random.chance(0.7) ? "woman" : "man");
  const ageDays =
    Math.round((wish.minAge + random.below(wish.maxAge - wish.minAge + 1)) * 365.25) +
    random.below(300);
  const birthDay = addDays(wish.on, -ageDays);
  const isKnown = random.chance(0.8);
  return {
    givenName: random.pick(gender === "woman" ? community.women : community.men),
    surname: random.pick(community.surnames),
    ...(isKnown ? { birthDay } : { birthYear: Number(birthDay.slice(0, 4)) }),
    gender,
    nationality: community.nationality,
    languages: [community.language],
    needsInterpreter: !["nl", "en"].includes(community.language),
  };
}

/** First and last names that the demo can make, for the test that no real person is among them. */
export function allDemoNames(): string[] {
  return staff.first.flatMap((first) => staff.last.map((last) => `${first} ${last}`));
}
