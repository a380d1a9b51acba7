import { ROUND_DISTANCES_KM } from "../model/question.ts";
import { useApp } from "./context.ts";

interface DistanceProps {
  readonly label: string;
  readonly km: number;
  readonly onChange: (km: number) => void;
}

interface DistanceInputProps extends DistanceProps {
  readonly least: number;
  readonly most: number;
}

/** A distance to be typed; what is not between the least and the most changes nothing. */
export function DistanceInput({ label, km, least, most, onChange }: DistanceInputProps) {
  const { messages } = useApp();
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={least}
        max={most}
        step="any"
        value={km}
        onInput={({ currentTarget: { value } }) => {
          const typed = Number(value);
          if (value !== "" && typed >= least && typed <= most) onChange(typed);
        }}
      />
      <span>{messages.territory.clusters.kilometres}</span>
    </label>
  );
}

/** The same over round distances; it stands at the last that is not beyond the distance. */
export function DistanceSlider({ label, km, onChange }: DistanceProps) {
  const { words } = useApp();
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={words.distance(km)}
      max={ROUND_DISTANCES_KM.length - 1}
      value={Math.max(
        0,
        ROUND_DISTANCES_KM.findLastIndex((stop) => stop <= km),
      )}
      onInput={({ currentTarget: { value } }) => onChange(ROUND_DISTANCES_KM[Number(value)]!)}
    />
  );
}
