import { BackBar } from "./back-bar.tsx";
import { useApp } from "./context.ts";
import { ListRowButton } from "./list-row.tsx";

/** Several initiatives at one place, which no zoom would part. */
export function PlaceList() {
  const { store, messages } = useApp();
  const place = store.answer.value?.place;
  return (
    <>
      <BackBar onBack={() => store.change({ place: undefined })} />
      {place && (
        <>
          <header class="answer-head">
            <h2 class="sheet-title">{messages.page.list.onePlace(place.length)}</h2>
          </header>
          <ul class="list">
            {place.map((row, at) => (
              <ListRowButton key={row.id} row={row} index={at} total={place.length} isTabStop />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
