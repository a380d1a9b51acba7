import { useEffect, useState } from "preact/hooks";
import { afterFrame } from "./after-frame.ts";

/**
 * Whether what is drawn at first has been shown: more than one frame needs is drawn in a later one.
 *
 * @param frames how many are to pass, so that what follows comes in several, too
 * @param isHeld what would follow is not worth a frame, as all of it is going to leave
 */
export function useShown(frames = 1, isHeld = false): boolean {
  const [passed, setPassed] = useState(0);
  const isWaiting = passed < frames && !isHeld;
  useEffect(() => (isWaiting ? afterFrame(() => setPassed(passed + 1)) : undefined), [passed, isWaiting]);
  return passed >= frames;
}
