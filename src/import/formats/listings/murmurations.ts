import { createOthers, isObject, type Json, type Listing, listOf, textOf } from "./listing.ts";
import { type IsOfPeople, isOfWriters, peopleAside } from "./people-aside.ts";

/** Schemas of people, and of what somebody offers or looks for. */
const OF_OTHERS = /^(people|persons?|offers_wants|groups_needs|test)_/;

/** Members that list people; how many they are may stand there as well. */
const PEOPLE = /^(people|board([ _]?members)?|team([ _]?members)?|staff)$/i;
const isOfPeople: IsOfPeople = (key, value) =>
  isOfWriters(key, value) ||
  (PEOPLE.test(key) && typeof value !== "number") ||
  (key === "members" && isObject(value) && "name" in value);

/** Murmurations: a profile, a list of profiles, or the nodes that its index answers with. */
export function readMurmurations(value: unknown): Listing | undefined {
  const list = isObject(value) && Array.isArray(value.data) ? value.data : listOf(value);
  if (!list.some(isProfile)) return undefined;
  const { others, add } = createOthers();
  const records = list.flatMap((profile): readonly Json[] | Json => {
    const other = isProfile(profile) ? otherSchema(profile) : typeof profile;
    if (other === undefined) return toRecord(peopleAside(profile as Json, isOfPeople));
    add(other);
    return [];
  });
  return { format: "murmurations", records, others, stated: {} };
}

const isProfile = (value: unknown): value is Json =>
  isObject(value) && (Array.isArray(value.linked_schemas) || textOf(value.profile_url) !== undefined);

/** The schema of a profile that is of no organisation. */
function otherSchema({ linked_schemas }: Json): string | undefined {
  const schemas = listOf(linked_schemas).map(String);
  return schemas.length > 0 && schemas.every((schema) => OF_OTHERS.test(schema)) ? schemas[0] : undefined;
}

function toRecord({ urls, images, status, profile_url, relationships, linked_schemas, ...profile }: Json): Json {
  const pages = listOf(urls).map((page) => (isObject(page) ? page.url : page));
  const isOfIndex = /^(posted|received|validated|deleted|post_failed|validation_failed)$/.test(String(status));
  const ties = listOf(relationships).flatMap((tie) => (isObject(tie) ? (textOf(tie.object_url) ?? []) : []));
  return {
    ...profile,
    ...(status !== undefined && { [isOfIndex ? "index_status" : "status"]: status }),
    ...(profile_url !== undefined && { source_url: profile_url }),
    ...(pages.length > 0 && { urls: pages }),
    ...(images !== undefined && {
      "other images": listOf(images).map((image) => (isObject(image) ? image.url : image)),
    }),
    ...(ties.length > 0 && { relationships: ties }),
    ...(linked_schemas !== undefined && { linked_schemas: listOf(linked_schemas) }),
  };
}
