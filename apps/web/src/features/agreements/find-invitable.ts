import type { Invitable } from "./agreements-api.ts";

/** The partners whose name, part or agreement holds every word that was typed. */
export function findInvitable(partners: readonly Invitable[], typed: string): readonly Invitable[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return partners.filter((partner) => {
    const text = fold([partner.organisationName, partner.part, partner.agreementTitle].join(" "));
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
