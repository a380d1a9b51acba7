import { useEffect, useState } from "preact/hooks";

/** Whether what is drawn at first has been shown: more than one frame needs is drawn in the next. */
export function useShown(): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setShown(true)); // after that frame
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isShown;
}
