/** One person as a business, in the languages of registers (P7). */
const SOLE_TRADER =
  /sole trader|sole proprietor|self.?employed|aut[oó]nom[oa]|auto-?entrepreneur|micro-?entrepreneur|entrepreneur individuel|einzelunternehm|freiberuf|ditta individuale|lavoratore autonomo|empres[áa]ri[oa] (em nome )?individual|个体|個人事業/i;

export const isSoleTrader = (cell: string): boolean => SOLE_TRADER.test(cell);
