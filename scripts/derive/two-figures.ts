/** A number of inhabitants is not known better than this. */
export function twoFigures(population: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(population, 1))) - 1);
  return Math.round(population / unit) * unit;
}
