import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileKernel, kernelPath } from "../../scripts/build/compile-kernel.ts";
import { root } from "../support/source-files.ts";

test("the compiled kernel is what its source becomes", async () => {
  expect(readFileSync(kernelPath(root), "utf8")).toBe(await compileKernel(root));
});
