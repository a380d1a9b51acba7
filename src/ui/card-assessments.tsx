import type { Card, CardAssessment } from "../model/answer.ts";
import { DIMENSIONS, type Dimension } from "../model/dimensions.ts";
import { useApp } from "./context.ts";
import { Fact } from "./fact.tsx";
import { hostOf } from "./host-of.ts";
import { Licence } from "./licence.tsx";
import { UserText } from "./user-text.tsx";

interface CardAssessmentsProps {
  readonly all: readonly CardAssessment[];
  readonly safeLinks: Card["safeLinks"];
}

/** What somebody thinks of the initiative, dimension by dimension: several opinions side by side, never made one, then each with its reasons. */
export function CardAssessments({ all, safeLinks }: CardAssessmentsProps) {
  const { messages } = useApp();
  const { assessments: text, directories } = messages;
  return (
    <section class="card-section assessed" aria-labelledby="card-assessments">
      <header class="section-head">
        <h3 id="card-assessments">{text.title}</h3>
        {all.length > 1 && <span>{directories.assessments(all.length)}</span>}
      </header>
      <p class="hint">{text.about}</p>
      {DIMENSIONS.map((dimension) => (
        <DimensionScores key={dimension} dimension={dimension} all={all} />
      ))}
      {all.map((each, at) => (
        <OpinionDetails
          key={at} // two tables may have the same id
          {...each}
          at={all.length > 1 ? at + 1 : undefined}
          safeLinks={safeLinks}
        />
      ))}
    </section>
  );
}

/** Scores that lie so far apart stand out. */
const WIDE = 2;

/** The scores of one dimension, in the order of the opinions below; that they differ is said. */
function DimensionScores({
  dimension,
  all,
}: {
  readonly dimension: Dimension;
  readonly all: readonly CardAssessment[];
}) {
  const { labels, messages } = useApp();
  const { assessments: text } = messages;
  const scores = all.map(({ assessment }) => assessment[dimension]);
  const told = scores.filter((score) => score !== undefined);
  const [least, most] = [Math.min(...told), Math.max(...told)];
  const isNumbered = all.length > 1;
  return (
    <div>
      <h4>{labels.dimensions[dimension]}</h4>
      <ul class={isNumbered ? "scores are-numbered" : "scores"}>
        {scores.map((score, at) => (
          <li key={at}>
            {isNumbered && <OpinionNumber at={at + 1} />}
            {score === undefined ? (
              <span class="not-known">{text.notScored}</span>
            ) : (
              <>
                <ScoreBar score={score} />
                <span>{text.level(score, labels.levels[score] ?? "")}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {told.length > 1 && least < most && (
        <p class={most - least >= WIDE ? "opinions-differ is-wide" : "opinions-differ"}>{text.differ(least, most)}</p>
      )}
    </div>
  );
}

/** Which of several opinions; the words for it are for those who do not see its place. */
function OpinionNumber({ at }: { readonly at: number }) {
  const { messages, words } = useApp();
  return (
    <span class="opinion-number">
      <span aria-hidden="true">{words.number(at)}</span>
      <span class="visually-hidden">{messages.assessments.numbered(at)}</span>
    </span>
  );
}

const STEPS = [1, 2, 3, 4, 5];

/** As many of five steps as the score has; it is written beside it. */
const ScoreBar = ({ score }: { readonly score: number }) => (
  <span class="score-bar" aria-hidden="true">
    {STEPS.map((step) => (
      <span key={step} class={step <= score ? "is-reached" : ""} />
    ))}
  </span>
);

interface OpinionDetailsProps extends CardAssessment {
  /** Among several. */
  readonly at: number | undefined;
  readonly safeLinks: Card["safeLinks"];
}

/** How, by whom and when it was made, what it says of the whole, and why. */
function OpinionDetails({ assessment, overall, source, licence, at, safeLinks }: OpinionDetailsProps) {
  const { labels, messages, words } = useApp();
  const { assessments: text, card, page } = messages;
  const { method, date, assessor, rationale, opportunities, evidence = [] } = assessment;
  const scored = DIMENSIONS.filter((dimension) => assessment[dimension] !== undefined).length;
  return (
    <article class="opinion">
      <h4>
        {at !== undefined && <OpinionNumber at={at} />}
        {text.methods[method]}
        {page.separator}
        {words.date(date)}
      </h4>
      <dl class="facts">
        <Fact name={text.assessor}>{assessor === undefined ? text.noAssessor : <UserText text={assessor} />}</Fact>
        {overall && (
          <Fact name={text.overall}>
            {text.level(overall.value, labels.levels[overall.value] ?? "")}
            <span class="fact-note">{text.basis[overall.basis]}</span>
          </Fact>
        )}
        <Fact name={text.dimensions}>{text.scored(scored, DIMENSIONS.length)}</Fact>
        {evidence.length > 0 && (
          <Fact name={text.evidence}>
            {evidence.map((address) => (
              <Evidence key={address} address={address} safe={safeLinks[address]} />
            ))}
          </Fact>
        )}
        <Fact name={text.source}>
          <UserText text={source} />
        </Fact>
        <Fact name={card.licence}>
          <Licence id={licence} />
        </Fact>
      </dl>
      <Reason name={text.rationale} text={rationale} />
      <Reason name={text.opportunities} text={opportunities} />
    </article>
  );
}

function Reason({ name, text }: { readonly name: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p>
      <b>{name}</b>
      <UserText text={text} />
    </p>
  );
}

function Evidence({ address, safe }: { readonly address: string; readonly safe: string | undefined }) {
  const { messages } = useApp();
  if (safe === undefined) return <UserText text={address} />;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer" title={messages.card.opens(hostOf(safe))}>
      <UserText text={address} />
    </a>
  );
}
