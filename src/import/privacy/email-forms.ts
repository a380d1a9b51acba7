const LOCAL = String.raw`[\p{L}\p{N}._%+'-]{1,64}`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const TOP = String.raw`\p{L}{2,24}`;
const [OPEN, CLOSE] = [String.raw`[(\[{<（［〔【]`, String.raw`[)\]}>）］〕】]`];
/** Words for the sign that mean nothing else. */
const SIGN_WORDS = "arobase|arrobas?|chiocciola|klammeraffe|собака";
const POINT_WORDS = "dot|punkt|punto|ponto|point|punt";

const SIGN = String.raw`\s?(?:[@＠﹫]|%40|&#(?:64|x40);)\s?`;
const WORDED = String.raw`\s?${OPEN}\s?(?:at|ät|@|${SIGN_WORDS})\s?${CLOSE}\s?|[(\[{]a[)\]}]|_at_|\s(?:${SIGN_WORDS})\s`;
const POINT = String.raw`(?:\.|\s\.\s)`;
const WORDED_POINT = String.raw`(?:\.|\s\.\s|\s?${OPEN}\s?(?:${POINT_WORDS}|\.)\s?${CLOSE}\s?|\s(?:${POINT_WORDS})\s)`;

/** E-mail addresses as they are written for machines and, so that machines do not find them, for people. */
export const EMAIL = new RegExp(
  [
    `${LOCAL}${SIGN}${LABEL}(?:${POINT}${LABEL})*${POINT}${TOP}`,
    `${LOCAL}(?:${WORDED})${LABEL}(?:${WORDED_POINT}${LABEL})*${WORDED_POINT}${TOP}`,
    String.raw`${LOCAL}\sat\s${LABEL}(?:\sdot\s${LABEL})*\sdot\s${TOP}`,
    // a n n a @ c o o p . example
    String.raw`(?<![\p{L}\p{N}])(?:[\p{L}\p{N}._-]\s){2,64}@(?:\s[\p{L}\p{N}.-]){3,80}(?:[\p{L}\p{N}]{1,24})?`,
  ].join("|"),
  "giu",
);

const MAYBE_EMAIL = new RegExp(
  String.raw`[@＠﹫]|%40|&#(?:64|x40);|${OPEN}\s?(?:at|ät)|[(\[{]a[)\]}]|${SIGN_WORDS}|_at_|\sdot\s`,
  "iu",
);

/** A cheap test that rules most texts out. */
export const mayHoldEmail = (text: string): boolean => MAYBE_EMAIL.test(text);

/** Without its sign an address is written for people. */
export const mayHoldSignedEmail = (text: string): boolean => /[@＠﹫]/.test(text);

/** "@coop@social.example" is an account that is public by its nature. */
export const isAccount = (text: string, at: number): boolean => text[at - 1] === "@";

/** Runs of letters, one of which is in each address that has none of the signs of one. */
export const EMAIL_RUNS: readonly string[] = [
  "arobase",
  "arroba",
  "chiocciola",
  "klammeraffe",
  "собака",
  "СОБАКА",
  " dot ",
];
