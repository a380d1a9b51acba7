/**
 * Glyph of each top sector: an SVG path on a grid of 16, drawn as a round line of 1.6 (2 when shown at 12 pixels), never filled.
 * The page and the map draw the same ones.
 */
export const SECTOR_SYMBOLS: Readonly<Record<string, string>> = {
  "food-and-farming": "M8 14.5V7.5M8 9.5C8 6 5.5 4 2 4C2 7.5 4.5 9.5 8 9.5ZM8 7C8 4 10 2 14 2C14 5.5 11.5 7 8 7Z",
  "crafts-and-industry": "M9.6 2.2L13.8 6.4L11.4 8.8L7.2 4.6ZM8.6 6.9L2.2 13.3",
  "energy-and-water": "M9 1.5L3.5 9H8L7 14.5L12.5 7H8Z",
  "environment-and-circularity":
    "M13.2 6.6A5.5 5.5 0 0 0 3.4 5M2.8 9.4A5.5 5.5 0 0 0 12.6 11M3 1.8V5.2H6.4M13 14.2V10.8H9.6",
  "housing-and-land": "M2 7.8L8 2.2L14 7.8M3.8 6.4V13.8H12.2V6.4M8 13.8V10.2",
  "trade-and-hospitality": "M3 5.8H13L12.2 14H3.8ZM5.4 7.6V4.6A2.6 2.6 0 0 1 10.6 4.6V7.6",
  "finance-and-exchange": "M2.2 5.4H13.2L10.2 2.4M13.8 10.6H2.8L5.8 13.6",
  "health-and-care": "M8 13.8L2.9 8.6A3.3 3.3 0 0 1 8 4.5A3.3 3.3 0 0 1 13.1 8.6Z",
  "education-and-research":
    "M8 4.4C6.4 3 4.4 2.8 2 2.8V12.4C4.4 12.4 6.4 12.6 8 14C9.6 12.6 11.6 12.4 14 12.4V2.8C11.6 2.8 9.6 3 8 4.4ZM8 4.4V14",
  "culture-and-leisure":
    "M6 12.2V3.4L13 2V10.8M6 12.2A1.9 1.9 0 1 1 2.2 12.2A1.9 1.9 0 1 1 6 12.2ZM13 10.8A1.9 1.9 0 1 1 9.2 10.8A1.9 1.9 0 1 1 13 10.8Z",
  "digital-and-communications": "M5.2 4L1.4 8L5.2 12M10.8 4L14.6 8L10.8 12M9 3L7 13",
  "transport-and-mobility":
    "M6.2 11.4A2.4 2.4 0 1 1 1.4 11.4A2.4 2.4 0 1 1 6.2 11.4ZM14.6 11.4A2.4 2.4 0 1 1 9.8 11.4A2.4 2.4 0 1 1 14.6 11.4ZM3.8 11.4L6 5.4H10.4L12.2 11.4M9.4 2.8H11.2",
  "work-and-business-services": "M2.2 5.6H13.8V13H2.2ZM5.8 5.6V3H10.2V5.6M2.2 9H13.8",
  "community-and-rights":
    "M5.7 7A2.2 2.2 0 1 0 5.7 2.6A2.2 2.2 0 1 0 5.7 7ZM1.4 13.6V12.4A2.8 2.8 0 0 1 4.2 9.6H7.2A2.8 2.8 0 0 1 10 12.4V13.6M10.6 2.8A2.2 2.2 0 0 1 10.6 6.8M12 9.7A2.8 2.8 0 0 1 14.6 12.4V13.6",
  "other-sector": "M8 2.4L13.6 8L8 13.6L2.4 8Z",
};
