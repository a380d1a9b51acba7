import type { CheckedBoundaries, ShapeRole } from "../model/boundary-set.ts";
import { SHAPE_ROLES } from "../model/boundary-set.ts";
import { PROJECTIONS, type Projection } from "../model/projection.ts";
import type { BoundariesStage } from "../state/boundaries.ts";
import { BoundariesFindings } from "./boundaries-findings.tsx";
import { useApp } from "./context.ts";
import { Fact } from "./fact.tsx";
import { FileFact } from "./file-fact.tsx";
import { Icon } from "./icon.tsx";
import { LicenceOptions } from "./licence-options.tsx";
import { useProjectionName } from "./projection-name.ts";

type CheckStage = Extract<BoundariesStage, { at: "check" }>;

/** What was found in a file of boundaries, with the guesses to be corrected. */
export function BoundariesCheck({ stage }: { readonly stage: CheckStage }) {
  const { boundaries, messages } = useApp();
  const { boundaries: text, imports } = messages;
  const { checked, isReadingAgain } = stage;
  const isEmpty = checked.territories === 0;
  return (
    <>
      <div class="dialog-columns" aria-busy={isReadingAgain}>
        <div class="dialog-body boundaries-check">
          <FileLine checked={checked} />
          {isEmpty ? (
            <p class="notice notice-error" role="alert">
              <Icon name="alert" />
              {text.check.nothing}
            </p>
          ) : (
            <Called parents={checked.parents} />
          )}
          <Roles checked={checked} />
          <p class="visually-hidden" role="status">
            {isReadingAgain ? imports.check.again : ""}
          </p>
          <BoundariesFindings findings={checked.findings} />
        </div>
        <Side checked={checked} />
      </div>
      <footer class="dialog-foot">
        <p class="hint">{messages.device.offer}</p>
        <button type="button" class="button" onClick={boundaries.leave}>
          {imports.another}
        </button>
        <button
          type="button"
          class="button-filled"
          disabled={isEmpty || isReadingAgain}
          onClick={() => void boundaries.keep()}
        >
          {text.check.keep}
        </button>
      </footer>
    </>
  );
}

