/** How a font is to be drawn. */
export type FontStyle = "normal" | "semibold" | "italic";

/**
 * MapLibre draws letters with the fonts of the system and reads weight and slant out of the first name of the stack: that one is
 * no font, only the wish.
 * @param families as in CSS `font-family`
 */
export function fontStack(style: FontStyle, families: string): string[] {
  const names = families.split(",").map((name) => name.trim().replaceAll(/^["']|["']$/g, ""));
  return [`Atlas ${style}`, ...names];
}
