/** The host of an address, which says where a link leads; what is no address stays. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
