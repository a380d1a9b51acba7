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

const CHARSET = /<meta charset="[^"]*"\s*\/?>/;

/** Puts the policy into every built page. The development server injects code of its own and does without. */
export function contentPolicy(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => {
        refuseInlineCode(html);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy()}">`;
        if (!CHARSET.test(html)) throw new Error("The page does not begin with its <meta charset>.");
        return html.replace(CHARSET, (charset) => `${charset}\n    ${meta}`);
      },
    },
  };
}

/** The policy as one line, for the meta tag and for servers that send it as a header. */
export const policy = (): string =>
  Object.entries(POLICY)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");

function refuseInlineCode(html: string): void {
  const found =
    /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>|<style\b[^>]*>|\s(?:style|on\w+)="/i.exec(
      html,
    )?.[0];
  if (found) throw new Error(`The page holds inline code, which its policy forbids: ${found.trim()}`);
}
