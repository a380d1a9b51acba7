import type { Metres } from "../model/import.ts";
import { isProjection, PROJECTIONS, type Projection } from "../model/projection.ts";
import { useApp } from "./context.ts";
import { FileFact } from "./file-fact.tsx";
import { Icon } from "./icon.tsx";
import { useProjectionName } from "./projection-name.ts";

/** How the positions of a file are read: as degrees, swapped or not, and where they are metres, of which projection. */
export function CoordinatesFact(props: { readonly metres: Metres | undefined; readonly said: Projection | undefined }) {
  const { metres, said } = props;
  const { imports, messages } = useApp();
  const { check: text } = messages.imports;
  const nameOf = useProjectionName();
  const { swapCoordinates, projection = said ?? "degrees" } = imports.choices.value;
  const isPlane = projection !== "degrees";
  const choose = (value: string) =>
    imports.choose(
      isProjection(value)
        ? { projection: value, swapCoordinates: false }
        : { projection: "degrees", swapCoordinates: value === "true" },
    );
  const offered = metres || isPlane ? [...new Set([...(metres?.fits ?? []), ...PROJECTIONS])] : [];
  return (
    <FileFact name={text.coordinates} value={isPlane ? projection : String(swapCoordinates ?? "")} onChange={choose}>
      <option value="" hidden={swapCoordinates !== undefined}>
        {text.asRead}
      </option>
      <option value="false">{text.asWritten}</option>
      <option value="true">{text.swapped}</option>
      {offered.length > 0 && (
        <optgroup label={text.projections.group}>
          {offered.map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </optgroup>
      )}
    </FileFact>
  );
}

/** Positions that are no degrees, and what they may be. */
export function MetresNotice({ metres: { fits } }: { readonly metres: Metres }) {
  const { imports, messages } = useApp();
  const { metres: text } = messages.imports.check;
  const nameOf = useProjectionName();
  const read = (projection: Projection) => imports.choose({ projection, swapCoordinates: false });
  return (
    <section class="notice notice-warn" aria-label={text.strong}>
      <Icon name="alert" />
      <div>
        <p>
          <b>{text.strong}</b> {text.rest(fits.length)}
        </p>
        {fits.length > 0 && (
          <p class="column-names">
            {fits.map((each) => (
              <button key={each} type="button" class="link" onClick={() => read(each)}>
                {text.read(nameOf(each))}
              </button>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}
