export interface Size {
  readonly width: number;
  readonly height: number;
}

let shared: CanvasRenderingContext2D | undefined;

/**
 * A picture for MapLibre, drawn on one canvas that all pictures share and that stays in memory rather than on the graphics card,
 * because every picture is read back at once.
 * @param size in pixels of the page
 * @param ratio device pixels to one of them
 */
export function canvasImage(
  { width, height }: Size,
  ratio: number,
  draw: (context: CanvasRenderingContext2D) => void,
): ImageData {
  shared ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
  const [across, down] = [Math.ceil(width * ratio), Math.ceil(height * ratio)];
  const { canvas } = shared;
  if (canvas.width < across) canvas.width = across;
  if (canvas.height < down) canvas.height = down;
  shared.setTransform(1, 0, 0, 1, 0, 0);
  shared.clearRect(0, 0, across, down);
  shared.save();
  shared.scale(ratio, ratio);
  draw(shared);
  shared.restore();
  return shared.getImageData(0, 0, across, down);
}
