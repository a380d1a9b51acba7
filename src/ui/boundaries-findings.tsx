import type { ShapeFinding, ShapeFindings } from "../model/boundary-set.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";

const ICONS = { "left-out": "alert", mended: "check", remark: "info" } as const;

/** What was left out, mended or is worth knowing, each kind with its first examples. */
export function BoundariesFindings({ findings }: { readonly findings: readonly ShapeFindings[] }) {
  const { messages, words } = useApp();
  const { findings: text } = messages.boundaries;
  return (
    <section aria-labelledby="boundaries-findings">
      <h3 id="boundaries-findings">{text.title}</h3>
      {findings.length === 0 && <p>{text.none}</p>}
      <ul class="shape-findings">
        {findings.map(({ code, severity, count, examples }) => (
          <li key={`${severity} ${code}`} class={`is-${severity}`}>
            <Icon name={ICONS[severity]} />
            <div>
              <p>
                <strong>{text.severities[severity]}</strong>
                {messages.page.separator}
                {text.kinds[code]}
                {messages.page.separator}
                {words.number(count)}
              </p>
              <ul>
                {examples.filter(hasWords).map((example) => (
                  <li key={`${example.shape} ${example.name} ${example.found}`}>
                    <Example example={example} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of what is found of the whole file there is no more to say, but for two territories that overlap. */
const hasWords = ({ code, shape }: ShapeFinding): boolean => shape > 0 || code === "overlap";

function Example({ example: { code, shape, name, found, share } }: { readonly example: ShapeFinding }) {
  const { messages, words } = useApp();
  const { findings: text } = messages.boundaries;
  if (code === "overlap") return text.overlap(quoted(name), quoted(found), words.share(share ?? 0));
  return (
    <>
      {text.shape(shape, quoted(name))}
      {found !== "" && found !== name && (
        <>
          {messages.page.separator}
          <bdi class="found">{found}</bdi>
        </>
      )}
    </>
  );
}
