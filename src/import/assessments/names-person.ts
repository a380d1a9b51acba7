import { fold } from "../../model/fold.ts";
import { GIVEN_NAMES } from "../privacy/given-names.ts";
import { isPersonName, namesOrganisation } from "../privacy/people.ts";
import { maskPersonal } from "../privacy/personal-text.ts";

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
 * Whether what is written as assessor names a person (P14), alone, beside others or behind an organisation. Names of organisations stay, also those
 * called after people; where it is not told by a word, it counts as a person.
 */
export function namesPerson(text: string): boolean {
  if (maskPersonal(text) !== text) return true;
  return [text, ...text.split(PARTS)].map((part) => part.trim()).some(isPerson);
}

function isPerson(part: string): boolean {
  if (part === "" || namesOrganisation(part)) return false;
  const words = fold(part).split(" ");
  if (words.some((word) => ROLES.has(word))) return false;
  if (words.some((word) => GIVEN.has(word))) return isPersonName(part) || GIVEN.has(words[0]!);
  return isPersonName(part) && !ACRONYM.test(part);
}
