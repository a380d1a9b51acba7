import { isObject, listOf } from "./listing.ts";

/** Members that name people or how to reach them. */
const PEOPLE =
  /^(contactPoints?|founders?|employees?|alumni|author|creator|contributor|editor|owner|actors?|directors?|member|accountablePerson|keyContact|legalRepresentative|representative|chairperson|president|reviewedBy)$/;
/** Members that name people, unless what they hold says that it is another thing. */
const MAYBE_PEOPLE =
  /^(sponsor|funder|performers?|organizer|attendees?|translator|maker|seller|customer|copyrightHolder|knows)$/;

/** "foaf:Person", "http://xmlns.com/foaf/0.1/Person" -> "Person". */
const localName = (name: string): string => name.replace(/^.*[:/#]/s, "");

/** The local names of the types of a thing, whatever vocabulary they are of. */
const kindsOf = (value: unknown): readonly string[] =>
  isObject(value) ? listOf(value["@type"]).flatMap((type) => (typeof type === "string" ? localName(type) : [])) : [];

/** Whether a thing is a person in any vocabulary; whoever only acts may be an organisation, which says so beside it. */
export function isPerson(value: unknown): boolean {
  const kinds = kindsOf(value);
  return (
    kinds.some((kind) => /(?<!Legal|Juridical)Person$|Patient$|Individual$/.test(kind)) ||
    (kinds.length > 0 && kinds.every((kind) => /(?<!RealEstate)Agent$/.test(kind)))
  );
}

/** Whether a member is of people by its name, or by what it holds. */
export function isOfPeople(key: string, value: unknown): boolean {
  const name = localName(key);
  return PEOPLE.test(name) || isPerson(value) || (MAYBE_PEOPLE.test(name) && kindsOf(value).length === 0);
}
