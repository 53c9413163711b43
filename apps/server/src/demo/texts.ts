import type { Random } from "./random.ts";

/** Pieces of plain Dutch from which reports and dossiers are put together. No story is anybody's. */
const pieces = {
  sexual: [
    "Zij komt de laatste weken vaak niet opdagen en wordt om de paar minuten gebeld.",
    "Een oudere man haalt haar op na school en wacht in de auto op de hoek.",
    "Zij heeft opeens dure kleding en kan niet vertellen hoe zij die betaalt.",
    "Zij zei dat zij een schuld moet afbetalen en dat haar telefoon niet van haar is.",
    "In het gesprek keek zij steeds naar de deur en gaf zij korte, ingestudeerde antwoorden.",
    "Zij vertelde dat iemand foto's van haar heeft en dreigt die rond te sturen.",
    "Zij slaapt overal en nergens en weet het adres van haar kamer niet.",
  ],
  labour: [
    "De werknemers worden in één busje gebracht en gehaald; één man doet steeds het woord.",
    "Hij werkt zes dagen per week meer dan twaalf uur en kreeg twee maanden geen loon.",
    "Zijn paspoort ligt «voor de administratie» bij de uitzender.",
    "Met acht mensen slapen zij in een kamer naast de werkplaats; de huur gaat van het loon af.",
    "Hij kent het adres van zijn slaapplek niet en durft niet naar de huisarts.",
    "Bij de controle liepen twee mensen weg; zij zeiden later dat zij een boete moeten betalen.",
  ],
  criminal: [
    "De jongen heeft opeens nieuwe spullen en moet «een klusje» afmaken.",
    "Zijn bankpas is door een ander gebruikt; hij is bang om het te zeggen.",
    "Hij werd aangehouden met gestolen goederen, terwijl hij nooit eerder in beeld was.",
    "Een groep oudere jongens wacht hem op bij de praktijkschool.",
    "Hij moet pakketjes wegbrengen om een schuld af te lossen die elke week groter wordt.",
  ],
  interpretation: [
    "Ik denk dat deze persoon niet vrij is om te gaan en te staan.",
    "Het kan ook iets anders zijn, maar de combinatie maakt mij ongerust.",
    "Mijn gevoel is dat iemand anders beslist over geld en telefoon.",
    "Ik vermoed dat er meer mensen in dezelfde situatie zitten.",
    "Ik weet het niet zeker en wil graag meedenken over een veilige volgende stap.",
  ],
  advice: [
    "Hoe voer ik het gesprek zonder de leerling in gevaar te brengen?",
    "Wij twijfelen of dit onder de meldcode valt. Wie kan meedenken?",
    "Een bewoner vertelde iets over een buurpand. Waar kunnen wij dit veilig neerleggen?",
    "Wat mogen wij vastleggen als iemand geen toestemming geeft?",
  ],
  location: [
    "In een loods aan de rand van de gemeente brandt elke nacht licht; overdag staan er matrassen.",
    "Een massagesalon wisselt elke week van personeel; niemand spreekt met klanten.",
    "Bij een controle van een vakantiepark stonden twaalf namen op één chalet.",
    "Een nagelstudio heeft altijd dezelfde twee jonge medewerkers, ook laat op de avond.",
  ],
  contact: [
    "Kort gesproken. Het gaat redelijk, slapen lukt nog niet goed.",
    "Samen de post doorgenomen. De cliënt wil vooral rust en duidelijkheid.",
    "Gebeld op het afgesproken moment; de cliënt nam zelf op en was alleen.",
    "Kennisgemaakt met de begeleider. De sfeer was goed.",
    "De cliënt heeft vragen over papieren en over wat de politie doet.",
  ],
  housing: [
    "De kamer is rustig en ligt dicht bij de begeleiding.",
    "Huisregels besproken. De cliënt weet wie er in de nacht aanwezig is.",
    "Doorstroom besproken: eerst een vaste plek, dan een cursus.",
  ],
  justice: [
    "Informatief gesprek gepland; de cliënt koos zelf wie van de politie het gesprek voert.",
    "Uitgelegd wat aangifte betekent en dat er niets moet.",
    "De cliënt wil nadenken over aangifte en vraagt om een advocaat.",
  ],
  health: [
    "Onderzoek bij de huisarts gedaan; verwijzing voor slaapproblemen.",
    "Tbc-onderzoek gepland. Uitleg gegeven met tolk.",
  ],
  notes: [
    "Partners gebeld en de afspraken van deze week bevestigd.",
    "Overleg gehad met de gemeente over inschrijving op een briefadres.",
    "Afgesproken wie de cliënt belt en wie de partners bijpraat.",
  ],
  residence: [
    "Uitleg over bedenktijd gegeven, in de eigen taal en met tolk.",
    "Meldplicht besproken: één keer per maand bij de politie.",
  ],
  finance: [
    "Aanvraag voor leefgeld ingevuld en samen verstuurd.",
    "Bankrekening geopend op eigen naam.",
  ],
  social: [
    "Moeder weet dat het goed gaat; het contact loopt via de begeleider.",
    "Er is een jonger zusje thuis; school is op de hoogte.",
  ],
  safety: [
    "Niet op het oude telefoonnummer bellen.",
    "Alleen tussen tien en twaalf uur. Nooit een bericht achterlaten.",
    "Nooit een brief naar het oude adres sturen.",
  ],
} as const;

export type TextKind = keyof typeof pieces;

/** One piece, or a few different ones after each other. */
export function write(random: Random, kind: TextKind, count = 1): string {
  const left = [...pieces[kind]] as string[];
  const chosen: string[] = [];
  while (chosen.length < count && left.length > 0)
    chosen.push(...left.splice(random.below(left.length), 1));
  return chosen.join(" ");
}
