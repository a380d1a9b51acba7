import { useEffect, useState } from "preact/hooks";
import { afterFrame } from "./after-frame.ts";
import { useApp } from "./context.ts";

/**
 * Whether what is drawn of a check at first has been shown: the rest is drawn later, and no more where the check is being kept, as it is going to leave.
 *
 * @param frames how many are to pass, so that the rest comes in several, too
 */
export function useShown(frames: number): boolean {
  const { stage } = useApp().imports;
  const [isShown, setShown] = useState(false);
  useEffect(() => afterFrame(() => stage.peek().at !== "keep" && setShown(true), frames), []);
  return isShown;
}
