import type { Map as MapLibre } from "maplibre-gl";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFrameHold } from "../../src/map/hold-frames.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Told = { readonly sourceId: string; readonly sourceDataType?: "content" | "metadata" };

function setUp() {
  const draw = vi.fn();
  const state = { isMoving: false, isLoaded: true };
  let tell: (told: Told) => void = () => undefined;
  const map = {
    triggerRepaint: () => draw(),
    isMoving: () => state.isMoving,
    isSourceLoaded: () => state.isLoaded,
    on: (_: string, listener: typeof tell) => {
      tell = listener;
    },
  };
  const hold = createFrameHold(map as unknown as MapLibre, "marks");
  return { draw, state, map, hold, tell: (told: Told) => tell(told) };
}

describe("frames are held until new data has become tiles", () => {
  test("one frame is drawn for data and tiles", () => {
    const { draw, state, map, hold, tell } = setUp();
    map.triggerRepaint();
    expect(draw).toHaveBeenCalledTimes(1);
    hold();
    map.triggerRepaint(); // for a picture
    tell({ sourceId: "marks", sourceDataType: "metadata" }); // the tiles are still those of before
    tell({ sourceId: "seas", sourceDataType: "content" });
    state.isLoaded = false;
    map.triggerRepaint();
    tell({ sourceId: "marks", sourceDataType: "content" });
    expect(draw).toHaveBeenCalledTimes(1);
    state.isLoaded = true;
    map.triggerRepaint();
    tell({ sourceId: "marks" });
    expect(draw).toHaveBeenCalledTimes(2);
    map.triggerRepaint();
    vi.runAllTimers();
    expect(draw).toHaveBeenCalledTimes(3);
  });

  test("a map that moves draws meanwhile", () => {
    const { draw, state, map, hold } = setUp();
    hold();
    state.isMoving = true;
    map.triggerRepaint();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test("data that does not come keeps nothing else from being drawn for long", () => {
    const { draw, map, hold } = setUp();
    hold();
    map.triggerRepaint();
    expect(draw).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
