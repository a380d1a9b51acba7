import { fold } from "../../model/fold.ts";
import { GIVEN_NAMES } from "../privacy/given-names.ts";
import { isPersonName, isTitled, namesOrganisation } from "../privacy/people.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { isReadAs } from "../text/readings.ts";

const GIVEN = new Set(GIVEN_NAMES.map(fold));

/** Roles are written like names: "External Reviewer". */
const ROLES = new Set(
  fold(
    "reviewer reviewers review auditor auditors audit assessor assessors evaluator evaluators evaluation researcher researchers research desk staff external internal independent peer peers self board committee commission council secretariat steward stewards coordination coordinator coordinators members member management facilitator facilitators volunteers editor editors lab network team working " +
      "evaluador evaluadora evaluadores equipo comité comisión coordinación red personas auditora auditoría secretaría socias socios " +
      "évaluateur évaluatrice évaluateurs équipe commission coordination réseau bénévoles secrétariat " +
      "avaliador avaliadora equipe comissão coordenação rede prüfer prüferin gutachter gutachterin vorstand beirat ausschuss netzwerk " +
      "valutatore valutatrice comitato commissione coordinamento rete segreteria avaluador avaluadora equip comitè xarxa",
  ).split(" "),
);

const PARTS = /[;,\n|/&():–—]| - | (?:and|und|et|y|e|i|for|by|of|para|por|für|von|pour|par|per) /iu;

/** "REAS Euskadi"; a name in capitals alone is none. */
const ACRONYM = /^\p{Lu}{2,}\s(?!\p{Lu}+$)/u;

/**
 * Whether what is written as assessor names a person (P14), alone, beside others, behind a role or an organisation, however it is marked up. Names of
 * organisations stay, also those called after people; where it is not told by a word, it counts as a person.
 */
export const namesPerson: (text: string) => boolean = isReadAs(
  (text) => maskPersonal(text) !== text || [text, ...text.split(PARTS)].some((part) => isPerson(part.trim())),
);

function isPerson(part: string): boolean {
  if (part === "" || namesOrganisation(part)) return false;
  const words = part.split(/\s+/);
  const others = words.filter((word) => !ROLES.has(fold(word)));
  const rest = others.join(" ");
  if (isTitled(rest)) return true;
  const folded = others.flatMap((word) => fold(word).split(" "));
  if (folded.some((word) => GIVEN.has(word))) return isPersonName(rest) || GIVEN.has(folded[0]!);
  return others.length === words.length && isPersonName(part) && !ACRONYM.test(part);
}
