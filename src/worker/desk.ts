import type { OpenAhead } from "../import/ahead/read-ahead.ts";
import { isOwn, setOf } from "../model/boundary-set.ts";
import type { ImportProgress } from "../model/import.ts";
import type { Language } from "../model/language.ts";
import { once } from "../model/once.ts";
import { NOTHING_OFFERED } from "../model/painting.ts";
import type { Question } from "../model/question.ts";
import { ok } from "../model/result.ts";
import { finish } from "../model/steps.ts";
import { createCountryLabels } from "../territory/country-labels.ts";
import { answer, summaryOf } from "./answer.ts";
import { pathOf } from "./card.ts";
import { createChores } from "./chores.ts";
import { createDevice, type Device } from "./device.ts";
import { createDots } from "./dots.ts";
import { findingsOf } from "./findings.ts";
import { countryAt, type Geography, locateDirectory, readGeography } from "./geography.ts";
import { createHolding, type OpenDirectory } from "./holding.ts";
import { createImportJobs } from "./import-jobs.ts";
import type { Imports } from "./imports.ts";
import { createIndexing } from "./indexing.ts";
import type { JobName, Jobs, ProgressOf } from "./jobs.ts";
import { overviewOf } from "./overview.ts";
import { createBoundaryJobs } from "./own/boundary-jobs.ts";
import { groundOf } from "./own/ground.ts";
import { suggestOwn } from "./own/suggest-own.ts";
import { paintableIn } from "./painted-counts.ts";
import { rehearseAs } from "./rehearse.ts";
import { searchTexts } from "./search-texts.ts";
import { shapesOf } from "./shapes.ts";
import { shippedDirectories } from "./shipped-directories.ts";
import type { Shipped } from "./shipped-files.ts";
import { suggest } from "./suggest.ts";
import { createTurns, takeTurns, whileOpen } from "./turns.ts";

export interface JobContext<Progress = ImportProgress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Every job as an ordinary function, so that a test or the command line calls it without a worker. */
export type Desk = {
  readonly [Name in JobName]: (
    input: Jobs[Name]["input"],
    context: JobContext<ProgressOf<Name>>,
  ) => Jobs[Name]["output"] | Promise<Jobs[Name]["output"]>;
};

const UNTIL_DONE = { aborted: false };

/** Up to this many rows are located in less time than anybody notices. */
const LOCATED_AT_ONCE = 20_000;

interface Surroundings {
  readonly onEdition: (edition: number) => void;
  /** By default nothing can be kept. */
  readonly device?: Device;
  /** By default files are read by one thread. */
  readonly openAhead?: OpenAhead | undefined;
}

