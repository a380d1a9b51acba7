import { computed, effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import {
  type DuplicateDecisions,
  type DuplicateSide,
  type FoundDuplicates,
  type LeftOutDuplicate,
  NOTHING_DECIDED,
  type ShownDuplicate,
  SURE_DUPLICATE,
} from "../model/duplicates.ts";
import { fold } from "../model/fold.ts";
import type { Client } from "../worker/jobs.ts";
import type { Imports } from "./import-stage.ts";

export type DuplicateDecision = "open" | "left-out" | "different";

export interface DecidedDuplicate extends ShownDuplicate {
  readonly decision: DuplicateDecision;
  /** Line of the file that is left out. */
  readonly leftOutLine?: number;
}

export type DuplicateSearch =
  | { readonly at: "none" }
  | { readonly at: "searching"; readonly share: number }
  | { readonly at: "found" }
  | { readonly at: "failed" };

/** Records of a checked file that may be one initiative: looked for after its report, decided pair by pair, and kept both by default. */
export interface Duplicates {
  readonly search: ReadonlySignal<DuplicateSearch>;
  /** The likeliest first; those that were decided stay in their place. */
  readonly pairs: ReadonlySignal<readonly DecidedDuplicate[]>;
  readonly counts: ReadonlySignal<FoundDuplicates["counts"]>;
  readonly crowded: ReadonlySignal<number>;
  /** Pairs that nobody has decided, told or not. */
  readonly open: ReadonlySignal<number>;
  /** Open pairs that are told and as good as certain. */
  readonly sure: ReadonlySignal<readonly DecidedDuplicate[]>;
  readonly stop: () => void;
  readonly leaveOut: (pair: ShownDuplicate, side: "one" | "other") => void;
  readonly keepBoth: (pair: ShownDuplicate) => void;
  readonly takeBack: (pair: ShownDuplicate) => void;
  /** Of each of these pairs the row of the file that comes later, as long as the other stays. */
  readonly leaveOutAll: (pairs: readonly ShownDuplicate[]) => void;
}

const NOTHING: FoundDuplicates = { pairs: [], counts: [], crowded: 0 };

export function createDuplicates(client: Client, imports: Imports): Duplicates {
  const search = signal<DuplicateSearch>({ at: "none" });
  const found = signal(NOTHING);
  /** Pairs of which a row is left out: the search does not find them again. */
  const leftOut = signal<ReadonlyMap<string, ShownDuplicate>>(new Map());
  /** Pairs that were decided with an open directory, and are to be decided anew. */
  const reopened = signal<ReadonlySet<string>>(new Set());
  const decisions = computed(() => imports.choices.value.duplicates ?? NOTHING_DECIDED);
  let looking: AbortController | undefined;
  let looked: number | undefined;

  const stop = (): void => {
    looking?.abort();
    looking = undefined;
  };
  const forget = (): void => {
    stop();
    looked = undefined;
    search.value = { at: "none" };
    found.value = NOTHING;
    leftOut.value = new Map();
    reopened.value = new Set();
  };

  async function look(check: number): Promise<void> {
    stop();
    const mine = new AbortController();
    looking = mine;
    looked = check;
    search.value = { at: "searching", share: 0 };
    try {
      const result = await client.run(
        "duplicates",
        { check },
        {
          signal: mine.signal,
          onProgress: ({ share }) => {
            if (looking === mine) search.value = { at: "searching", share };
          },
        },
      );
      if (looking !== mine) return;
      if (result) found.value = result;
      search.value = { at: result ? "found" : "none" };
    } catch {
      if (looking === mine) search.value = { at: "failed" };
    }
  }

  effect(() => {
    const stage = imports.stage.value;
    untracked(() => {
      if (stage.at === "choose" || stage.at === "refused" || stage.at === "read") forget();
      else if (stage.at === "keep" || stage.isReadingAgain) stop();
      else if (stage.checked.check !== looked) void look(stage.checked.check);
    });
  });

  const pairs = computed<readonly DecidedDuplicate[]>(() => {
    const { leaveOut, different } = decisions.value;
    const out = new Map(leaveOut.map((each) => [each.key, each.line]));
    const lines = new Set(out.values());
    const others = new Set(different);
    const told = new Map(found.value.pairs.map((pair) => [pair.key, pair]));
    for (const [key, pair] of leftOut.value) if (out.has(key)) told.set(key, pair);
    return [...told.values()]
      .flatMap((pair): DecidedDuplicate[] => {
        const line = out.get(pair.key);
        if (line !== undefined) return [{ ...pair, decision: "left-out", leftOutLine: line }];
        if (isOfFile(pair.one, lines) || isOfFile(pair.other, lines)) return []; // nothing is left to decide
        const wasJudged = pair.isJudged === true && !reopened.value.has(pair.print);
        const isDifferent = wasJudged || others.has(pair.key) || others.has(pair.print);
        return [{ ...pair, decision: isDifferent ? "different" : "open" }];
      })
      .sort((a, b) => b.score - a.score || a.one.line - b.one.line || a.other.line - b.other.line);
  });
  const open = computed(() => {
    const all = found.value.counts.reduce((sum, each) => sum + each.all, 0);
    const isOpen = new Set(pairs.value.flatMap(({ key, decision }) => (decision === "open" ? [key] : [])));
    return all - found.value.pairs.filter(({ key }) => !isOpen.has(key)).length;
  });
  const sure = computed(() =>
    pairs.value.filter(({ decision, score }) => decision === "open" && score >= SURE_DUPLICATE),
  );

  const decide = (next: DuplicateDecisions): void => imports.decideDuplicates(next);
  const without = (pairs: readonly ShownDuplicate[]): DuplicateDecisions => {
    const { leaveOut, different } = decisions.peek();
    const gone = new Set(pairs.flatMap(({ key, print }) => [key, print]));
    return {
      leaveOut: leaveOut.filter(({ key }) => !gone.has(key)),
      different: different.filter((each) => !gone.has(each)),
    };
  };
  const leave = (chosen: readonly (readonly [pair: ShownDuplicate, side: "one" | "other"])[]): void => {
    const rest = without(chosen.map(([pair]) => pair));
    leftOut.value = new Map([...leftOut.peek(), ...chosen.map(([pair]) => [pair.key, pair] as const)]);
    decide({ ...rest, leaveOut: [...rest.leaveOut, ...chosen.map(([pair, side]) => leavingOut(pair, side))] });
  };

  return {
    search,
    pairs,
    counts: computed(() => found.value.counts),
    crowded: computed(() => found.value.crowded),
    open,
    sure,
    stop() {
      stop();
      search.value = { at: "none" };
    },
    leaveOut: (pair, side) => leave([[pair, side]]),
    keepBoth(pair) {
      const rest = without([pair]);
      decide({ ...rest, different: [...rest.different, pair.key, pair.print] });
    },
    takeBack(pair) {
      const { pairs: told } = found.peek();
      // Until it is found again it stays where it was.
      if (!told.some(({ key }) => key === pair.key)) found.value = { ...found.peek(), pairs: [...told, pair] };
      if (pair.isJudged) reopened.value = new Set([...reopened.peek(), pair.print]);
      decide(without([pair]));
    },
    leaveOutAll(all) {
      const [gone, staying] = [new Set<number>(), new Set<number>()];
      const chosen = all.flatMap((pair) => {
        const [side, stays] =
          pair.other.directory === undefined ? (["other", "one"] as const) : (["one", "other"] as const);
        if (isOfFile(pair.one, gone) || isOfFile(pair.other, gone) || isOfFile(pair[side], staying)) return [];
        gone.add(pair[side].line);
        if (pair[stays].directory === undefined) staying.add(pair[stays].line);
        return [[pair, side] as const];
      });
      leave(chosen);
    },
  };
}

const isOfFile = ({ directory, line }: DuplicateSide, lines: ReadonlySet<number>): boolean =>
  directory === undefined && lines.has(line);

function leavingOut({ key, ...pair }: ShownDuplicate, side: "one" | "other"): LeftOutDuplicate {
  const [{ line, name }, stays] = [pair[side], pair[side === "one" ? "other" : "one"]];
  const where = [stays.directory, String(stays.line)].filter((part) => part !== undefined).join(" ");
  return { key, line, name: fold(name), stays: `${stays.name} (${where})` };
}
