import type { OwnArea } from "../model/area/own-area.ts";
import type { Speech } from "./load-language.ts";

/** An own area in words: the distance from a place, or from its coordinates where no place is named; a drawn one near a place. */
export function areaInWords(
  { messages, words }: Pick<Speech, "messages" | "words">,
  area: OwnArea,
  place = "",
): string {
  const { areas } = messages;
  if (area.shape === "polygon") return place === "" ? areas.drawn : areas.near(place);
  const { latitude, longitude, radiusKm } = area;
  const degrees = (value: number) => words.number(value, 4);
  return areas.around(
    radiusKm < 1 ? words.distance(radiusKm) : words.kilometres(radiusKm),
    place || `${degrees(latitude)}, ${degrees(longitude)}`,
  );
}
