import { useEffect, useRef, useState } from "preact/hooks";
import { afterFrame } from "./after-frame.ts";

/** A value as it was, until what else changes with it is shown: where so much changes that one task would be long. The first one is there at once. */
export function useFrameLater<T>(value: T | undefined): T | undefined {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  const isBehind = shown !== value;
  // Not called off by each further value: where they come faster than frames, none would ever be shown.
  useEffect(() => (isBehind ? afterFrame(() => setShown(latest.current)) : undefined), [shown, isBehind]);
  return shown ?? value;
}
