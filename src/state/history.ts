/** What was decided step by step: a step can be taken back, and made again until another is made in its place. */
export interface History<State, Step> {
  readonly past: readonly Moment<State, Step>[];
  readonly future: readonly Moment<State, Step>[];
}

interface Moment<State, Step> {
  /** Before the step, in the future after it. */
  readonly state: State;
  readonly step: Step;
}

/** Nobody goes further back than this. */
export const MOST_STEPS = 100;

export const NO_HISTORY: History<never, never> = { past: [], future: [] };

/** After a step that led away from `before`; what was taken back until then is given up. */
export function withStep<State, Step>({ past }: History<State, Step>, before: State, step: Step): History<State, Step> {
  return { past: [...past, { state: before, step }].slice(-MOST_STEPS), future: [] };
}

/** The way to another moment. */
export interface Move<State, Step> {
  readonly history: History<State, Step>;
  readonly state: State;
  readonly step: Step;
}

/** Undefined where there is nothing to take back. */
export function back<State, Step>({ past, future }: History<State, Step>, now: State): Move<State, Step> | undefined {
  const last = past.at(-1);
  if (!last) return undefined;
  const history = { past: past.slice(0, -1), future: [...future, { state: now, step: last.step }] };
  return { history, ...last };
}

/** Undefined where nothing was taken back. */
export function forth<State, Step>({ past, future }: History<State, Step>, now: State): Move<State, Step> | undefined {
  const next = future.at(-1);
  if (!next) return undefined;
  const history = { past: [...past, { state: now, step: next.step }], future: future.slice(0, -1) };
  return { history, ...next };
}
