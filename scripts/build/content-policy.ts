import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What the built page may do: nothing but its own scripts, styles, images and files. */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "worker-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "connect-src": ["'self'"],
  "font-src": ["'self'"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["default"],
};

/** A tile host that a deployer adds is fetched from and drawn as images, nothing else. */
const OPENED_BY_A_HOST = ["connect-src", "img-src"];

const CHARSET = /<meta charset="[^"]*"\s*\/?>/;

/** Puts the policy into every built page. The development server injects code of its own and does without. */
export function contentPolicy(): Plugin {
  let root = ".";
  return {
    name: "content-policy",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => {
        refuseInlineCode(html);
        const content = policyFor(hostsOf(readConfig(join(root, "public/atlas.config.json"))));
        const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
        if (!CHARSET.test(html)) throw new Error("The page does not begin with its <meta charset>.");
        return html.replace(CHARSET, (charset) => `${charset}\n    ${meta}`);
      },
    },
  };
}

/** @param hosts origins such as `https://tiles.example.org`. */
export function policyFor(hosts: readonly string[]): string {
  return Object.entries(POLICY)
    .map(([directive, sources]) => {
      const opened = OPENED_BY_A_HOST.includes(directive) ? hosts : [];
      return [directive, ...sources, ...opened].join(" ");
    })
    .join("; ");
}

/** Origins of every https address under `basemap` in the deployer's settings, each once, in alphabetical order. */
export function hostsOf(config: unknown): string[] {
  const hosts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string" && /^https:\/\/[^/?#]/.test(value) && URL.canParse(tileless(value))) {
      hosts.add(new URL(tileless(value)).origin);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit((config as { basemap?: unknown } | null)?.basemap);
  return [...hosts].sort();
}

/** `https://tiles.example.org/{z}/{x}/{y}.png` names a host although it is no address yet. */
const tileless = (address: string): string => address.replace(/[{}]/g, "");

function readConfig(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

function refuseInlineCode(html: string): void {
  const found =
    /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>|<style\b[^>]*>|\s(?:style|on\w+)="/i.exec(
      html,
    )?.[0];
  if (found) throw new Error(`The page holds inline code, which its policy forbids: ${found.trim()}`);
}
