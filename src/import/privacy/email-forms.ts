const LOCAL = String.raw`[\p{L}\p{N}._%+'-]{1,64}`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const TOP = String.raw`\p{L}{2,24}`;
const [OPEN, CLOSE] = [String.raw`[(\[{<（［〔【]`, String.raw`[)\]}>）］〕】]`];
/** Words for the sign that mean nothing else. */
const SIGN_WORDS = "arobase|arrobas?|chiocciola|klammeraffe|собака";
const POINT_WORDS = "dot|punkt|punto|ponto|point|punt";

const BARE_SIGN = "(?:[@＠﹫]|%40|&#(?:64|x40);)";
const SIGN = String.raw`\s?${BARE_SIGN}\s?`;
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

/** In names, where "Café X @cafe.x" is an account and "Coworking @ Work.Space" a place: no white space is around the sign. */
export const CLOSE_EMAIL = new RegExp(String.raw`${LOCAL}${BARE_SIGN}${LABEL}(?:\.${LABEL})*\.${TOP}`, "giu");

/** "THE@TRE.COM" is a play with letters: all in capitals, three of them at most before the sign, and a single label behind it. */
export const isPlayWithLetters = (found: string): boolean => /^\p{Lu}{1,3}@\p{Lu}+\.\p{Lu}+$/u.test(found);

const MAYBE_EMAIL = new RegExp(
  String.raw`[@＠﹫]|%40|&#(?:64|x40);|${OPEN}\s?(?:at|ät)|[(\[{]a[)\]}]|${SIGN_WORDS}|_at_|\sdot\s`,
  "iu",
);

/** A cheap test that rules most texts out. */
export const mayHoldEmail = (text: string): boolean => MAYBE_EMAIL.test(text);

const MAYBE_SIGNED = new RegExp(BARE_SIGN, "iu");

/** Without its sign an address is written for people. */
export const mayHoldSignedEmail = (text: string): boolean => MAYBE_SIGNED.test(text);

/** "@coop@social.example" and "acct:coop@social.example" are accounts that are public by their nature. */
export const isAccount = (text: string, at: number): boolean =>
  text[at - 1] === "@" || /(?<![\p{L}\p{N}])acct:$/iu.test(text.slice(Math.max(0, at - 6), at));

/** "ssh://git@host.example" and "xmpp:room@host.example" are addresses of services. */
export const isBehindScheme = (text: string, at: number): boolean =>
  /(?<![\p{L}\p{N}])(?:(?:ssh|git|sftp):\/\/|xmpp:)$/iu.test(text.slice(Math.max(0, at - 8), at));

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
