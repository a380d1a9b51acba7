import { serveAhead } from "../import/ahead/serve-ahead.ts";

self.onmessage = ({ data: { file, port } }: MessageEvent<{ readonly file: Blob; readonly port: MessagePort }>) =>
  serveAhead(() => file, port);
self.postMessage("awake");
