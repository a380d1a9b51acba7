import { useId, useState } from "preact/hooks";
import { circleOf, LEAST_RADIUS_KM, MOST_RADIUS_KM, type OwnArea, USUAL_RADIUS_KM } from "../model/area/own-area.ts";
import { distanceKm } from "../model/mercator.ts";
import type { Suggestion } from "../state/app.ts";
import { beginSketch, radiusWithin, type Sketch } from "../state/sketch.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { askForPlace } from "./near-me.ts";
import { openArea } from "./open-area.ts";
import { quoted } from "./quoted.ts";

/** The ways to an area: a place and a distance, here, the middle of the map, or by hand. */
export function AreaForm() {
  const app = useApp();
  const { store, page, messages } = app;
  const { areas: text } = messages;
  const canDraw = page.drawPicture.value !== undefined; // there is a map
  const draw = (shape: Sketch["shape"]) => {
    const { bounds } = store.viewport.peek();
    const middle = (bounds.south + bounds.north) / 2;
    page.sketch.value = beginSketch(shape, radiusWithin(distanceKm(0, middle, 0, bounds.north)));
    page.sheetHeight.value = "peek";
    document.querySelector(".answer-content")?.scrollTo(0, 0); // a low sheet shows where it begins
  };
  return (
    <div class="padded area-form">
      <header>
        <h2 class="sheet-title">{text.title}</h2>
        <p class="hint">{text.text}</p>
      </header>
      <AroundPlace />
      <p class="area-ways">
        <button type="button" class="button" disabled={!canDraw} onClick={() => draw("polygon")}>
          <Icon name="area" />
          {text.drawCorners}
        </button>
        <button type="button" class="button" disabled={!canDraw} onClick={() => draw("circle")}>
          <Icon name="circle" />
          {text.drawCircle}
        </button>
      </p>
      <p class="hint">{text.note}</p>
    </div>
  );
}

function AroundPlace() {
  const app = useApp();
  const { store, messages } = app;
  const { areas: text } = messages;
  const { suggestions, ask, find } = usePlaces();
  const [place, setPlace] = useState("");
  const [km, setKm] = useState(String(USUAL_RADIUS_KM));
  const [missing, setMissing] = useState("");
  const list = useId();
  const around = (point: { readonly longitude: number; readonly latitude: number }) =>
    openArea(app, circleOf(point.longitude, point.latitude, Number(km) || USUAL_RADIUS_KM));
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = pointIn(place) ?? (await find(place));
    setMissing(found ? "" : place);
    if (found) around(found);
  };
  const here = async () => {
    const found = await askForPlace(app);
    if (found) around(found);
  };
  const middle = () => {
    const { west, east, south, north } = store.viewport.peek().bounds;
    const longitude = (west + east + (west > east ? 360 : 0)) / 2;
    around({ longitude, latitude: (south + north) / 2 });
  };
  return (
    <form class="area-around" onSubmit={(event) => void submit(event)}>
      <label class="area-place">
        <span>{text.place}</span>
        <input
          type="text"
          required
          maxLength={200}
          autocomplete="off"
          list={list}
          value={place}
          onInput={({ currentTarget: { value } }) => {
            setPlace(value);
            ask(value);
          }}
        />
      </label>
      <datalist id={list}>
        {suggestions.map((each) => (
          <option key={nameOf(each)} value={nameOf(each)} />
        ))}
      </datalist>
      <label>
        <span>{text.distance}</span>
        <span class="area-km">
          <input
            type="number"
            required
            min={LEAST_RADIUS_KM}
            max={MOST_RADIUS_KM}
            step="any"
            value={km}
            onInput={({ currentTarget: { value } }) => setKm(value)}
          />
          {messages.territory.clusters.kilometres}
        </span>
      </label>
      <button type="submit" class="button-filled">
        {text.show}
      </button>
      <p class="area-missing" role="status">
        {missing !== "" && text.notFound(quoted(missing))}
      </p>
      <p class="card-actions">
        <button type="button" class="link" onClick={() => void here()}>
          {text.aroundMe}
        </button>
        <button type="button" class="link" onClick={middle}>
          {text.aroundMiddle}
        </button>
      </p>
    </form>
  );
}

const nameOf = ({ name, context }: Suggestion): string => (context === "" ? name : `${name}, ${context}`);

/** Towns by what is typed; a name that was offered is found as it stands, another by asking. */
function usePlaces() {
  const { run } = useApp();
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const search = async (typed: string): Promise<readonly Suggestion[]> => {
    const [name = ""] = typed.split(",");
    if (name.trim().length < 2) return [];
    const found = await run("suggest", { text: name.trim() }).catch((): readonly Suggestion[] => []);
    return found.filter(({ kind }) => kind === "place");
  };
  return {
    suggestions,
    ask: (typed: string) => void search(typed).then(setSuggestions),
    async find(typed: string): Promise<Suggestion | undefined> {
      const offered = suggestions.find((each) => nameOf(each) === typed.trim());
      if (offered) return offered;
      const found = await search(typed);
      return found.find((each) => nameOf(each) === typed.trim()) ?? found[0];
    },
  };
}

/** Latitude and longitude, as they are copied from elsewhere. */
function pointIn(typed: string): Pick<Extract<OwnArea, { shape: "circle" }>, "longitude" | "latitude"> | undefined {
  const [, latitude, longitude] = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(typed) ?? [];
  if (latitude === undefined || Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return undefined;
  return { latitude: Number(latitude), longitude: Number(longitude) };
}
