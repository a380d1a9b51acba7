/** Calls it when what was just drawn is shown, or so many frames later. Gives how to call it off. */
export function afterFrame(then: () => void, frames = 1): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = requestAnimationFrame(function pass() {
    if (--frames > 0) frame = requestAnimationFrame(pass);
    else timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
