import { createOthers, isObject, type Json, type Listing, listOf, textOf } from "./listing.ts";
import { isOfWriters, peopleAside } from "./people-aside.ts";

/** An answer of GoGoCarto: elements in full, or compact rows whose places a mapping names. */
export function readGogocarto(value: unknown): Listing | undefined {
  if (!isObject(value) || !/^gogo/i.test(textOf(value.ontology) ?? "")) return undefined;
  const { others, add } = createOthers();
  const elements = listOf(value.data).map((row) => (Array.isArray(row) ? named(value.mapping, row) : row));
  const records = elements.flatMap((element): readonly Json[] | Json => {
    if (isObject(element)) return toRecord(peopleAside(element, isOfWriters));
    add(typeof element);
    return [];
  });
  const said = textOf(value.licence) ?? textOf(value.license);
  const licence = said !== undefined && /opendatacommons\.org\/licenses\/odbl/i.test(said) ? "ODbL-1.0" : said; // names its summary
  return { format: "gogocarto", records, others, stated: licence === undefined ? {} : { licence } };
}

/** Names of a list inside the mapping stand for a list inside the row. */
function named(mapping: unknown, row: readonly unknown[]): Json {
  const names = listOf(mapping);
  return Object.assign(
    {},
    ...row.map((value, at) => {
      const name = names[at];
      if (Array.isArray(name)) return named(name, listOf(value));
      return typeof name === "string" ? { [name]: value } : { [`value ${at + 1}`]: value };
    }),
  );
}

function toRecord({ status, moderationState, categories, categoriesFull, taxonomy, images, ...element }: Json): Json {
  const names = listOf(categories).length > 0 ? listOf(categories) : listOf(categoriesFull).map(nameOf);
  const pictures = listOf(images).map((image) => (isObject(image) ? image.fileUrl : image));
  return {
    ...element,
    ...(names.length > 0 && { categories: names }),
    ...(taxonomy !== undefined && { taxonomy: listOf(taxonomy) }),
    ...(pictures.length > 0 && !("image" in element) && { image: pictures[0] }),
    // Numbers of moderation, which are no state of the place.
    ...(status !== undefined && { "moderation status": status }),
    ...(moderationState !== undefined && { "moderation state": moderationState }),
  };
}

const nameOf = (category: unknown): unknown => (isObject(category) ? category.name : category);
