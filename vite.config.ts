import { defineConfig } from "vitest/config";
import { contentPolicy } from "./scripts/build/content-policy.ts";
import { assetName } from "./scripts/build/file-names.ts";

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
    include: ["tests/**/*.test.{ts,tsx}"],
    isolate: false, // modules are loaded once for all test files of a process: they keep nothing that a test could meet again
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
