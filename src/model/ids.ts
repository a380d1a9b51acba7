/** Id of an initiative: that of its source, a colon, and the identifier used by the source. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9._~-]*:[^\s;|]+$/;

/** Longest id of a source, in characters. */
export const LONGEST_SOURCE_ID = 64;
export const SOURCE_ID_PATTERN = /^[a-z0-9][a-z0-9._~-]{0,63}$/;
