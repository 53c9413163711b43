import { iconPaths, type IconName } from "./icon-paths.ts";

/**
 * Draws an icon in the colour of the text around it. Decorative by default (hidden from screen
 * readers): the control or the word beside it carries the name.
 * @param name which drawing
 * @param size in CSS pixels, 20 by default, 16 beside small text
 */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={size < 18 ? 1.7 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
