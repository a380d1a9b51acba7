import KDBush from "kdbush";
import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import type { BenchLine } from "../line.ts";
import { synthetic } from "../synthetic.ts";

/** Keys, sort and every column in its new order, against KDBush of the same points. */
export const line: BenchLine = {
  name: "order",
  gate: 2.5,
  goal: 1.2,
  setup(rows) {
    const { directory, territory, plain } = synthetic(rows);
    const placed = plain.filter(({ longitude }) => !Number.isNaN(longitude));
    const [x, y] = [
      Float64Array.from(placed, ({ longitude }) => longitude),
      Float64Array.from(placed, ({ latitude }) => latitude),
    ];
    const ours = () => buildAtlas([directory], () => territory);
    return {
      ours,
      peer() {
        const index = new KDBush(x.length);
        for (let at = 0; at < x.length; at++) index.add(x[at]!, y[at]!);
        return index.finish();
      },
      check() {
        const { placed: count, key } = ours();
        if (count !== placed.length) throw new Error(`${count} rows were placed, not ${placed.length}.`);
        if (key.some((each, row) => row > 0 && each < key[row - 1]!)) throw new Error("The keys do not ascend.");
      },
    };
  },
};
