import { useRef } from "preact/hooks";
import type { Messages } from "../i18n/en.ts";
import { OWN_PREFIX } from "../model/boundary-set.ts";
import type { App } from "../state/app.ts";
import type { Notice } from "../state/notices.ts";
import { countsOf, sumsOf } from "./change-sums.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";
import { useFocusKept } from "./use-focus-kept.ts";

const DONE: readonly Notice["kind"][] = [
  "kept",
  "boundaries",
  "updated",
  "on-device",
  "downloaded",
  "put-away",
  "copied",
];

/** What can be kept on the device; what that means is said there as well, which is enough where there is little room. */
const IS_OFFERED: readonly Notice["kind"][] = ["kept", "boundaries"];

const MOST_NAMES = 3;

/** Messages that need no answer, with a way back where there is one. */
export function NoticeBar() {
  const app = useApp();
  const { imports, kept, notices, messages, page } = app;
  const notice = notices.shown.value;
  const undo = notice && undoOf(notice, app);
  const isFailure = notice?.kind === "failed" || notice?.kind === "storage";
  const bar = useRef<HTMLDivElement>(null);
  useFocusKept(bar, (cameFrom) => bar.current!.querySelector<HTMLElement>(".icon-button") ?? cameFrom ?? resultList());
  return (
    <div ref={bar} class="notice-bar" role={isFailure ? "alert" : "status"}>
      {notice && (
        <div class={`notice ${isFailure ? "notice-error" : "notice-plain"}`}>
          <Icon name={isFailure ? "alert" : DONE.includes(notice.kind) ? "check" : "info"} />
          <div class="notice-text">
            <p>
              {sentenceOf(notice, messages)}
              {IS_OFFERED.includes(notice.kind) && <span class="notice-offer"> {messages.device.offer}</span>}
            </p>
            {notice.kind === "kept" && (
              <button type="button" class="link" onClick={() => void kept.keep(notice.directory, notice.title)}>
                {messages.device.keep}
              </button>
            )}
            {notice.kind === "boundaries" && (
              <button
                type="button"
                class="link"
                onClick={() => void kept.keep(`${OWN_PREFIX}${notice.set}`, notice.title)}
              >
                {messages.device.keep}
              </button>
            )}
            {undo && notice.kind === "kept" && imports.reopenable.value === notice.directory && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  void undo();
                  notices.close();
                  page.dialog.value = "import";
                  imports.reopen();
                }}
              >
                {messages.mending.checkAgain}
              </button>
            )}
            {undo && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  void undo(); // before the notice goes, and with it what it could bring back
                  notices.close();
                }}
              >
                {messages.page.notice.undo}
              </button>
            )}
          </div>
          <button type="button" class="icon-button" aria-label={messages.page.notice.close} onClick={notices.close}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

const resultList = () => document.getElementById("list");

function sentenceOf(
  notice: Notice,
  { boundaries, changes, device, directories, download, errors, imports, page }: Messages,
): string {
  switch (notice.kind) {
    case "kept":
      return notice.rows === 0 && notice.assessments
        ? directories.keptAssessments(notice.assessments, quoted(notice.title))
        : notice.placed > 0
          ? directories.kept(notice.rows, notice.placed, quoted(notice.title))
          : directories.keptNowhere(notice.rows, quoted(notice.title));
    case "updated":
      return updatedSentence(notice, changes);
    case "open-already":
      return directories.openAlready(quoted(notice.title));
    case "removed":
      return directories.removed(quoted(notice.title));
    case "on-device":
      return device.kept(quoted(notice.title), notice.bytes);
    case "off-device":
      return notice.directory === undefined
        ? device.deleted(quoted(notice.title))
        : device.dropped(quoted(notice.title));
    case "device-empty":
      return device.empty;
    case "not-opened":
      return device.notOpened(notice.titles.length, namesOf(notice.titles));
    case "storage":
      return device.failures[notice.failure];
    case "not-read":
      return imports.notRead(notice.names.length, namesOf(notice.names));
    case "downloaded":
      return download.done(notice.name);
    case "put-away":
      return directories.putAway(quoted(notice.name));
    case "boundaries":
      return boundaries.kept(quoted(notice.title), notice.territories);
    case "copied":
      return page.share.copied;
    case "failed":
      return `${errors[notice.what].what} ${errors[notice.what].next}`;
    case "no-place":
      return page.notice.geolocationDenied;
    case "no-such-initiative":
      return page.notice.noSuchInitiative;
  }
}

function updatedSentence({ title, update }: Extract<Notice, { kind: "updated" }>, text: Messages["changes"]): string {
  const left = countsOf(update.refused);
  return [text.done(quoted(title), sumsOf(text, update.accepted)), ...(left > 0 ? [text.left(left)] : [])].join(" ");
}

/** The first few, so that the sentence stays one. */
function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(quoted).join(", ");
  return names.length > MOST_NAMES ? `${shown}, …` : shown;
}

function undoOf(notice: Notice, { away, kept, run, store }: App): (() => Promise<unknown>) | undefined {
  switch (notice.kind) {
    case "kept":
      return async () => {
        if (store.facts.peek().query.directories?.includes(notice.directory)) store.narrow({ directories: undefined });
        await run("remove", { directory: notice.directory });
        await run("forget", { directory: notice.directory });
      };
    case "updated":
      return () => kept.revert(notice.directory);
    case "put-away":
      return () => away.show([notice.id]);
    case "removed":
      return () => kept.restore(notice.directory, notice.wasKept);
    case "on-device": {
      const own = kept.all.value.find(({ id, isOpen }) => isOpen && id === notice.directory);
      return own && (() => kept.drop(own));
    }
    case "off-device": {
      const { directory, title } = notice;
      return directory === undefined ? undefined : () => kept.keep(directory, title);
    }
    default:
      return undefined;
  }
}
