import { fold } from "../model/fold.ts";

/** Words for kinds of area, and what joins them to a name, in the eight languages. */
const KINDS_OF_AREA = new Set(
  `province provinces provincia provincias provincie provinz provincial region regions regio regione regiones regiao regional
   co department departement departamento departament dipartimento county comte condado contea comtat grafschaft
   state states estado etat stato estat bundesland land freistaat freie hansestadt district districts distrito distretto distrikt
   bezirk kreis canton kanton cantone canto metropolitan metropolitana metropole metropolitane comunidad comunitat communaute community
   autonomous autonoma autonome autonomo foral principality principado principat principaute prefecture prefectura prefettura prefeitura
   governorate governorat gobernacion gobernorato governadoria municipality municipio municipalite municipi gemeinde
   oblast krai kray republic republica republique repubblica territory territorio territoire territori capital city ciudad ville citta cidade
   ciutat stadt voivodeship voivodat voivodia parish paroisse parroquia
   محافظه محافظة ولاية ولايه منطقة منطقه مقاطعة مقاطعه اقليم إقليم إمارة دولة
   of the de del della dello degli di da do dos das du des la las le les los el al d l`
    .split(/\s+/)
    .map(fold),
);

/**
 * Ways in which a name may be written in somebody's table: as it is, its alternatives ("Araba/Álava"), turned around ("Murcia, Región de").
 * All folded.
 */
export function nameForms(name: string): string[] {
  const parts = name.split(/[/[\]()]| - /);
  const turned = parts.flatMap((part) => {
    const [head, tail] = part.split(",", 2);
    return tail === undefined ? [] : [head!, `${tail} ${head}`];
  });
  return unique([...new Set([name, ...parts, ...turned])].map(fold)); // most names are their only part
}

/** Name forms without words for kinds of area: "Provincia de León" -> "leon". Empty when nothing else is in the name. */
export const bareForms = (name: string, forms = nameForms(name)): string[] => unique(forms.map(withoutKinds));

function withoutKinds(folded: string): string {
  return folded
    .split(" ")
    .filter((word) => !KINDS_OF_AREA.has(word))
    .join(" ");
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== "");
