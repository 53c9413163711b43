/** The name of a region out of its id, such as «Twente»; regions are called after their place. */
export function regionName(regionId: string): string {
  return regionId
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
