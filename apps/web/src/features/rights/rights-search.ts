/** The parts of the rights of a client, as they stand in the address. */
export const rightsParts = ["verzoeken", "inzage", "bewaren"] as const;
export type RightsPart = (typeof rightsParts)[number];

/** Which part is open; an address that names none of them opens the first. */
export function readRightsSearch({ deel }: Record<string, unknown>): { deel?: RightsPart } {
  const part = rightsParts.find((one) => one === deel);
  return part === undefined ? {} : { deel: part };
}
