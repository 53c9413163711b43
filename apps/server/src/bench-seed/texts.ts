import type { Random } from "../demo/random.ts";

const sentences = [
  "Gesproken met de cliënt op een rustige plek; de afspraak ging door.",
  "De cliënt wil eerst zelf nadenken en belt later terug.",
  "De opvang meldt dat de eerste nacht goed is verlopen.",
  "Er is contact geweest met de partner die de aanmelding deed.",
  "De afspraak bij de huisarts is verzet naar volgende week.",
  "Het veiligheidsplan is samen doorgenomen en bijgewerkt.",
  "De cliënt heeft vragen over werk en inkomen; we zoeken dat uit.",
  "De tolk was aanwezig en kan de volgende keer ook.",
  "Er zijn geen nieuwe zorgen over de veiligheid.",
  "Het doel van deze maand is bereikt; we kiezen samen een volgend doel.",
] as const;

/** Two to five plain sentences that say nothing about anybody. */
export function makeText(random: Random): string {
  return Array.from({ length: 2 + random.below(4) }, () => random.pick(sentences)).join(" ");
}
