import { useState } from "preact/hooks";
import type { Card } from "../model/answer.ts";
import { circleOf, USUAL_RADIUS_KM } from "../model/area/own-area.ts";
import type { Field, Initiative } from "../model/initiative.ts";
import { exactnessOf, isWide } from "../model/precision.ts";
import { chooseTerritory } from "./choose-suggestion.ts";
import { useApp } from "./context.ts";
import { Fact } from "./fact.tsx";
import { valueText } from "./field-text.ts";
import { openArea } from "./open-area.ts";
import { UserText } from "./user-text.tsx";

/** The words of the source, written wherever it has any. */
const WORDS: readonly Field[] = ["kindRaw", "sectorRaw"];
/** Always written, known or not. */
const ALWAYS: readonly Field[] = ["memberOf", "founded", "members", "jobs"];
/** Written where known, in this order, behind "More facts". */
const MORE: readonly Field[] = [
  "altNames",
  "legalName",
  "legalForm",
  "mission",
  "street",
  "postcode",
  "district",
  "areaServed",
  "geographicScope",
  "setting",
  "practices",
  "principles",
  "focusGroups",
  "membershipBase",
  "stakeholders",
  "tags",
  "formality",
  "status",
  "membersWomen",
  "jobsFte",
  "jobsInclusion",
  "jobsGreen",
  "volunteers",
  "beneficiaries",
  "housingUnits",
  "landAreaHa",
  "energyKwhYear",
  "wasteAvoidedT",
  "turnover",
  "currency",
  "sizeBand",
  "surplusReinvestedPct",
  "localPurchasePct",
  "impactYear",
  "impactSource",
  "offers",
  "needs",
  "currenciesAccepted",
  "openingHours",
  "links",
  "evidence",
  "identifiers",
  "activityCodes",
  "sameAs",
  "verification",
  "consent",
];

export function CardFacts({ card }: { readonly card: Card }) {
  const { messages } = useApp();
  const { fields, card: text } = messages;
  const [isLong, setLong] = useState(false);
  const { initiative, extra } = card;
  const more = MORE.filter((field) => initiative[field] !== undefined);
  return (
    <section aria-label={text.facts}>
      <dl class="facts">
        <Place card={card} />
        <Territories card={card} />
        {WORDS.filter((field) => initiative[field] !== undefined).map((field) => (
          <Fact key={field} name={fields[field]}>
            <FieldValue card={card} field={field} />
          </Fact>
        ))}
        {ALWAYS.map((field) => (
          <Fact key={field} name={fields[field]}>
            {initiative[field] !== undefined && <FieldValue card={card} field={field} />}
          </Fact>
        ))}
        {isLong &&
          more.map((field) => (
            <Fact key={field} name={fields[field]}>
              <FieldValue card={card} field={field} />
            </Fact>
          ))}
        {isLong &&
          extra.map(([name, cell]) => (
            <div key={name} class="fact">
              <dt>
                <UserText text={name} />
              </dt>
              <dd>
                <UserText text={cell} />
              </dd>
            </div>
          ))}
      </dl>
      {more.length + extra.length > 0 && (
        <button type="button" class="link" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? messages.page.fewer : messages.page.more(more.length + extra.length)}
        </button>
      )}
    </section>
  );
}

function Place({ card }: { readonly card: Card }) {
  const app = useApp();
  const { messages, words } = app;
  const { position, place, within } = messages.card;
  const { locality, street, longitude, latitude, locationPrecision, locationUncertaintyM } = card.initiative;
  const exactness = latitude === undefined ? position.none : position[locationPrecision ?? "unknown"];
  const where = [street, locality].filter((part) => part !== undefined).join(", ");
  return (
    <Fact name={place}>
      {where !== "" && (
        <>
          <UserText text={where} />
          {messages.page.comma}
        </>
      )}
      {exactness}
      {locationUncertaintyM !== undefined && messages.page.comma + within(locationUncertaintyM)}
      {longitude !== undefined && latitude !== undefined && !isWide(exactnessOf(locationPrecision ?? "")) && (
        <div>
          <button
            type="button"
            class="link"
            onClick={() => openArea(app, circleOf(longitude, latitude, USUAL_RADIUS_KM))}
          >
            {messages.areas.here(words.kilometres(USUAL_RADIUS_KM))}
          </button>
        </div>
      )}
    </Fact>
  );
}

function Territories({ card }: { readonly card: Card }) {
  const app = useApp();
  const named = card.territories.filter(
    ({ level }) => level !== "world" && level !== "region" && level !== "subregion",
  );
  return (
    <Fact name={app.messages.card.territory}>
      {named.length > 0 &&
        named.map(({ id, name }, at) => (
          <>
            {at > 0 && app.messages.page.comma}
            <button key={id} type="button" class="link" onClick={() => chooseTerritory(app, id)}>
              <UserText text={name} />
            </button>
          </>
        ))}
    </Fact>
  );
}

/** A field in the reader's words: terms by their labels, addresses as links where they are safe. */
function FieldValue({ card, field }: { readonly card: Card; readonly field: Field }) {
  const app = useApp();
  const { messages, words } = app;
  const value = card.initiative[field as keyof Initiative];
  if (value === undefined) return null;
  const one = (text: string) => {
    const address = card.safeLinks[text];
    if (address !== undefined) {
      return (
        <a href={address} target="_blank" rel="noopener noreferrer">
          <UserText text={text} />
        </a>
      );
    }
    const network = field === "memberOf" ? card.ties.find(({ id }) => id === text)?.name : undefined;
    return <UserText text={network ?? valueText(app, field, text)} />;
  };
  if (typeof value === "number") return <>{field === "impactYear" ? String(value) : words.number(value, 2)}</>;
  const parts = typeof value === "string" ? [value] : value;
  return (
    <>
      {parts.map((part, at) => (
        <>
          {at > 0 && messages.page.comma}
          {one(part)}
        </>
      ))}
    </>
  );
}
