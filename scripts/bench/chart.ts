/** A line of the benchmark as a bar: our part of the peer's time, or of whatever is measured, and how much of it is allowed. */
export interface Bar {
  readonly name: string;
  readonly ratio: number;
  readonly gate: number;
}

export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 720;
const [LEFT, RIGHT] = [150, 70]; // for names, and for figures
const ROW = 24;
const HEAD = 34;
const BAR = 12;
const [LEAST, MOST] = [0.005, 2];
const MARKS = [0.01, 0.1, 1];

/**
 * A chart that reads on light and on dark ground: it follows the reader's system, as a picture on a page does. Lengths are logarithmic, since lines
 * lie between a hundredth of the peer and all of it.
 */
export function chartOf(groups: readonly BarGroup[]): string {
  const height = groups.reduce((sum, { bars }) => sum + HEAD + bars.length * ROW, 0) + 46;
  let top = 8;
  const parts = groups.map((group) => {
    const part = groupOf(group, top);
    top += HEAD + group.bars.length * ROW;
    return part;
  });
  const words = groups.flatMap(({ title, bars }) => [
    title,
    ...bars.map(({ name, ratio }) => `${name} ${figure(ratio)}`),
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">
<title id="title">Ours as a part of the peer's</title>
<desc id="description">${escaped(words.join("; "))}</desc>
<style>
  text { font: 13px system-ui, sans-serif; fill: #1d2523 }
  .title { font-weight: 600 }
  .quiet { fill: #4b5652; font-size: 12px }
  .bar { fill: #17594a }
  .missed { fill: #875200 }
  .mark { stroke: #e5e0d6 }
  .gate { stroke: #1d2523; stroke-width: 2 }
  @media (prefers-color-scheme: dark) {
    text { fill: #edebe5 }
    .quiet { fill: #bcc1bc }
    .bar { fill: #84d3b8 }
    .missed { fill: #f0bd66 }
    .mark { stroke: #32393b }
    .gate { stroke: #edebe5 }
  }
</style>
${parts.join("\n")}
<text class="quiet" x="${LEFT}" y="${top + 24}">Bar: ours as a part of the peer's, logarithmic. Stroke: how much of it is allowed.</text>
</svg>
`;
}

const across = (ratio: number): number => {
  const held = Math.min(MOST, Math.max(LEAST, ratio));
  const part = Math.log(held / LEAST) / Math.log(MOST / LEAST);
  return Math.round((LEFT + part * (WIDTH - LEFT - RIGHT)) * 10) / 10;
};

function groupOf({ title, bars }: BarGroup, top: number): string {
  const [from, to] = [top + HEAD - 6, top + HEAD + bars.length * ROW - 6];
  const marks = MARKS.map(
    (mark) =>
      `<line class="mark" x1="${across(mark)}" x2="${across(mark)}" y1="${from}" y2="${to}"/>` +
      `<text class="quiet" x="${across(mark)}" y="${from - 4}" text-anchor="middle">${mark}</text>`,
  );
  const rows = bars.map((bar, at) => rowOf(bar, top + HEAD + at * ROW));
  return [`<text class="title" x="0" y="${top + 16}">${escaped(title)}</text>`, ...marks, ...rows].join("\n");
}

function rowOf({ name, ratio, gate }: Bar, y: number): string {
  const [end, limit] = [across(ratio), across(gate)];
  const kind = ratio > gate ? "bar missed" : "bar";
  return [
    `<text x="${LEFT - 10}" y="${y + BAR - 1}" text-anchor="end">${escaped(name)}</text>`,
    `<rect class="${kind}" x="${LEFT}" y="${y}" width="${Math.round((end - LEFT) * 10) / 10}" height="${BAR}" rx="2"/>`,
    `<line class="gate" x1="${limit}" x2="${limit}" y1="${y - 4}" y2="${y + BAR + 4}"/>`,
    `<text x="${WIDTH - RIGHT + 12}" y="${y + BAR - 1}">${figure(ratio)}</text>`,
  ].join("\n");
}

const figure = (ratio: number): string => (ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2));

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