/** Which file of an archive, and what its coordinates are. */
function FileLine({ checked }: { readonly checked: CheckedBoundaries }) {
  const { boundaries, messages } = useApp();
  const { check: text } = messages.imports;
  const nameOf = useProjectionName();
  const { member, members = [], projection = "", findings } = checked;
  const isMetres = projection !== "" || findings.some(({ code }) => code === "not-degrees");
  if (member === undefined && !isMetres) return null;
  const chooseProjection = (value: string) => {
    if (value !== "") boundaries.choose({ projection: value as Projection });
  };
  return (
    <fieldset class="file-facts">
      <legend class="visually-hidden">{text.structure}</legend>
      {member !== undefined && (
        <FileFact name={text.member} value={member} onChange={(value) => boundaries.choose({ member: value })}>
          {members.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </FileFact>
      )}
      {isMetres && (
        <FileFact name={text.coordinates} value={projection} onChange={chooseProjection}>
          {projection === "" && <option value="">{messages.boundaries.check.degrees}</option>}
          <optgroup label={text.projections.group}>
            {PROJECTIONS.map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </optgroup>
        </FileFact>
      )}
    </fieldset>
  );
}

/** How the set and its levels are called, wherever they are shown. */
function Called({ parents }: { readonly parents: number }) {
  const { boundaries, messages } = useApp();
  const { called: text } = messages.boundaries;
  const words = boundaries.words.value;
  const fields: readonly ("title" | "levelName" | "parentName")[] = [
    "title",
    "levelName",
    ...(parents > 0 ? (["parentName"] as const) : []),
  ];
  return (
    <div class="called">
      {fields.map((field) => (
        <label key={field} class="field">
          <span>{text[field]}</span>
          <input
            type="text"
            dir="auto"
            maxLength={80}
            value={words[field]}
            placeholder={field === "title" ? "" : text.examples[field]}
            onInput={({ currentTarget }) => boundaries.describe({ [field]: currentTarget.value })}
          />
        </label>
      ))}
      <Origin />
    </div>
  );
}

/** Whose they are: a map that shows them has to name whom their licence asks to be named. */
function Origin() {
  const { boundaries, messages } = useApp();
  const { origin: text } = messages.boundaries;
  const { credit = "", licence } = boundaries.words.value;
  return (
    <>
      <label class="field">
        <span>{text.credit}</span>
        <input
          type="text"
          dir="auto"
          maxLength={200}
          value={credit}
          placeholder={text.example}
          onInput={({ currentTarget }) => boundaries.describe({ credit: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{messages.imports.source.licence}</span>
        <select
          value={licence || "unknown"}
          onChange={({ currentTarget: { value } }) =>
            boundaries.describe({ licence: value === "unknown" ? "" : value })
          }
        >
          <LicenceOptions />
        </select>
      </label>
    </>
  );
}

/** What its properties are taken for, and why. */
function Roles({ checked: { roles, properties } }: { readonly checked: CheckedBoundaries }) {
  const { messages } = useApp();
  const { roles: text } = messages.boundaries;
  if (properties.length === 0) return null;
  return (
    <section aria-labelledby="boundaries-roles">
      <h3 id="boundaries-roles">{text.title}</h3>
      <div class="shape-roles">
        {SHAPE_ROLES.map((role) => (
          <Role key={role} role={role} guess={roles[role]} properties={properties} />
        ))}
      </div>
    </section>
  );
}

interface RoleProps {
  readonly role: ShapeRole;
  readonly guess: CheckedBoundaries["roles"][ShapeRole];
  readonly properties: CheckedBoundaries["properties"];
}

function Role({ role, guess, properties }: RoleProps) {
  const { boundaries, messages } = useApp();
  const { roles: text } = messages.boundaries;
  const chosen = properties.find(({ property }) => property === guess.property);
  const id = `shape-role-${role}`;
  return (
    <label class="field" for={id}>
      <span>{text.names[role]}</span>
      <select
        id={id}
        value={guess.property}
        aria-describedby={`${id}-why`}
        onChange={({ currentTarget }) => boundaries.choose({ roles: { [role]: currentTarget.value } })}
      >
        <option value="">{text.none}</option>
        {properties.map(({ property }) => (
          <option key={property} value={property}>
            {property}
          </option>
        ))}
      </select>
      <span id={`${id}-why`} class="hint">
        {text.reasons[guess.reason]}
        {chosen && (
          <>
            {messages.page.separator}
            <bdi>{chosen.examples.join(", ")}</bdi>
          </>
        )}
      </span>
    </label>
  );
}

/** What comes of it: territories, and the initiatives in them. */
function Side({ checked }: { readonly checked: CheckedBoundaries }) {
  const { messages, words } = useApp();
  const { sums: text } = messages.boundaries;
  const { shapes, territories, parents, populated, joined } = checked;
  return (
    <aside class="dialog-side">
      <h3>{text.territories(territories)}</h3>
      <dl class="facts facts-end">
        <Fact name={text.shapes}>{words.number(shapes)}</Fact>
        {parents > 0 && <Fact name={text.parents}>{words.number(parents)}</Fact>}
        <Fact name={text.populated}>{words.number(populated)}</Fact>
      </dl>
      <h3 class="ruled">{text.joined}</h3>
      <dl class="facts facts-end">
        <Fact name={text.position}>{words.number(joined.position)}</Fact>
        <Fact name={text.code}>{words.number(joined.code)}</Fact>
        <Fact name={text.name}>{words.number(joined.name)}</Fact>
        <Fact name={text.outside}>{words.number(joined.none)}</Fact>
      </dl>
      <p>{text.how}</p>
    </aside>
  );
}
