/** The part of Trusted Types that is used; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Readonly<Record<string, (input: string) => string | null>>): unknown;
}

/**
 * Nothing on this page may turn text into markup or code, and scripts come from our own folder alone: the libraries make their workers
 * through this policy, which the browser asks because it is named "default".
 */
export function guardScripts(): void {
  const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const folder = new URL("./", document.baseURI).href;
  trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => (isOurs(address, folder) ? address : null),
    createHTML: () => null,
    createScript: () => null,
  });
}

/** A script of this build: the same origin, below the page. */
const isOurs = (address: string, folder: string): boolean => {
  if (!URL.canParse(address, document.baseURI)) return false;
  const url = new URL(address, document.baseURI);
  return url.href.startsWith(folder) && /\.(m?js|tsx?)$/.test(url.pathname);
};
