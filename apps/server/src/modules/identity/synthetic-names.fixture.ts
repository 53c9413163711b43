export type Random = { next(): number; below(limit: number): number; pick<T>(of: readonly T[]): T };

/** A small seeded generator (mulberry32): the same seed gives the same people everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: (of) => of[below(of.length)] as (typeof of)[number] };
}

/** People of one nationality: given names, and how a surname is put together. */
export type Group = {
  readonly nationality: string;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly surname: (random: Random) => string;
};

const words = (text: string): readonly string[] => text.split(" ");

function joinedOf(stems: string, endings: string): (random: Random) => string {
  const [first, last] = [words(stems), words(endings)];
  return (random) => `${random.pick(first)}${random.pick(last).replace("-", "")}`;
}

export const groups: readonly Group[] = [
  {
    nationality: "NL",
    women: words(
      "Maria Anna Johanna Sanne Lotte Fleur Iris Femke Anouk Marloes Wendy Chantal Tess Noor Evi Mirjam Petra Linda Esther Kim",
    ),
    men: words(
      "Jan Pieter Kees Willem Thijs Daan Sven Ruben Jeroen Gerrit Bram Sjoerd Luuk Finn Marcel Rob Erik Frank Hugo Joost",
    ),
    surname: (random) =>
      random.pick(["", "", "", "van der ", "de ", "van ", "van den ", "ter "]) +
      joinedOf(
        "Bakk Viss Dekk Muld Hoek Dijk Post Schout Kuip Brouw Meij Veen Zijl Hoog Groot Wester Nieuw Oost Zuid Berk Linden Eik Molen Kerk Burg Rijn Vlie Heuv Laan Graaf",
        "er stra man huis veld kamp sma horst ink -",
      )(random),
  },
  {
    nationality: "PL",
    women: words(
      "Katarzyna Małgorzata Agnieszka Zofia Justyna Weronika Iwona Grażyna Ewa Dorota Beata Monika Kinga Sylwia Urszula Magda",
    ),
    men: words(
      "Krzysztof Wojciech Grzegorz Paweł Tomasz Łukasz Andrzej Mateusz Piotr Jacek Dariusz Zbigniew Rafał Kamil Bartosz Marek",
    ),
    surname: joinedOf(
      "Kowal Wiśniew Zieliń Szymań Wójc Kamiń Lewandow Woź Dąbrow Jankow Mazur Krawcz Piotrow Grab Pawl Michal Now Wrób Stęp Gór Rut Sikor Baran Duda Szewcz Tomasz Marcin Wróblew Jasiń Olszew",
      "ski czyk ek iewicz owski ak",
    ),
  },
  {
    nationality: "RO",
    women: words(
      "Ioana Andreea Elena Mihaela Ștefania Gabriela Roxana Georgiana Alina Bianca Cristina Simona Larisa Denisa Oana Raluca",
    ),
    men: words(
      "Ion Gheorghe Mihai Ștefan Cristian Vasile Dumitru Florin Adrian Bogdan Ionuț Răzvan Sorin Marius Cătălin Dragoș",
    ),
    surname: joinedOf(
      "Pop Ion Dumitr Stan Gheorgh Rad Mart Constantin Lup Munt Ciob Bărb Tudor Vasil Moldov Ungur Șerb Preda Coj Nist Dobr Flor Grig Manol Neg Oprea Roș Săv Tănăs Zamf",
      "escu eanu aru iu an ici",
    ),
  },
  {
    nationality: "BG",
    women: words(
      "Цветелина Десислава Мария Йорданка Ралица Снежана Radka Galina Silviya Nadezhda Teodora Vesela Plamena Zdravka Boryana Kalina",
    ),
    men: words(
      "Димитър Георги Йордан Петър Красимир Борис Nikolay Hristo Stoyan Kiril Asen Vladimir Plamen Rumen Tihomir Zhivko",
    ),
    surname: joinedOf(
      "Dimitr Georgi Petr Ivan Stoyan Nikol Hrist Todor Angel Kol Vasil Marin Atanas Ili Bor Chern Dragan Genad Kostadin Mihayl Pavl Rangel Simeon Tsank Yank Zlat Zhel Velik Uzun Blag",
      "ov ev ova eva chev kov",
    ),
  },
  {
    nationality: "MA",
    women: words(
      "Fatima Khadija Naima Ouafa Samira Zahra Hanane Rachida Loubna Soumaya Ikram Aïcha Malika Nadia Yasmina Houda",
    ),
    men: words(
      "Mohamed Rachid Youssef Ahmed Said Hicham Khalid Abdelaziz Mustapha Driss Brahim Omar Karim Tarik Noureddine Bilal",
    ),
    surname: (random) =>
      random.pick(["El ", "Ben ", "", "Al-", "Ait "]) +
      joinedOf(
        "Haddad Amran Bouz Idriss Mansour Khatt Ouarz Yacoub Rahm Chaou Fass Jabb Zerh Hamd Mokht Salh Tahir Berr Lakh Majd Nasr Qasm Sebb Touz Wazz Ziyan Dahm Filal Ghaz Kabb",
        "i id ani aoui ar oun",
      )(random),
  },
  {
    nationality: "NG",
    women: words(
      "Blessing Joy Osas Efe Adaeze Chioma Precious Ngozi Faith Mercy Omolara Yetunde Ifeoma Amaka Esosa Isoken",
    ),
    men: words(
      "Chukwuemeka Osaro Emeka Tunde Ifeanyi Babatunde Kelechi Uche Sunday Godwin Efosa Olumide Segun Obinna Nnamdi Festus",
    ),
    surname: joinedOf(
      "Oka Ade Ogbe Chukwu Nwan Eze Osa Igwe Ogun Ikpo Obi Uwa Ehi Olu Akin Ida Bala Dike Fala Gbada Iroha Kalu Lawa Madu Njo Omo Sani Taiwo Ugo Yaku",
      "for yemi bor ma kwo kiel",
    ),
  },
  {
    nationality: "CO",
    women: words(
      "María Lucía Camila Valentina Paola Yuliana Luz Mónica Daniela Natalia Ximena Yesenia Alejandra Rosa Carmen Inés",
    ),
    men: words(
      "José Juan Carlos Andrés Jorge Luis Sebastián Hernán Diego Felipe Óscar Wilmer Jhon Rafael Álvaro Edwin",
    ),
    surname: (random) => {
      const one = joinedOf(
        "Gonz Rodrígu Martín Góm Jimén Sánch Hernánd Ramír Gutiérr Vásqu Muñ Castr Quint Ariz Cárden Bolív Osp Restrep Zapat Vall Mosqu Pined Guerr Salaz Londoñ Agud Betanc Caic Duqu Escob",
        "ález ez o oz ar al",
      );
      return random.next() < 0.5 ? one(random) : `${one(random)} ${one(random)}`;
    },
  },
];
