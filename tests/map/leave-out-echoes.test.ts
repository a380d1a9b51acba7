import type { Map as MapLibre } from "maplibre-gl";
import { expect, test } from "vitest";
import { leaveOutEchoes } from "../../src/map/leave-out-echoes.ts";

function setUp(change: object = {}, style: object = {}) {
  let drawn = () => {};
  const request = new AbortController();
  const map = {
    _fadeDuration: 0,
    _sourcesDirty: false,
    _styleDirty: true,
    _placementDirty: true,
    _frameRequest: request,
    isMoving: () => false,
    style: { _changed: false, hasTransitions: () => false, ...style },
    on: (_: string, listener: () => void) => {
      drawn = listener;
    },
    ...change,
  };
  leaveOutEchoes(map as unknown as MapLibre);
  drawn();
  return { map, request };
}

test("a frame that would look the same is not asked for", () => {
  const { map, request } = setUp();
  expect([map._styleDirty, map._placementDirty, map._frameRequest]).toEqual([false, false, null]);
  expect(request.signal.aborted).toBe(true);
});

test.each([
  ["labels fade", { _fadeDuration: 150 }, {}],
  ["the map moves", { isMoving: () => true }, {}],
  ["tiles have come", { _sourcesDirty: true }, {}],
  ["pictures have come since", {}, { _changed: true }],
  ["a colour goes over into another", {}, { hasTransitions: () => true }],
])("the next frame is drawn where %s", (_, change, style) => {
  const { map, request } = setUp(change, style);
  expect([map._styleDirty, map._placementDirty, map._frameRequest]).toEqual([true, true, request]);
  expect(request.signal.aborted).toBe(false);
});
