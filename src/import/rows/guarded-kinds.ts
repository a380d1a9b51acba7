const GROUPS = /(^|;)(self-help-group|mutual-aid-network|savings-group|community-group)(;|$)/;
const ALLIED = /(^|;)allied-company(;|$)/;

/** Kinds of groups whose members may be at risk (P8). */
export const isOfGroups = (kinds: string): boolean => GROUPS.test(kinds);
/** Kinds that are treated as the business of one person (P7). */
export const isAllied = (kinds: string): boolean => ALLIED.test(kinds);
