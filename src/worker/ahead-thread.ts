import { makeReady, serveAhead } from "../import/ahead/serve-ahead.ts";
import type { ToAheadThread } from "./ahead.ts";

const PATIENCE = 1000; // ms for the kernel to come

self.onmessage = ({ data: { file, port, isLast } }: MessageEvent<ToAheadThread>) =>
  serveAhead(() => file, port, {
    onStop: () => isLast && self.close(),
    patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  });
self.postMessage("awake");
void makeReady();
