import { batch, type Signal, signal } from "@preact/signals";
import type { Language } from "../model/language.ts";
import type { PictureWords } from "../model/picture.ts";
import { type Settings, type Shelf, type Theme, writeSettings } from "./settings.ts";
import type { Sketch } from "./sketch.ts";

/** What the next click on the map chooses. */
export type Picking = "nothing" | "territory" | "point";
export type Dialog = "none" | "import" | "download" | "share" | "about" | "boundaries" | "inhabitants";
/** Height of the sheet on a phone. */
export type SheetHeight = "peek" | "half" | "full";

/** @returns undefined where nothing can be drawn at the moment; the legend is that of what the map shows */
export type DrawPicture = (words: Omit<PictureWords, "legend">) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** How the page stands at the moment: what no link holds. Components may write the signals that are simple switches. */
export interface Page {
  readonly dialog: Signal<Dialog>;
  readonly picking: Signal<Picking>;
  /** What is being drawn on the map. */
  readonly sketch: Signal<Sketch | undefined>;
  /** The answer column is open. */
  readonly isAnswerOpen: Signal<boolean>;
  /** The drawer of the filters is open, where there is no room for the column. */
  readonly isAskOpen: Signal<boolean>;
  readonly sheetHeight: Signal<SheetHeight>;
  /** Row that was opened last: it gets the focus back when the list comes again. */
  readonly cameFrom: Signal<string | undefined>;
  readonly isGlobe: Signal<boolean>;
  readonly isLegendOpen: Signal<boolean>;
  /** Draws what the map shows as a PNG, once there is a map. */
  readonly drawPicture: Signal<DrawPicture | undefined>;
  /** Dots on the map, while it shows each initiative as one. */
  readonly dots: Signal<number | undefined>;
  /** Directory whose report is open. */
  readonly report: Signal<string | undefined>;
  readonly isFirstVisit: Signal<boolean>;
  readonly theme: Signal<Theme | undefined>;
  readonly chosenLanguage: Signal<Language | undefined>;
  readonly chooseTheme: (theme: Theme) => void;
  readonly chooseLanguage: (language: Language) => void;
  /** The card of the first visit goes with the first action and does not come back. */
  readonly begin: () => void;
  /** Brings the answer into sight: its column open, on a phone its sheet half high at least. */
  readonly showAnswer: () => void;
}

export function createPage(settings: Settings, shelf: Shelf, isFirstVisit: boolean): Page {
  const theme = signal(settings.theme);
  const chosenLanguage = signal(settings.language);
  const firstVisit = signal(isFirstVisit);
  const isAnswerOpen = signal(!isFirstVisit);
  const sheetHeight = signal<SheetHeight>("peek");
  const keep = () =>
    writeSettings(shelf, {
      visited: !firstVisit.peek(),
      ...(theme.peek() && { theme: theme.peek()! }),
      ...(chosenLanguage.peek() && { language: chosenLanguage.peek()! }),
    });
  return {
    dialog: signal<Dialog>("none"),
    picking: signal<Picking>("nothing"),
    sketch: signal<Sketch | undefined>(undefined),
    isAnswerOpen,
    isAskOpen: signal(false),
    sheetHeight,
    cameFrom: signal<string | undefined>(undefined),
    isGlobe: signal(false),
    isLegendOpen: signal(false),
    drawPicture: signal<DrawPicture | undefined>(undefined),
    dots: signal<number | undefined>(undefined),
    report: signal<string | undefined>(undefined),
    isFirstVisit: firstVisit,
    theme,
    chosenLanguage,
    chooseTheme(next) {
      theme.value = next;
      keep();
    },
    chooseLanguage(next) {
      chosenLanguage.value = next;
      keep();
    },
    begin() {
      if (!firstVisit.peek()) return;
      batch(() => {
        firstVisit.value = false;
        isAnswerOpen.value = true;
      });
      keep();
    },
    showAnswer() {
      batch(() => {
        isAnswerOpen.value = true;
        if (sheetHeight.peek() === "peek") sheetHeight.value = "half";
      });
    },
  };
}
