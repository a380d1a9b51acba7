import { useId } from "preact/hooks";
import type { DownloadFormat } from "../model/download.ts";
import { useApp } from "./context.ts";

const GROUPS = {
  tables: ["csv-spreadsheet", "xlsx", "csv"],
  maps: ["geojson", "kml", "flatgeobuf", "geoparquet"],
  linked: ["jsonld", "murmurations"],
} as const satisfies Record<string, readonly DownloadFormat[]>;
type Group = keyof typeof GROUPS;

/** What the outline of something is called, and is good for. */
export interface AreaForm {
  readonly name: string;
  readonly note: string;
  readonly text: string;
}

interface FormatChoiceProps {
  readonly chosen: DownloadFormat;
  /** The outline that is to be had, if there is one. */
  readonly area: AreaForm | undefined;
  /** What is to be known of the chosen form here. */
  readonly note: string | undefined;
  /** Why a form cannot be had, in a sentence. */
  readonly whyOut: (format: DownloadFormat) => string | undefined;
  readonly onChoose: (format: DownloadFormat) => void;
}

/** Forms of a download: all together first, then by what they are for. What a form is good for is said of the chosen one, and of each to a screen reader. */
export function FormatChoice(props: FormatChoiceProps) {
  const { download: text } = useApp().messages;
  return (
    <fieldset class="formats">
      <legend class="visually-hidden">{text.format}</legend>
      <FormatCard {...props} format="pack" isLarge />
      {(Object.keys(GROUPS) as Group[]).map((group) => (
        <FormatGroup key={group} {...props} group={group} />
      ))}
    </fieldset>
  );
}

function FormatGroup({ group, ...props }: FormatChoiceProps & { readonly group: Group }) {
  const { download: text } = useApp().messages;
  const heading = useId();
  const formats: readonly DownloadFormat[] = group === "maps" && props.area ? [...GROUPS.maps, "area"] : GROUPS[group];
  const outs = formats.flatMap((format) => props.whyOut(format) ?? []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within another would be announced twice
    <div class="format-group" role="group" aria-labelledby={heading}>
      <h3 id={heading}>{text.formatGroups[group]}</h3>
      <div class="format-cards">
        {formats.map((format) => (
          <FormatCard key={format} {...props} format={format} />
        ))}
      </div>
      {formats.includes(props.chosen) && (
        <p class="format-text" aria-hidden="true">
          {(props.chosen === "area" && props.area ? props.area : text.formats[props.chosen]).text}
        </p>
      )}
      {formats.includes(props.chosen) && props.note !== undefined && (
        <p class="format-text" role="status">
          {props.note}
        </p>
      )}
      {outs.map((reason) => (
        <p key={reason} class="format-text" aria-hidden="true">
          {reason}
        </p>
      ))}
    </div>
  );
}

interface FormatCardProps extends Omit<FormatChoiceProps, "note"> {
  readonly format: DownloadFormat;
  readonly isLarge?: boolean;
}

function FormatCard({ format, area, chosen, whyOut, onChoose, isLarge = false }: FormatCardProps) {
  const { download: text } = useApp().messages;
  const { name, note, text: use } = (format === "area" && area) || text.formats[format];
  const reason = whyOut(format);
  return (
    <label class={`radio-card${format === chosen ? " is-chosen" : ""}${reason === undefined ? "" : " is-out"}`}>
      <input
        type="radio"
        name="format"
        checked={format === chosen}
        disabled={reason !== undefined}
        onChange={() => onChoose(format)}
      />
      <span class="radio-name">{name}</span>
      <span class="radio-note">{note}</span>
      <span class={isLarge ? "radio-text" : "visually-hidden"}>{reason ?? use}</span>
    </label>
  );
}
