import { defineConfig } from "vitest/config";
import { contentPolicy } from "./scripts/build/content-policy.ts";
import { assetName } from "./scripts/build/file-names.ts";

/** Tests that put something else in place of a module, which others must not meet. */
export const WITH_MOCKS = ["atlas-areas", "atlas-diff", "atlas-same-as-page", "atlas"].map(
  (name) => `tests/scripts/${name}.test.ts`,
);
const BROWSER = "tests/browser/**";

export default defineConfig({
  base: "./", // the built page runs from any sub-path
  worker: { format: "es", rolldownOptions: { output: { assetFileNames: assetName } } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [contentPolicy()],
  build: {
    target: "es2022",
    manifest: true, // tells the size check what is fetched first
    assetsInlineLimit: 0, // the policy lets the page fetch from its own origin, not from data: addresses
    modulePreload: { polyfill: false }, // every browser that we build for has it
    chunkSizeWarningLimit: 1500, // kB; the budgets stand in scripts/check-sizes.mjs
    rolldownOptions: {
      output: {
        assetFileNames: assetName,
        codeSplitting: { groups: [{ name: "maplibre", test: /node_modules\/maplibre-gl\// }] }, // stays cached when ours changes
      },
    },
  },
  test: {
    // Modules are loaded once for all test files of a process: they keep nothing that a test could meet again.
    projects: [
      {
        extends: true,
        test: { name: "all", include: ["tests/**/*.test.{ts,tsx}"], exclude: [BROWSER, ...WITH_MOCKS], isolate: false },
      },
      { extends: true, test: { name: "mocks", include: WITH_MOCKS } },
    ],
    environment: "node",
    setupFiles: ["tests/support/setup.ts"],
    maxWorkers: "100%", // by default one processor is left for whoever watches
    testTimeout: 120_000, // ms; two slow cores that do something else as well
    hookTimeout: 120_000, // ms
    coverage: {
      include: ["src/{model,import,filter,territory,export,atlas,summary,network}/**"],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
