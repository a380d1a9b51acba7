import type { Messages } from "../i18n/en.ts";
import { useApp } from "./context.ts";
import { UserText } from "./user-text.tsx";

export type Explained = keyof Messages["indicators"]["formulas"];

interface Work {
  readonly title: string;
  readonly address: string;
}

const ENTROPY: Work = {
  title: "L. Jost, Entropy and diversity, Oikos 113 (2006)",
  address: "https://doi.org/10.1111/j.2006.0030-1299.14714.x",
};
const THRESHOLD: Work = {
  title: "OECD, Glossary of Statistical Terms: threshold rule",
  address: "https://stats.oecd.org/glossary/detail.asp?ID=7010",
};

/** Where a formula comes from; what has none is defined by the atlas. Titles of works stand as they are. */
const WORKS: Partial<Record<Explained, Work>> = {
  sectorDiversity: ENTROPY,
  kindDiversity: ENTROPY,
  specialisation: {
    title: "U.S. Bureau of Labor Statistics, QCEW location quotients",
    address: "https://www.bls.gov/cew/about-data/location-quotients-explained.htm",
  },
  survival: {
    title: "Eurostat and OECD, Manual on Business Demography Statistics (2007)",
    address: "https://ec.europa.eu/eurostat/product?code=KS-RA-07-010",
  },
  assessmentMean: {
    title: "Commons OS, Commons Alignment Assessment v2.0",
    address: "https://github.com/Commons-OS/patterns",
  },
  sums: THRESHOLD,
  women: THRESHOLD,
};

/** How figures are worked out, and where each formula comes from: one click away. */
export function ExplainedFigures({ of }: { readonly of: readonly Explained[] }) {
  const { messages } = useApp();
  const { indicators: text, page } = messages;
  return (
    <details class="explained">
      <summary>{text.how}</summary>
      <dl>
        {of.map((id) => {
          const work = WORKS[id];
          return (
            <div key={id}>
              <dt>{text.names[id]}</dt>
              <dd>
                {text.formulas[id]}{" "}
                {work ? (
                  <>
                    {text.source}
                    {page.separator}
                    <a href={work.address} target="_blank" rel="noopener noreferrer">
                      <UserText text={work.title} language="en" />
                    </a>
                    {page.comma}
                    <bdi>{new URL(work.address).host}</bdi>
                  </>
                ) : (
                  text.own
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
