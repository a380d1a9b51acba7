import { type ReadonlySignal, signal } from "@preact/signals";

/** Which of the three frames the window has room for. */
export type Frame = "desktop" | "tablet" | "phone";

function watch(query: string): ReadonlySignal<boolean> {
  const media = matchMedia(query);
  const matches = signal(media.matches);
  media.addEventListener("change", (event) => {
    matches.value = event.matches;
  });
  return matches;
}

const isDesktop = watch("(min-width: 1200px)");
const isPhone = watch("(max-width: 767px)");

export const useFrame = (): Frame => (isDesktop.value ? "desktop" : isPhone.value ? "phone" : "tablet");
