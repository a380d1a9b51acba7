/** The script of MapLibre's own thread, which comes without types. */
declare module "maplibre-gl/dist/maplibre-gl-worker.mjs" {
  export default class Worker {
    constructor(scope: typeof globalThis);
  }
}
