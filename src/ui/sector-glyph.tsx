import { SECTOR_SYMBOLS } from "../model/sector-symbols.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";

/** Sets the colour of a sector, by its position in TOP_SECTORS. */
export const sectorClass = (sector: number): string => `sector-${TOP_SECTOR_IDS[sector] ?? "other-sector"}`;

export function SectorGlyph({ sector }: { readonly sector: number }) {
  const id = TOP_SECTOR_IDS[sector] ?? "other-sector";
  return (
    <svg class={`glyph sector-${id}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SECTOR_SYMBOLS[id as keyof typeof SECTOR_SYMBOLS]} />
    </svg>
  );
}

/** The disc that the map draws for one initiative. */
export function SectorDisc({
  sector,
  approximate = false,
  wide = false,
}: {
  readonly sector: number;
  readonly approximate?: boolean;
  readonly wide?: boolean;
}) {
  return (
    <span class={`disc ${sectorClass(sector)}${approximate ? " disc-approximate" : ""}${wide ? " disc-wide" : ""}`}>
      <SectorGlyph sector={sector} />
    </span>
  );
}
