import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import {
  CHANGE_SECTIONS,
  type ChangeEntry,
  type ChangeSection,
  type Edition,
  type EditionChanges,
  type RefusedKeys,
  type UpdateWish,
} from "../model/changes.ts";
import type { Client } from "../worker/jobs.ts";
import type { ImportStage } from "./import-stage.ts";

/** A pending import beside one of the open directories. */
export interface Compared {
  readonly check: number;
  readonly edition: Edition;
  readonly changes: EditionChanges;
}

/** An entry that was refused, and is no change since the file was read again. */
export interface LostRefusal {
  readonly section: ChangeSection;
  readonly key: string;
  readonly name: string;
}

/** Whether a file that is being checked is the newer edition of an open directory, and what of it the reader accepts. */
export interface Updating {
  /** Directories that it can be compared with, the likeliest first. */
  readonly editions: ReadonlySignal<readonly Edition[]>;
  /** With the one that was chosen, otherwise with the likeliest if there is one. */
  readonly compared: ReadonlySignal<Compared | undefined>;
  readonly isComparing: ReadonlySignal<boolean>;
  /** The reader wants the directory updated, rather than another beside it. */
  readonly isWanted: ReadonlySignal<boolean>;
  /** An update is wanted, and what it would change is not known yet. */
  readonly isAwaited: ReadonlySignal<boolean>;
  readonly refused: ReadonlySignal<RefusedKeys>;
  /** They count again when they are changes again. */
  readonly lost: ReadonlySignal<readonly LostRefusal[]>;
  /** What `keep` is told; undefined where the file is to be a directory of its own. */
  readonly wish: ReadonlySignal<UpdateWish | undefined>;
  readonly want: (isWanted: boolean) => void;
  readonly compareWith: (directory: string | undefined) => void;
  readonly refuse: (section: ChangeSection, entry: Pick<ChangeEntry, "key" | "name">, isRefused: boolean) => void;
  readonly refuseAll: (section: ChangeSection, isRefused: boolean) => void;
}

/** Comparing more rows than this takes seconds: the reader has to choose the directory. */
const COMPARED_UNASKED = 300_000;

export function createUpdating(client: Client, stage: ReadonlySignal<ImportStage>): Updating {
  const editions = signal<readonly Edition[]>([]);
  const compared = signal<Compared | undefined>(undefined);
  const isComparing = signal(false);
  const isWanted = signal(false);
  const refused = signal<RefusedKeys>({});
  const lost = signal<readonly LostRefusal[]>([]);
  const nameOf = new Map<string, string>(); // by key, of those that the reader decided on
  let check: number | undefined;
  let chosen: string | undefined;
  let last: string | undefined; // what it was compared with
  let asked = 0; // an answer to an earlier question is of another directory, or of other rows

  /** The check waits for none of this: what fails is not offered. */
  async function look(of: number): Promise<void> {
    const isMine = () => check === of;
    forgetRows();
    const found = await client.run("editions", { check: of }).catch(() => []);
    if (!isMine()) return;
    editions.value = found;
    const edition =
      found.find(({ directory }) => directory === chosen) ??
      found.find(({ sign, rows }) => sign !== undefined && rows <= COMPARED_UNASKED);
    if (edition?.directory !== last) isWanted.value = false; // another one was meant
    await compare(of, edition);
  }

  async function compare(of: number, edition: Edition | undefined): Promise<void> {
    forgetRows();
    const mine = asked;
    if (edition?.directory !== last) acceptAll();
    last = edition?.directory;
    isComparing.value = edition !== undefined;
    if (!edition) {
      isWanted.value = false;
      return;
    }
    const { directory } = edition;
    const changes = await client.run("compareEditions", { check: of, directory }).catch(() => undefined);
    const settled = changes && (await settle(of, directory));
    if (asked !== mine) return;
    batch(() => {
      isComparing.value = false;
      if (settled) {
        refused.value = settled.refused;
        lost.value = settled.lost.map((each) => ({ ...each, name: nameOf.get(each.key) ?? "" }));
      }
      if (changes) compared.value = { check: of, edition, changes };
      else isWanted.value = false;
    });
  }

  /** What was refused before the file was read again; undefined where nothing was. */
  async function settle(of: number, directory: string) {
    const before = withLost(refused.peek(), lost.peek());
    if (Object.keys(before).length === 0) return undefined;
    return client.run("settleRefusals", { check: of, directory, refused: before }).catch(() => undefined);
  }

  /** What differs is another matter beside other rows. */
  function forgetRows(): void {
    asked++;
    batch(() => {
      compared.value = undefined;
      isComparing.value = false;
    });
  }

  function acceptAll(): void {
    nameOf.clear();
    batch(() => {
      refused.value = {};
      lost.value = [];
    });
  }

  function forget(): void {
    check = undefined;
    chosen = undefined;
    last = undefined;
    batch(() => {
      forgetRows();
      acceptAll();
      editions.value = [];
      isWanted.value = false;
    });
  }

  effect(() => {
    const now = stage.value;
    if (now.at === "keep") return;
    if (now.at !== "check") {
      if (check !== undefined) forget();
      return;
    }
    if (now.isReadingAgain || now.checked.check === check) return;
    check = now.checked.check;
    void look(check);
  });

  const partOf = (section: ChangeSection): Refused => refused.peek()[section] ?? ACCEPTED;
  const put = (section: ChangeSection, part: Refused) => {
    refused.value = { ...refused.peek(), [section]: part };
  };

  return {
    editions,
    compared,
    isComparing,
    isWanted,
    isAwaited: computed(() => isWanted.value && !compared.value),
    refused,
    lost,
    wish: computed(() =>
      isWanted.value && compared.value
        ? { directory: compared.value.edition.directory, refused: refused.value }
        : undefined,
    ),
    want(wanted) {
      isWanted.value = wanted;
    },
    compareWith(directory) {
      chosen = directory;
      if (check === undefined) return;
      isWanted.value = directory !== undefined;
      void compare(
        check,
        editions.peek().find((edition) => edition.directory === directory),
      );
    },
    refuse(section, { key, name }, isRefused) {
      const { all, except } = partOf(section);
      const others = except.filter((each) => each !== key);
      nameOf.set(key, name);
      put(section, { all, except: isRefused === all ? others : [...others, key] });
    },
    refuseAll(section, all) {
      lost.value = lost.peek().filter((each) => each.section !== section);
      put(section, { all, except: [] });
    },
  };
}

type Refused = NonNullable<RefusedKeys[ChangeSection]>;
const ACCEPTED: Refused = { all: false, except: [] };

export const isRefused = (refused: RefusedKeys, section: ChangeSection, key: string): boolean => {
  const { all, except } = refused[section] ?? ACCEPTED;
  return all !== except.includes(key);
};

/** With those that were no changes the last time, for they may be again. */
function withLost(refused: RefusedKeys, lost: readonly LostRefusal[]): RefusedKeys {
  const sections = CHANGE_SECTIONS.flatMap((section) => {
    const { all, except } = refused[section] ?? ACCEPTED;
    const keys = all ? [] : lost.flatMap((each) => (each.section === section ? [each.key] : []));
    return all || except.length + keys.length > 0 ? [[section, { all, except: [...except, ...keys] }] as const] : [];
  });
  return Object.fromEntries(sections);
}
