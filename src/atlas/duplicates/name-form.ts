/** A folded name, made ready to be compared many times. */
export interface NameForm {
  /** In the order of the alphabet, without legal forms. */
  readonly words: readonly string[];
  /** These words, end to end. */
  readonly sorted: string;
  /** In the order of the name, without the gaps. */
  readonly joined: string;
  /** Numbers and single letters: "Garden 2" is not "Garden 3". */
  readonly marks: string;
  /** A bit for each letter that occurs. */
  readonly letters: number;
}

/** What a name says of its legal form is seldom written twice alike, and articles come and go. */
const LIGHT = new Set(
  (
    "the ltd limited plc llp llc inc cic cio eg ev gmbh ggmbh ug ag kg gbr mbh srl scarl scrl onlus aps scop scic sarl sas sccl sl slu sll " +
    "ltda eireli asbl vzw il lo la le gli el los las les der die das l"
  ).split(" "),
);
/** Forms whose letters stand alone when they are folded: "e.V.", "S. Coop.", "s.r.l.". */
const SPELT_FORM = /(?: s coop(?: [a-z]){0,2}| coop v| e v| e g| s r l| s a| s l| a s b l| s c a r l| c i c)$/;
/** "workmen's" is folded to "workmen s". */
const GENITIVE = /(\p{L}{2}) s(?= |$)/gu;

export function nameForm(folded: string): NameForm {
  const text = folded
    .replace(SPELT_FORM, "")
    .replace(/\bco op(erative|eratives)?\b/g, "coop$1")
    .replace(GENITIVE, "$1s");
  const all = text.split(" ");
  const weighty = all.filter((word) => !LIGHT.has(word));
  const own = weighty.length > 0 ? weighty : all;
  const words = own.toSorted();
  const joined = own.join("");
  let letters = 0;
  for (let at = 0; at < joined.length; at++) letters |= 1 << (joined.charCodeAt(at) & 31);
  return {
    words,
    sorted: words.join(""),
    joined,
    marks: words.filter((word) => word.length === 1 || /\p{N}/u.test(word)).join(" "),
    letters,
  };
}
