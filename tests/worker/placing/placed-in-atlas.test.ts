import { beforeAll, describe, expect, test } from "vitest";
import { diskShipped } from "../../../scripts/disk-shipped.ts";
import type { Answer } from "../../../src/model/answer.ts";
import type { Question } from "../../../src/model/question.ts";
import { WHOLE_WORLD } from "../../../src/model/viewport.ts";
import { createDesk, type Desk } from "../../../src/worker/desk.ts";

const context = { signal: new AbortController().signal, onProgress: () => {} };

describe("rows that were placed by their town, region or country", () => {
  let desk: Desk;
  const ask = async (change: Partial<Question> = {}): Promise<Answer> =>
    desk.ask(
      {
        query: {},
        hidden: [],
        viewport: { bounds: WHOLE_WORLD, zoom: 12 },
        order: { by: "name" },
        listFrom: 0,
        listLength: 20,
        ...change,
      },
      context,
    );

  beforeAll(async () => {
    desk = createDesk({ ...diskShipped("data"), directories: async () => [] }, { onEdition: () => {} });
    await desk.open({ language: "en" }, context);
    const many = (count: number, address: string) => Array<string>(count).fill(`Row,${address}\n`).join("");
    const csv = `name,town,region,country,lat,lon\n${many(3, "Graz,Steiermark,AT,,")}${many(6, ",Tirol,AT,,")}${many(7, ",,IT,,")}${many(2, ",,,,")}Exact,,,AT,48.2,16.37\n`;
    const checked = await desk.check({ file: new File([csv], "a.csv"), choices: {} }, context);
    if (!checked.ok) throw new Error(checked.error.code);
    await desk.keep({ check: checked.value.check, source: {} }, context);
    await desk.territoryAt({ longitude: 0, latitude: 0 }, context);
  });

  test("are counted and filtered by how exact that is", async () => {
    const { facets } = await ask();
    expect(Object.fromEntries(facets.exactness.map(({ id, count }) => [id, count]))).toEqual({
      exact: 1,
      town: 3,
      region: 6,
      country: 7,
      unknown: 0,
      none: 2,
    });
    const { total, placed } = await ask({ query: { exactness: ["town", "none"] } });
    expect([total, placed]).toEqual([5, 3]);
  });

  test("stand at one point that is said to be no address, and open as a list", async () => {
    const { marks } = await ask();
    expect(marks.map(({ count, onePlace, approximate, wide }) => [count, onePlace, approximate, wide]).sort()).toEqual([
      [1, true, undefined, undefined],
      [3, true, true, undefined],
      [6, true, true, true],
      [7, true, true, true],
    ]);
  });

  test("are no cluster where their point stands for a region or a country", async () => {
    const { clusters } = await ask({ clusters: { radiusKm: 5, minimumMembers: 3 } });
    expect(clusters?.found.map(({ count, place }) => [count, place])).toEqual([[3, "Graz"]]);
    expect(clusters?.alone).toBe(1);
  });
});
