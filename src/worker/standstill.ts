/** Keeps work from going on beside other work. */
export interface Standstill {
  /** Nothing is waited for. */
  readonly isOver: boolean;
  /** Lasts until then, however that ends. */
  last(until: Promise<unknown>): void;
}

/** `goOn` is called whenever something that was waited for has ended. */
export function createStandstill(goOn: () => void): Standstill {
  let waitedFor = 0;
  return {
    get isOver() {
      return waitedFor === 0;
    },
    last(until) {
      waitedFor++;
      const end = (): void => {
        waitedFor--;
        goOn();
      };
      until.then(end, end);
    },
  };
}
