import { Fragment } from "preact";
import { useApp } from "./context.ts";
import { creditsInView } from "./credits-in-view.ts";
import { type Frame, useFrame } from "./frame.ts";
import { setShown } from "./set-shown.ts";
import { UserText } from "./user-text.tsx";

/** Sources that are named in the line itself. */
const ROOM: Readonly<Record<Frame, number>> = { desktop: 1, tablet: 0, phone: 0 };

/** Whose data the map shows: always there, and a way to the whole list. */
export function MapCredits() {
  const { page, store, messages } = useApp();
  const frame = useFrame();
  const { map, separator } = messages.page;
  const answer = store.answer.value;
  const sources = (answer?.sourcesInView ?? []).flatMap(
    (id) => answer?.directories.find((directory) => directory.id === id)?.source ?? [],
  );
  const set = setShown(store);
  const { openStreetMap, named, more } = creditsInView(sources, ROOM[frame]);
  const parts = [
    ...(openStreetMap ? [map.attribution.openStreetMap] : []),
    ...named.map((title) => <UserText key={title} text={title} />),
    ...(more > 0 ? [map.attribution.sources(more, openStreetMap || named.length > 0)] : []),
    map.attribution.boundaries,
    ...(set ? [<UserText key={set.id} text={set.credit ?? set.title} />] : []),
    map.attribution.places,
  ];
  return (
    <p class="attribution">
      <button type="button" class="link-quiet" onClick={() => (page.dialog.value = "about")}>
        <span>
          {parts.map((part, at) => (
            <Fragment key={at}>
              {at > 0 && separator}
              {part}
            </Fragment>
          ))}
        </span>
      </button>
    </p>
  );
}
