import { useApp } from "./context.ts";
import { sectorLabel } from "./labels.ts";
import { sectorClass } from "./sector-glyph.tsx";

/** Sectors of the selection, the largest first; the same in words for who cannot see it. */
export function MixBar({ mix }: { readonly mix: readonly number[] }) {
  const app = useApp();
  const { messages, words } = app;
  const sum = mix.reduce((total, share) => total + share, 0);
  if (sum === 0) return null;
  const parts = mix
    .map((share, sector) => ({ share: share / sum, sector }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const inWords = parts.map(({ share, sector }) =>
    messages.page.list.mixPart(sectorLabel(app, sector), words.share(share)),
  );
  return (
    <div class="mix-bar" role="img" aria-label={`${messages.page.list.mix}: ${words.list(inWords)}`}>
      {parts.map(({ share, sector }, at) => (
        <span key={sector} class={sectorClass(sector)} style={{ flexGrow: share.toFixed(5) }} title={inWords[at]} />
      ))}
    </div>
  );
}
