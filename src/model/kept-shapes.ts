const kept: object[] = [];

/**
 * Keeps an object of a class for good. What engines compile for the objects of a shape goes with the last of them: without one that stays, the
 * methods of a class whose instances live as long as a file would be compiled anew for each.
 */
export function keepShape(example: object): void {
  kept.push(example);
}
