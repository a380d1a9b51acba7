import { useEffect } from "preact/hooks";
import { SECTORS, TOP_SECTOR_OF } from "../model/taxonomy.ts";
import { BackBar } from "./back-bar.tsx";
import { CardFacts } from "./card-facts.tsx";
import { CardOrigin } from "./card-origin.tsx";
import { CardSame } from "./card-same.tsx";
import { CardTies } from "./card-ties.tsx";
import { CardWhy } from "./card-why.tsx";
import { useApp } from "./context.ts";
import { copyAddress } from "./copy-address.ts";
import { hostOf } from "./host-of.ts";
import { Icon } from "./icon.tsx";
import { later } from "./later.tsx";
import { quoted } from "./quoted.ts";
import { SectorGlyph, sectorClass } from "./sector-glyph.tsx";
import { UserText } from "./user-text.tsx";

const CardAssessments = later(async () => (await import("./card-assessments.tsx")).CardAssessments);

/** Everything known about one initiative, and where it is known from. */
export function Card({ id }: { readonly id: string }) {
  const app = useApp();
  const { store, kept, notices, messages } = app;
  const card = store.answer.value?.card;
  const mayCome = kept.isOpening.value;
  const isMissing = !mayCome && card?.id !== id && store.answered.value?.selected === id;
  useEffect(() => {
    if (isMissing) notices.show({ kind: "no-such-initiative" });
  }, [isMissing]);
  const close = () => store.change({ selected: undefined });
  return (
    <>
      <BackBar onBack={close}>
        <button
          type="button"
          class="icon-button"
          aria-label={messages.card.copyLink}
          title={messages.card.copyLink}
          onClick={() => void copyAddress(app)}
        >
          <Icon name="link" />
        </button>
        <button type="button" class="icon-button" aria-label={messages.page.close} onClick={close}>
          <Icon name="close" />
        </button>
      </BackBar>
      {isMissing && <p class="hint padded">{messages.card.gone}</p>}
      {card?.id === id && <CardContent />}
    </>
  );
}

function CardContent() {
  const { store, labels, messages, words } = useApp();
  const card = store.answer.value!.card!;
  const { initiative, safeLinks } = card;
  const { card: text, fields } = messages;
  const kind = initiative.kinds?.[0];
  const region = card.territories.find(({ level }) => level === "first")?.name ?? initiative.region;
  const country = initiative.countryCode && words.country(initiative.countryCode);
  const places = [initiative.locality, region, country].filter(
    (place) => place !== undefined && place !== "",
  ) as string[];
  const sectors = initiative.sectors?.length ? initiative.sectors : ["other-sector"];
  const website = safeLinks[initiative.website ?? ""];
  const correction = safeLinks[card.source.correctionUrl ?? ""];
  const language = initiative.language;
  return (
    <article class="card padded" aria-labelledby="card-name">
      <h2 id="card-name" class="card-name">
        <UserText text={initiative.name} language={language} />
      </h2>
      <p class="card-kind">
        {text.kindAndPlace(kind ? (labels.kinds[kind] ?? kind) : text.kindUnknown, [...new Set(places)].map(quoted))}
      </p>
      <ul class="tags">
        {sectors.map((sector) => {
          const top = TOP_SECTOR_OF[SECTORS.indexOf(sector) ?? -1] ?? card.sector;
          return (
            <li key={sector} class={`tag ${sectorClass(top)}`}>
              <SectorGlyph sector={top} />
              {labels.sectors[sector] ?? sector}
            </li>
          );
        })}
      </ul>
      {(website || correction) && (
        <p class="card-actions">
          {website && (
            <a
              class="button"
              href={website}
              target="_blank"
              rel="noopener noreferrer"
              title={text.opens(hostOf(website))}
            >
              <Icon name="external" />
              {text.website}
            </a>
          )}
          {correction && (
            <a
              class="button"
              href={correction}
              target="_blank"
              rel="noopener noreferrer"
              title={text.opens(hostOf(correction))}
            >
              <Icon name="edit" />
              {text.suggest}
            </a>
          )}
        </p>
      )}
      {initiative.status === "closed" && (
        <p class="notice notice-warn">
          <Icon name="alert" />
          {text.closed(initiative.dissolved ?? "")}
        </p>
      )}
      {initiative.description !== undefined && (
        <p class="card-description" title={fields.description}>
          <UserText text={initiative.description} language={language} />
        </p>
      )}
      <CardFacts card={card} />
      {card.assessments && <CardAssessments all={card.assessments} safeLinks={safeLinks} />}
      <CardTies card={card} />
      <CardSame card={card} />
      <CardOrigin card={card} />
      <CardWhy card={card} />
    </article>
  );
}
