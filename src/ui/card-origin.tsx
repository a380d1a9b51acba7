import type { Card } from "../model/answer.ts";
import { saveFile } from "../state/save-file.ts";
import { useApp } from "./context.ts";
import { Fact } from "./fact.tsx";
import { Icon } from "./icon.tsx";
import { Licence } from "./licence.tsx";
import { licenceAddress } from "./licence-address.ts";
import { UserText } from "./user-text.tsx";

/** An entry that nobody has checked for longer is pointed out. */
const OLD_YEARS = 5;

/** Directory, line, licence and age: what every fact of the card rests on. */
export function CardOrigin({ card }: { readonly card: Card }) {
  const { store, away, run, notices, messages, words } = useApp();
  const { card: text, fields } = messages;
  const { initiative, source, line, safeLinks } = card;
  const record = safeLinks[initiative.sourceUrl ?? ""];
  const checked = initiative.updated ?? "";
  const edition = source.issued ?? source.retrieved ?? "";
  const years = yearsSince(checked || edition);
  const writeCorrection = () =>
    run("correctionFile", { id: card.id }).then(
      (file) => file && saveFile(file),
      () => notices.show({ kind: "failed", what: "download" }),
    );
  return (
    <section class="card-section" aria-labelledby="card-origin">
      <h3 id="card-origin">{text.origin}</h3>
      <dl class="facts">
        <Fact name={text.directory}>
          <button
            type="button"
            class="link"
            onClick={() => store.change({ panel: "directories", selected: undefined })}
          >
            <UserText text={source.title} />
          </button>
          {line > 0 && <span class="fact-note">{text.line(line)}</span>}
        </Fact>
        <Fact name={text.licence}>
          <Licence id={initiative.licence} address={licenceAddress(initiative.licence, source, safeLinks)} />
        </Fact>
        {(initiative.attribution ?? source.attribution) !== undefined && (
          <Fact name={text.credit}>
            <UserText text={initiative.attribution ?? source.attribution ?? ""} />
          </Fact>
        )}
        {record && (
          <Fact name={fields.sourceUrl}>
            <a href={record} target="_blank" rel="noopener noreferrer">
              <UserText text={record} />
            </a>
          </Fact>
        )}
        {source.steward !== undefined && (
          <Fact name={text.steward}>
            <UserText text={source.steward} />
          </Fact>
        )}
        <Fact name={text.lastChecked}>{checked !== "" && words.date(checked)}</Fact>
        {checked === "" && edition !== "" && <Fact name={text.edition}>{words.date(edition)}</Fact>}
      </dl>
      {years !== undefined && years > OLD_YEARS && (
        <p class="notice notice-warn">
          <Icon name="alert" />
          {text.old(years)}
        </p>
      )}
      <p class="card-actions">
        <button type="button" class="link" onClick={() => void writeCorrection()}>
          {text.correctionFile}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => {
            store.change({ selected: undefined });
            void away.hide(card.id, initiative.name);
          }}
        >
          {messages.directories.putOneAway}
        </button>
      </p>
    </section>
  );
}

function yearsSince(date: string): number | undefined {
  const year = /^\d{4}/.exec(date)?.[0];
  return year === undefined ? undefined : new Date().getFullYear() - Number(year);
}
