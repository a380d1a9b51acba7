import { afterEach, expect, test, vi } from "vitest";
import { guardScripts } from "../../src/ui/guard-scripts.ts";

type Rules = Readonly<Record<"createScriptURL" | "createHTML" | "createScript", (input: string) => string | null>>;

afterEach(() => void vi.unstubAllGlobals());

function guarded(): { readonly name: string; readonly rules: Rules } {
  let made: { name: string; rules: Rules } | undefined;
  vi.stubGlobal("document", { baseURI: "https://atlas.example/a/b/index.html" });
  vi.stubGlobal("trustedTypes", {
    createPolicy: (name: string, rules: Rules) => {
      made = { name, rules };
    },
  });
  guardScripts();
  return made!;
}

test("S2 the policy is the default one, and makes neither markup nor code from text", () => {
  const { name, rules } = guarded();
  expect(name).toBe("default");
  expect(rules.createHTML("<b>")).toBeNull();
  expect(rules.createScript("1")).toBeNull();
});

test.each([
  ["https://atlas.example/a/b/assets/worker-1a.js", true],
  ["./assets/maplibre-gl-worker.mjs", true],
  ["https://atlas.example/a/c/worker.js", false],
  ["https://elsewhere.example/a/b/worker.js", false],
  ["blob:https://atlas.example/0f", false],
  ["data:text/javascript,1", false],
  ["javascript:alert(1)", false],
  ["./data/directories/list.csv", false],
  ["https://", false],
])("S2 a script at %s: %s", (address, isOurs) => {
  expect(guarded().rules.createScriptURL(address)).toBe(isOurs ? address : null);
});

test("a browser without Trusted Types goes without", () => {
  vi.stubGlobal("document", { baseURI: "https://atlas.example/" });
  vi.stubGlobal("trustedTypes", undefined);
  expect(guardScripts).not.toThrow();
});
