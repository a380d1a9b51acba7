import { useEffect, useState } from "preact/hooks";
import { afterFrame } from "./after-frame.ts";

/** Whether what is drawn at first has been shown: more than one frame needs is drawn in the next. */
export function useShown(): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => afterFrame(() => setShown(true)), []);
  return isShown;
}
