import { day, type Day } from "@schakel/kernel";
import type { Random } from "../demo/random.ts";

/** Somebody who does not exist, as far as the bench needs to know them. */
export type BenchPerson = {
  readonly givenName: string;
  readonly surname: string;
  readonly birthDay: Day;
  readonly gender: "woman" | "man";
  readonly phone: string | undefined;
};

const words = (text: string): readonly string[] => text.split(" ");

const women = words(
  "Maria Anna Sanne Lotte Femke Tess Katarzyna Agnieszka Ewa Dorota Ioana Elena Mihaela Bianca Ralica Galina Teodora Fatima Khadija Samira Malika Blessing Joy Adaeze Precious Faith Camila Valentina Paola Lucía Linh Thuy Mai Hoa Selam Feven Ilona Zsofia Reka Noor",
);
const men = words(
  "Jan Pieter Kees Daan Ruben Krzysztof Wojciech Tomasz Marek Ion Mihai Florin Bogdan Georgi Dimitar Stoyan Kiril Mohamed Rachid Youssef Karim Emeka Tunde Uche Godwin Juan Carlos Andrés Diego Minh Hung Tesfay Yonas László Gábor Attila Sven Hugo Joost Bram",
);
const stems = words(
  "Bak Vis Dek Mul Hoek Dijk Scholt Kuip Brouw Meij Veen Zijl Groot Wester Berk Linden Molen Rijn Heuv Laan Kowal Wiśn Zieliń Kamiń Jankow Mazur Krawcz Piotr Wrób Sikor Pop Ion Dumitr Stan Rad Mart Lup Munt Vasil Moldov Dimitr Georg Petr Ivan Nikol Hrist Todor Angel Kol Marin Hadd Amr Idriss Mans Khatt Yac Rahm Jabb Nasr Tah Oka Ade Ogbe Chuk Eze Igwe Ogun Obi Akin Bala Gonz Rodr Mart Góm Jim Sánch Hern Cast Quint Osp Nguy Tran Phạm Hoàng Vũ Teklem Haile Kiros Abra Weld Nagy Szab Kov Tóth Horv Varg Kiss Moln Ném Fark",
);
const endings = words(
  "er stra man huis veld kamp sma ink ski czyk ek iewicz owski escu eanu aru iu ov ev eva chev i ani aoui ar oun for yemi bor ez ález oz as ên iel ács ai",
);

/** Puts a name together: about four thousand surnames and eighty given names, as in a large region. */
export function makePerson(random: Random): BenchPerson {
  const gender = random.chance(0.7) ? "woman" : "man";
  const part = (): string => String(1 + random.below(28)).padStart(2, "0");
  return {
    givenName: random.pick(gender === "woman" ? women : men),
    surname: random.pick(stems) + random.pick(endings),
    birthDay: day(
      `${1965 + random.below(44)}-${String(1 + random.below(12)).padStart(2, "0")}-${part()}`,
    ),
    gender,
    phone: random.chance(0.5) ? `+316${10_000_000 + random.below(80_000_000)}` : undefined,
  };
}

/** The name as somebody in a hurry types it: one letter lost, doubled, replaced or swapped. */
export function misspell(person: BenchPerson, random: Random): string {
  const letters = Array.from(person.surname);
  const at = 1 + random.below(letters.length - 2);
  const letter = random.pick(Array.from("aeioubdgklmnprst"));
  const typed = [
    letters.toSpliced(at, 1),
    letters.toSpliced(at, 0, letters[at] ?? letter),
    letters.with(at, letter),
    letters.toSpliced(at, 2, letters[at + 1] ?? "", letters[at] ?? ""),
  ];
  return `${person.givenName} ${random.pick(typed).join("")}`;
}
