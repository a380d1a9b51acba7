import { serveAhead } from "../import/ahead/serve-ahead.ts";
import type { ToAheadThread } from "./ahead.ts";

self.onmessage = ({ data: { file, port, isLast } }: MessageEvent<ToAheadThread>) =>
  serveAhead(() => file, port, isLast ? () => self.close() : undefined);
self.postMessage("awake");
