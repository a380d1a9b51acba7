import { fold } from "../../model/fold.ts";
import type { Field } from "../../model/initiative.ts";

type Words = Readonly<Record<string, string>>;

/** Words of sources for the closed lists of the record; the listed values themselves are always understood. */
const WORDS: Partial<Record<Field, Words>> = {
  status: {
    active:
      "active live open operating registered actif activo attivo ativo aktiv trading vigente inscrita true yes si oui sim ja vero 1 operational current",
    planned: "planned in_planning planning proposed forming en-projet previsto geplant",
    "on-hold": "on_hold on-hold suspended paused dormant inactive inactif inactivo",
    closed:
      "closed completed dissolved deregistered ended ferme cerrado chiuso encerrado geschlossen removed extinct false no non nein disuelta",
    unknown: "unknown",
  },
  membershipBase: {
    consumers: "consumers consumer users customers bmt10",
    producers: "producers producer enterprises bmt20",
    workers: "workers worker employees self-employed employee-trust bmt30 worker-members",
    "multi-stakeholder": "multi-stakeholder multistakeholder multi bmt40 mixed",
    residents: "residents resident tenants housing bmt50",
    other: "other others community-of-interest bmt60 co-operatives organisations",
  },
  consent: {
    "public-register": "public-register register public",
    "open-licence": "open-licence open-license",
    given: "given yes y true 1 ok approved si oui sim ja published agreed consent",
    "not-recorded": "not-recorded unknown",
    withdrawn:
      "withdrawn no n false 0 non nein nao do-not-publish no-publicar sin-permiso prive privado privato private not-public revoked refused",
  },
  verification: {
    "self-declared": "self-declared self",
    "peer-verified": "peer-verified peer",
    "network-verified": "network-verified network",
    "public-register": "public-register register",
    unverified: "unverified no",
  },
  locationPrecision: {
    exact: "exact rooftop point high address house",
    street: "street road range_interpolated",
    postcode: "postcode zip postal_code",
    locality: "locality city town village municipality commune",
    district: "district county",
    region: "region state province",
    country: "country",
    generalised: "generalised generalized approximate low",
    unknown: "unknown",
  },
  locationMethod: {
    source: "source",
    centroid: "centroid",
    generalised: "generalised generalized",
    manual: "manual",
    none: "none",
  },
  setting: { rural: "rural", urban: "urban urbano urbain", mixed: "mixed", online: "online", unknown: "unknown" },
  formality: { formal: "formal", informal: "informal", mixed: "mixed", unknown: "unknown" },
  geographicScope: {
    local: "local municipal neighbourhood",
    regional: "regional provincial",
    national: "national nacional nazionale",
    international: "international internacional global worldwide internationale internazionale",
  },
  principlesBasis: { declared: "declared", assessed: "assessed", inferred: "inferred" },
};

/** Reads a cell of a closed list; undefined when the word is not known. */
export function choiceReader(field: Field): ((cell: string) => string | undefined) | undefined {
  const words = WORDS[field];
  if (!words) return undefined;
  const index = new Map<string, string>();
  for (const [value, list] of Object.entries(words)) {
    index.set(fold(value), value);
    for (const word of list.split(" ")) index.set(fold(word), value);
  }
  return (cell) => index.get(fold(cell)) ?? index.get(fold(/([^/]+)\/?$/.exec(cell)?.[1] ?? ""));
}

const YES = new Set(
  "yes y true 1 x only si sí oui sim ja vero sì نعم はい 有 ○ ✓ v"
    .split(" ")
    .map(fold)
    .filter(Boolean)
    .concat("✓", "○"),
);
const NO = new Set("no n false 0 non nao não nein لا いいえ 無 ×".split(" ").map(fold).filter(Boolean).concat("×", ""));

/** Marks of yes and no in one-hot columns; undefined for anything else. */
export function readMark(cell: string): boolean | undefined {
  const word = fold(cell) || cell.trim();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