export function createDesk(
  shipped: Shipped,
  { onEdition, device = createDevice(undefined), openAhead }: Surroundings,
): Desk {
  const holding = createHolding(onEdition, { atOnce: LOCATED_AT_ONCE });
  const index = createIndexing(() => holding.open);
  let importing: Imports | undefined; // while one of them may be kept next
  let lastAsked = { hidden: [] as readonly string[], listLength: 0 };
  const rehearse = rehearseAs(() => lastAsked);
  const prepareNext = () => holding.next.prepare(importing?.waiting, rehearse);
  const chores = createChores(function* () {
    yield* holding.locateRest();
    yield* prepareNext();
    yield* holding.next.complete(rehearse);
    yield* holding.atlas.orderNames();
    yield* holding.own.prepare(holding.atlas);
    index.begin();
    yield;
    importing?.warm();
  });
  const dots = createDots(holding);
  let removed: OpenDirectory | undefined;
  const isRemoved = (id: string) => removed?.directory.source.id === id;
  let language: Language = "en";
  let geography: Geography | undefined;

  const taxonomy = once(shipped.taxonomy);
  const places = once(async () => {
    geography = await readGeography(shipped);
    return geography;
  });
  /** Parts that the first answer does without come when they are needed. */
  const downloads = once(() => import("./downloads.ts"));
  const keptGazetteers = once(async () => {
    const { createGazetteers, keepGazetteers } = await import("./gazetteers.ts");
    return keepGazetteers(createGazetteers(shipped.gazetteer));
  });
  const imports = once(async () => {
    const [{ createImports }, { createPlaceRows }, { createGazetteers }] = await Promise.all([
      import("./imports.ts"),
      import("./placing/place-rows.ts"),
      import("./gazetteers.ts"),
    ]);
    const findGazetteer = createGazetteers(shipped.gazetteer);
    const placeRows = createPlaceRows({ geography: places, findGazetteer, language: () => language });
    const beside = () => holding.open.map(({ directory }) => directory);
    return createImports(taxonomy, { openAhead, placeRows, beside, lay: holding.next.lay });
  });
  const updates = once(async () => {
    const [{ createUpdates }, all] = await Promise.all([import("./updates.ts"), imports()]);
    return createUpdates(all, () => holding.open);
  });
  const keeping = once(async () => (await import("./keeping.ts")).createKeeping(holding, device));

  /** What the first marks can do without: boundaries, towns, and the words of all languages. */
  const complete = once(async () => {
    const found = await places();
    await openShippedSets(); // a link may name one of their territories
    holding.locateWith(found.boundaries.territories, (directory) => locateDirectory(found, directory));
    holding.own.begin(countryAt(found));
    holding.searchWith(searchTexts(await taxonomy(), found));
    chores.begin();
  });
  const openShippedSets = async (): Promise<void> => {
    if ((await shipped.boundarySets()).length === 0) return;
    const { shippedSets } = await import("./own/shipped-sets.ts");
    for (const set of await shippedSets(shipped)) holding.own.add(set, { isShipped: true });
  };
  const stock = async () => {
    await complete(); // whoever comes sooner would find rows that lie nowhere
    const found = { holding, geography: await places(), taxonomy: await taxonomy(), language };
    finish(holding.locateRest());
    return found;
  };

  /** Somebody waits for what is asked; of territories nothing can be said before every row is located. */
  const listen = (question: Parameters<typeof speaksOfTerritories>[0]): void => {
    chores.putOff();
    if (speaksOfTerritories(question)) finish(holding.locateRest());
  };

  /** Nothing that can wait is done beside a download: that would take longer, and be in memory beside what is being made. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const done = work();
    chores.standStill(done);
    index.standStill(done);
    return done;
  };

  /** At once for an import whose report is told: the page has to draw that before anybody can go on. */
  const prepare = (next: Imports | undefined): void => {
    importing = next;
    chores.begin(next?.waiting && "at-once");
  };
  const onReplaced = (before: OpenDirectory): void => {
    removed = before;
  };

  /** A directory that has just come, and where it lies. While the page draws that, what it is going to ask is worked out. */
  const shown = (taken: OpenDirectory) => {
    setTimeout(() => {
      const { breathe } = createTurns(() => undefined);
      takeTurns(rehearse(holding, taken.directory), breathe, whileOpen(holding, UNTIL_DONE)).catch(() => {
        // The question itself is going to say what is wrong.
      });
    });
    const { selection } = holding.filter.select({ directories: [taken.directory.source.id] }, []);
    const { extent } = overviewOf(holding.atlas, selection);
    return { ...summaryOf(taken), ...(extent && { extent }) };
  };

  return {
    ...createBoundaryJobs({ holding, places, keeping, begin: chores.begin }),
    ...createImportJobs({ holding, imports, updates, prepare, prepareNext, onReplaced, shown }),
    async open({ language: wanted, away = [] }) {
      language = wanted;
      if (away.length > 0) holding.putAway(away);
      holding.add(...(await shippedDirectories(shipped, await shipped.words())));
      setTimeout(complete); // the first answer must not wait for it
      return { edition: holding.edition };
    },
    putAway({ ids }) {
      holding.putAway(ids);
    },
    speak({ language: wanted }) {
      language = wanted;
    },
    ask(question) {
      listen(question);
      if (question.listLength > 0) lastAsked = question;
      return answer(holding, geography, question, language);
    },
    dots(input) {
      listen(input);
      return dots.dots(input);
    },
    dotAt: (input) => dots.at(input),
    remove({ directory }) {
      if (isOwn(directory)) return void holding.own.remove(setOf(directory));
      removed = holding.remove(directory) ?? removed;
    },
    restore({ directory }) {
      if (isOwn(directory)) {
        const set = holding.own.restore(setOf(directory));
        chores.begin();
        return set && holding.own.summaries(holding.atlas).find(({ id }) => id === set.id);
      }
      if (!removed || !isRemoved(directory)) return undefined;
      const back = removed;
      removed = undefined;
      if (!holding.replace(back)) holding.add(back);
      chores.begin();
      return summaryOf(back);
    },
    forget({ directory }) {
      if (isOwn(directory)) holding.own.forget(setOf(directory));
      if (isRemoved(directory)) removed = undefined;
    },
    async listKept() {
      const kept = await device.list();
      if (!kept.ok) return kept;
      return kept.value.length === 0 ? ok([]) : (await keeping()).list();
    },
    async openKept() {
      const kept = await (await keeping()).open();
      chores.begin();
      return kept;
    },
    keepOnDevice: async ({ directory, keptOn, isHidden }) => (await keeping()).keep(directory, keptOn, isHidden),
    hideKept: ({ slot, isHidden }) => device.hide(slot, isHidden),
    dropKept: ({ slot }) => device.drop(slot),
    dropAllKept: () => device.dropAll(),
    report: ({ directory }) => accountOf(holding.open, directory)?.report,
    async reportFile({ of, what, hints }) {
      const account = "check" in of ? (await imports()).accountOf(of.check) : accountOf(holding.open, of.directory);
      if (!account) throw new RangeError(`No account is kept of ${JSON.stringify(of)}.`);
      return (await downloads()).accountFile(account, what, hints);
    },
    async findings({ of, ...wanted }) {
      if ("directory" in of) {
        const open = holding.open.find(({ directory }) => directory.source.id === of.directory);
        return open?.account ? findingsOf(open.account, open.directory, wanted) : [];
      }
      const { account, directory } = (await imports()).importedOf(of.check);
      return findingsOf(account, directory, wanted);
    },
    async recipeFile({ of }) {
      if ("check" in of && of.different) (await imports()).noteDifferent(of.check, of.different);
      const recipe =
        "check" in of
          ? (await imports()).recipeOf(of.check, of.source)
          : holding.open.find(({ directory }) => directory.source.id === of.directory)?.recipe;
      if (!recipe) throw new RangeError(`No recipe is kept of ${JSON.stringify(of)}.`);
      return (await downloads()).recipeFile(recipe);
    },
    plan: async ({ scope, question }) => (await downloads()).planOf(await stock(), scope, question),
    download: (input, context) => alone(async () => (await downloads()).saveDownload(await stock(), input, context)),
    comparisonFile: async (table) => (await downloads()).comparisonFile(table),
    correctionFile: async ({ id }) => (await downloads()).correctionFile(holding, id),
    template: async ({ what }) => (await downloads()).templateOf(what),
    async profiles(wish, { signal }) {
      const [{ allProfiles }, { geography: land }] = await Promise.all([import("./all-profiles.ts"), stock()]);
      return allProfiles(holding, land, wish, language, signal);
    },
    async reach(wish, { signal }) {
      const [{ reachOf }, findGazetteer, found] = await Promise.all([
        import("./reach/reach.ts"),
        keptGazetteers(),
        stock(),
      ]);
      return (await reachOf({ ...found, findGazetteer }, wish, signal)) ?? [];
    },
    suggest: async ({ text }) => [...suggestOwn(holding.own, text), ...suggest(await places(), text, language)],
    async territoryAt({ longitude, latitude }) {
      const found = await places();
      const territory = found.locator.locate(longitude, latitude);
      return territory < 0 ? [] : pathOf(territory, found, language);
    },
    countryLabels: async () => createCountryLabels((await places()).boundaries),
    async paintable({ level, question }) {
      const { holding, geography } = await stock();
      const ground = groundOf(holding, geography, level, language);
      return ground ? paintableIn(holding, ground, level, question) : NOTHING_OFFERED;
    },
    async shapes(input, { signal }) {
      const { breathe } = createTurns(() => undefined);
      const found = await takeTurns(shapesOf(await places(), holding, input, language), breathe, signal);
      return found ?? { type: "FeatureCollection", features: [] };
    },
  };
}

const speaksOfTerritories = ({ query, choropleth }: Pick<Question, "query" | "choropleth">): boolean =>
  (query.countries?.length ?? 0) > 0 || query.territory !== undefined || choropleth !== undefined;

function accountOf(open: readonly OpenDirectory[], id: string) {
  return open.find(({ directory }) => directory.source.id === id)?.account;
}
