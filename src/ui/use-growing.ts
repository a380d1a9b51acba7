import { useEffect, useState } from "preact/hooks";
import { afterFrame } from "./after-frame.ts";

/** Once what is drawn at once is shown, whoever looks at it has the page for so long. */
const SHOWN_MS = 300;
/** Others follow step by step, each when the one before is shown, however long that takes. */
const STEP = 20;
const STEP_MS = 60;

/** A list that is drawn little by little. */
export interface Growing {
  /** Entries that are drawn by now. */
  readonly drawn: number;
  /** Somebody wants them all. */
  readonly drawAll: () => void;
}

/**
 * The first entries of a list are drawn at once, the others when those are shown, so that no task is long.
 *
 * @param of another list begins anew
 * @param all entries there are
 */
export function useGrowing(of: string, first: number, all: number): Growing {
  const [grown, setGrown] = useState({ of, count: first });
  const drawn = Math.min(all, grown.of === of ? Math.max(first, grown.count) : first);
  useEffect(() => {
    if (drawn >= all) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const callOff = afterFrame(() => {
      timer = setTimeout(() => setGrown({ of, count: drawn + STEP }), drawn <= first ? SHOWN_MS : STEP_MS);
    });
    return () => {
      callOff();
      clearTimeout(timer);
    };
  }, [of, drawn, all]);
  const drawAll = () => setGrown((now) => (now.of === of && now.count >= all ? now : { of, count: all }));
  return { drawn, drawAll };
}
