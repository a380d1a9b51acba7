import type { Map as MapLibre } from "maplibre-gl";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFrameHold } from "../../src/map/hold-frames.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Told = { readonly sourceId: string; readonly sourceDataType?: "content" | "metadata" };

function setUp() {
  const draw = vi.fn();
  const state = { isMoving: false, isLoaded: true };
  const listeners = new Map<string, (told?: Told) => void>();
  const atFrame: (() => void)[] = [];
  const map = {
    triggerRepaint: () => draw(),
    isMoving: () => state.isMoving,
    isSourceLoaded: () => state.isLoaded,
    style: { _updateSources: vi.fn() },
    _camera: { transform: {} },
    on: (event: string, listener: (told?: Told) => void) => listeners.set(event, listener),
    once: (event: string, listener: () => void) => void (event === "render" && atFrame.push(listener)),
  };
  const happen = (event: string, told?: Told) => listeners.get(event)!(told);
  /** The frame that was asked for is drawn. */
  const render = () => {
    for (const listener of atFrame.splice(0)) listener();
  };
  const frames = createFrameHold(map as unknown as MapLibre, "marks");
  return {
    ...frames,
    draw,
    state,
    map,
    happen,
    render,
    tell: (told: Told) => happen("sourcedata", told),
    arrive: () => happen("moveend"),
  };
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

  test("what waits for the frame is called in a task after it, and at once where none is held or needed", () => {
    const { draw, map, render, hold, whenDrawn, tell, state } = setUp();
    const then = vi.fn();
    whenDrawn(then);
    expect(then).toHaveBeenCalledTimes(1);
    hold();
    map.triggerRepaint();
    whenDrawn(then);
    expect(then).toHaveBeenCalledTimes(1);
    tell({ sourceId: "marks", sourceDataType: "content" });
    expect([then.mock.calls.length, draw.mock.calls.length]).toEqual([1, 1]);
    render();
    expect(then).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(then).toHaveBeenCalledTimes(2);
    hold();
    whenDrawn(then);
    tell({ sourceId: "marks", sourceDataType: "content" });
    expect([then.mock.calls.length, draw.mock.calls.length]).toEqual([3, 1]); // no frame was missed
    hold();
    state.isMoving = true;
    whenDrawn(then);
    expect(then).toHaveBeenCalledTimes(4);
  });

  test("what waits for one frame is not taken for what waits for the next, and whoever comes before a frame waits for it too", () => {
    const { map, render, hold, whenDrawn, tell } = setUp();
    const [first, second, between] = [vi.fn(), vi.fn(), vi.fn()];
    const calls = () => [first, second, between].map(({ mock }) => mock.calls.length);
    hold();
    map.triggerRepaint();
    whenDrawn(first);
    tell({ sourceId: "marks", sourceDataType: "content" });
    whenDrawn(between);
    hold();
    map.triggerRepaint();
    whenDrawn(second);
    expect(calls()).toEqual([0, 0, 0]);
    render();
    vi.advanceTimersByTime(0);
    expect(calls()).toEqual([1, 0, 1]);
    tell({ sourceId: "marks", sourceDataType: "content" });
    render();
    vi.advanceTimersByTime(0);
    expect(calls()).toEqual([1, 1, 1]);
  });

  test("an answer is waited for longer than its tiles; what is the same as before is not", () => {
    const { draw, state, map, hold, release } = setUp();
    hold(400);
    state.isMoving = true; // it jumps
    map.triggerRepaint();
    vi.advanceTimersByTime(200);
    expect(draw).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(draw).toHaveBeenCalledTimes(1);
    hold(400);
    map.triggerRepaint();
    release();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test("a map that has gone elsewhere asks for the tiles there without a frame", () => {
    const { map, hold, arrive } = setUp();
    arrive();
    expect(map.style._updateSources).not.toHaveBeenCalled();
    hold(400);
    arrive();
    expect(map.style._updateSources).toHaveBeenCalledWith(map._camera.transform);
  });
  test("a map that has lost its graphics asks for nothing", () => {
    const { map, hold, arrive } = setUp();
    Object.assign(map, { style: null });
    hold(400);
    expect(arrive).not.toThrow();
  });
});
