import { useEffect, useState } from "preact/hooks";
import { afterFrame } from "./after-frame.ts";

/**
 * Whether what is drawn at first has been shown: more than one frame needs is drawn in a later one.
 *
 * @param frames how many are to pass, so that what follows comes in several, too
 * @param isWanted asked then: what is going to leave the page is worth no frame
 */
export function useShown(frames = 1, isWanted: () => boolean = () => true): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => afterFrame(() => isWanted() && setShown(true), frames), []);
  return isShown;
}
