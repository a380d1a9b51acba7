import { expect, test, vi } from "vitest";
import type { CheckedBoundaries } from "../../src/model/boundary-set.ts";
import { createBoundaries } from "../../src/state/boundaries.ts";
import { createNotices } from "../../src/state/notices.ts";
import type { Client } from "../../src/worker/jobs.ts";

const file = new File(["{}"], "dioceses.geojson");
const checked = { check: 1, title: "Dioceses", territories: 2 } as CheckedBoundaries;
const summary = { id: "dioceses", title: "Dioceses", levelName: "", territories: 2 };

function open(check: () => unknown = () => ({ ok: true, value: checked })) {
  const run = vi.fn(async (job: string, _input: unknown) =>
    job === "checkBoundaries" ? check() : job === "keepBoundaries" ? summary : undefined,
  );
  const notices = createNotices();
  const on = { kept: vi.fn() };
  const boundaries = createBoundaries({ run, onEdition: () => () => {} } as unknown as Client, notices, on);
  const at = () => boundaries.stage.value.at;
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { boundaries, run, notices, on, at, settled };
}

test("a file is read, corrected and kept under the reader's words", async () => {
  const { boundaries, run, notices, on, at, settled } = open();
  boundaries.add(file);
  expect(at()).toBe("read");
  await settled();
  expect(at()).toBe("check");
  expect(boundaries.words.value.title).toBe("Dioceses");
  boundaries.describe({ levelName: " diocese " });
  boundaries.choose({ roles: { code: "id" } });
  boundaries.choose({ roles: { name: "label" } });
  await settled();
  expect(run).toHaveBeenLastCalledWith(
    "checkBoundaries",
    { file, choices: { roles: { code: "id", name: "label" } } },
    expect.anything(),
  );
  expect(boundaries.words.value.levelName).toBe(" diocese "); // what was said stays
  await boundaries.keep();
  expect(run).toHaveBeenCalledWith("keepBoundaries", {
    check: 1,
    words: { title: "Dioceses", levelName: "diocese", parentName: "" },
  });
  expect(on.kept).toHaveBeenCalledWith(summary);
  expect(notices.shown.value).toMatchObject({ kind: "boundaries", set: "dioceses" });
  expect(at()).toBe("choose");
});

test("a refused file says why, and leaving it forgets what was decided", async () => {
  const { boundaries, at, settled } = open(() => ({ ok: false, error: { code: "no-shapes" } }));
  boundaries.add(file);
  await settled();
  expect(boundaries.stage.value).toMatchObject({ at: "refused", refusal: { code: "no-shapes" } });
  boundaries.leave();
  expect([at(), boundaries.choices.value]).toEqual(["choose", {}]);
});

test("what is left while it is read does not come back", async () => {
  const { boundaries, at, settled } = open();
  boundaries.add(file);
  boundaries.leave();
  await settled();
  expect(at()).toBe("choose");
});

test("a failure of the worker is told", async () => {
  const { boundaries, notices, at, settled } = open(() => Promise.reject(new Error("gone")));
  boundaries.add(file);
  await settled();
  expect([at(), notices.shown.value?.kind]).toEqual(["choose", "failed"]);
});

test("without a territory nothing is kept", async () => {
  const { boundaries, run, settled } = open(() => ({ ok: true, value: { ...checked, territories: 0 } }));
  boundaries.add(file);
  await settled();
  await boundaries.keep();
  expect(run).not.toHaveBeenCalledWith("keepBoundaries", expect.anything());
});
