import type { DownloadPlan } from "../model/download.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { Licence } from "./licence.tsx";
import { UserText } from "./user-text.tsx";

/** Rows that may not be passed on, and so go into no pack. */
export const withheldRows = ({ groups }: DownloadPlan): number =>
  groups.filter(({ demand }) => demand === "not-to-be-passed-on").reduce((sum, { rows }) => sum + rows, 0);

/** What the licences of the rows ask for together, and where they come from. */
export function MixtureLicence({
  plan,
  isPack,
  onNotes,
}: {
  readonly plan: DownloadPlan;
  readonly isPack: boolean;
  readonly onNotes: () => void;
}) {
  const { messages, words } = useApp();
  const { download: text } = messages;
  const withheld = withheldRows(plan);
  return (
    <>
      <h3>{text.licence}</h3>
      {plan.groups.map((group) => (
        <div key={`${group.licence} ${group.demand}`} class="licence-group">
          <h4>{group.licence === "" ? text.eachRow : <Licence id={group.licence} />}</h4>
          <p>
            {text.demands[group.demand]}
            {plan.groups.length > 1 && ` ${text.rows(group.rows)}.`}
          </p>
        </div>
      ))}
      {plan.groups.length > 1 && (
        <p class="note">
          <Icon name="info" />
          {text.severalFiles(plan.groups.length)}
        </p>
      )}
      {isPack && withheld > 0 && (
        <p class="note">
          <Icon name="info" />
          {text.leftBehind(withheld)}
        </p>
      )}
      <h3 class="ruled">{text.sources(plan.sources.length)}</h3>
      <dl class="sources">
        {plan.sources.map(({ id, title, rows, licence, issued }) => (
          <div key={id}>
            <dt>
              <UserText text={title} />
              <span>{words.number(rows)}</span>
            </dt>
            <dd>
              <Licence id={licence} />
              {issued !== "" && messages.page.separator + words.date(issued)}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={onNotes}>
        {text.notesFile}
      </button>
    </>
  );
}
