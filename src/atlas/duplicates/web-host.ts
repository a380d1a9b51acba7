/** Hosts on which everybody has pages: there the page tells, not the host. */
const PLATFORMS =
  /(?:^|\.)(?:t\.co|facebook\.com|fb\.com|fb\.me|instagram\.com|twitter\.com|x\.com|linkedin\.com|youtube\.com|youtu\.be|tiktok\.com|t\.me|wa\.me|whatsapp\.com|linktr\.ee|bit\.ly|tinyurl\.com|goo\.gl|google\.[a-z.]+|openstreetmap\.org|wikipedia\.org|wikidata\.org|meetup\.com|eventbrite\.[a-z.]+|github\.com|gitlab\.com|sites\.google\.com|nextdoor\.[a-z.]+|slack\.com|discord\.gg|discord\.com|vk\.com|mastodon\.social|change\.org|gofundme\.com|justgiving\.com|notion\.site|airtable\.com|forms\.gle)$/;
/** There a page has parts (about, members, posts) that say nothing more of whose it is. */
const SOCIAL = /(?:^|\.)(?:facebook|instagram|twitter|linkedin|tiktok|vk|x)\.com$/;
const OWNED = /^\/(?:(?:groups|pages|p|in|company|showcase)\/)?[^/]+/;
/** Pages of a platform that are of nobody, or differ by what stands behind the "?". */
const BY_QUERY = /^\/(?:profile\.php|permalink\.php|watch|url)$/;
const NO_PAGE = /^\/?(?:groups|home|login|maps|about|index\.[a-z]+|search(?:\/.*)?)?\/?$/;

/**
 * What a web address says of its owner: its host, without "www."; on a platform host and page. "" when it says nothing. Never throws, whatever
 * was written.
 */
export function webHost(address: string): string {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)(\?[^#]*)?/i.exec(address);
  if (!parts) return "";
  const host = parts[1]!
    .toLowerCase()
    .replace(/^(?:w{3,4}\d?|m|mobile|[a-z]{2}-[a-z]{2})\./, "")
    .replace(/^(?:fb\.com|fb\.me)$/, "facebook.com");
  if (!host.includes(".")) return "";
  if (!PLATFORMS.test(host)) return host;
  const [path, query] = [decoded(parts[2] ?? "").toLowerCase(), parts[3] ?? ""];
  if (NO_PAGE.test(path)) return "";
  const pointed = /[?&](?:q|url)=(https?:[^&]+)/.exec(query)?.[1];
  if (pointed !== undefined && BY_QUERY.test(path)) return webHost(decoded(pointed));
  const owned = SOCIAL.test(host) ? (OWNED.exec(path)?.[0] ?? "") : path;
  return `${host}${owned.replace(/\/+$/, "")}${BY_QUERY.test(path) ? query : ""}`;
}

function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
