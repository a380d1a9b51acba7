// Serves one folder over http, as plainly as any file host would: for `npm start` and for the browser tests.
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, posix, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
  ".zip": "application/zip",
};
const COMPRESSED = /^(text\/|application\/(json|geo\+json|manifest\+json|xml|wasm)|image\/svg)/;
const WORTH_COMPRESSING = 1024; // bytes
const TOO_LARGE_TO_COMPRESS = 64 * 1024 * 1024; // bytes; larger files are streamed as they are
const HASHED = /\/(?:assets|data)\/.*-[\w-]{8}\.\w+$/; // names that Vite gives change with their content

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * @param {{ folder: string, port: number, base?: string }} options
 *   base: the path that the folder is served under, with a slash at both ends; port 0 takes any free one.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} rejects when the port is taken.
 */
export async function serveFolder({ folder, port, base = "/" }) {
  const root = resolve(folder);
  const compressed = /** @type {Map<string, Promise<Buffer>>} */ (new Map());
  const server = createServer((request, response) => {
    respond({ request, response, root, base, compressed }).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const bound = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${bound.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @typedef {{ request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse,
 *   root: string, base: string, compressed: Map<string, Promise<Buffer>> }} Exchange
 * @typedef {{ path: string, size: number, mtimeMs: number }} FoundFile
 * @typedef {Record<string, string | number>} Headers
 */

/** @param {Exchange} exchange */
async function respond({ request, response, root, base, compressed }) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(response, 405, "Only GET and HEAD are answered.", { Allow: "GET, HEAD" });
  }
  const address = (request.url ?? "/").split(/[?#]/)[0] ?? "/";
  const path = filePath(address, root, base);
  const file = path === undefined ? undefined : await findFile(path);
  if (file === undefined) return refuse(response, 404, "There is no such file.");
  if (file.path !== path && !address.endsWith("/")) {
    return refuse(response, 301, "This is a folder.", { Location: `${posix.basename(address)}/` });
  }
  const range = readRange(request.headers.range, file.size);
  if (range === "unsatisfiable") {
    return refuse(response, 416, "The file has no such bytes.", { "Content-Range": `bytes */${file.size}` });
  }
  const encoding = range ? undefined : chooseEncoding(request.headers["accept-encoding"], file);
  const headers = await headersFor(file, encoding);
  if (!range && request.headers["if-none-match"] === headers.ETag) return response.writeHead(304, headers).end();

  if (encoding) {
    const key = `${file.path} ${headers.ETag}`;
    const body = compressed.get(key) ?? compress(file.path, encoding);
    compressed.set(key, body);
    const bytes = await body;
    response.writeHead(200, { ...headers, "Content-Encoding": encoding, "Content-Length": bytes.length });
    return response.end(request.method === "HEAD" ? undefined : bytes);
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  if (range) headers["Content-Range"] = `bytes ${start}-${end}/${file.size}`;
  response.writeHead(range ? 206 : 200, { ...headers, "Content-Length": end - start + 1 });
  if (request.method === "HEAD" || file.size === 0) return response.end();
  createReadStream(file.path, { start, end })
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * @param {import("node:http").ServerResponse} response @param {number} status @param {string} sentence
 * @param {Headers} [headers]
 */
function refuse(response, status, sentence, headers = {}) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers }).end(`${sentence}\n`);
}

/** The file itself, or the page of a folder. @param {string} path @returns {Promise<FoundFile | undefined>} */
async function findFile(path) {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return findFile(join(path, "index.html"));
  return found?.isFile() ? { path, size: found.size, mtimeMs: found.mtimeMs } : undefined;
}

/** @param {FoundFile} file @param {"br" | "gzip" | undefined} encoding @returns {Promise<Headers>} */
async function headersFor({ path, size, mtimeMs }, encoding) {
  const type = typeOf(path);
  return {
    "Content-Type": type,
    "Cache-Control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Accept-Ranges": "bytes",
    Vary: "Accept-Encoding",
    ETag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${encoding ? `-${encoding}` : ""}"`,
    ...(type.startsWith("text/html") && (await policyHeader(path))),
  };
}

/** @param {string} path */
const typeOf = (path) => TYPES[extname(path)] ?? "application/octet-stream";

/**
 * The file that an address speaks of, or undefined when it lies outside the folder.
 * @param {string} url @param {string} root @param {string} base
 */
export function filePath(url, root, base) {
  const path = decode(url.split(/[?#]/)[0] ?? "");
  if (path === undefined || path.includes("\0") || !`${path}/`.startsWith(base)) return undefined;
  const file = resolve(root, `./${path.slice(base.length)}`);
  const inside = file === root || file.startsWith(root + sep);
  const hidden = file
    .slice(root.length)
    .split(sep)
    .some((part) => part.startsWith("."));
  return inside && !hidden ? file : undefined;
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The policy stands in the page; here it is said again as a header, as a careful host would.
 * @param {string} file */
async function policyHeader(file) {
  const html = await readFile(file, "utf8");
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  return policy ? { "Content-Security-Policy": policy } : {};
}

/**
 * One range, as browsers and readers of Parquet ask for it; several at once are answered with the whole file.
 * @param {string | undefined} header @param {number} size
 * @returns {{ start: number, end: number } | "unsatisfiable" | undefined}
 */
export function readRange(header, size) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return undefined;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== "" && to !== "" && Number(to) < Number(from)) return undefined;
  return start > end ? "unsatisfiable" : { start, end };
}

/** @param {string | string[] | undefined} accepted @param {FoundFile} file */
function chooseEncoding(accepted, { path, size }) {
  if (!COMPRESSED.test(typeOf(path)) || size < WORTH_COMPRESSING || size > TOO_LARGE_TO_COMPRESS) return undefined;
  const offered = String(accepted ?? "");
  return /\bbr\b/.test(offered) ? "br" : /\bgzip\b/.test(offered) ? "gzip" : undefined;
}

/** @param {string} file @param {"br" | "gzip"} encoding */
async function compress(file, encoding) {
  const bytes = await readFile(file);
  if (encoding === "gzip") return zip(bytes);
  return brotli(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
