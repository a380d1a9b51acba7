import { describe, expect, test } from "vitest";
import { clearSettings, preferredLanguage, readSettings, type Shelf, writeSettings } from "../../src/state/settings.ts";

function shelf(first?: string): Shelf & { readonly kept: () => string | null } {
  let kept = first ?? null;
  return {
    getItem: () => kept,
    setItem: (_, value) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
    kept: () => kept,
  };
}

const REFUSING: Shelf = {
  getItem() {
    throw new DOMException("denied", "SecurityError");
  },
  setItem() {
    throw new DOMException("full", "QuotaExceededError");
  },
  removeItem() {
    throw new DOMException("denied", "SecurityError");
  },
};

describe("settings", () => {
  test("come back as they were kept", () => {
    const own = shelf();
    writeSettings(own, { language: "ar", theme: "dark", visited: true });
    expect(readSettings(own)).toEqual({ language: "ar", theme: "dark", visited: true });
  });

  test("P15 are gone without a trace when everything is removed", () => {
    const own = shelf();
    writeSettings(own, { language: "ar", visited: true });
    clearSettings(own);
    expect(own.kept()).toBeNull();
    expect(() => clearSettings(REFUSING)).not.toThrow();
  });

  test("S8 storage that is refused or absent costs nothing but the memory", () => {
    expect(readSettings(REFUSING)).toEqual({ visited: false });
    expect(() => writeSettings(REFUSING, { visited: true })).not.toThrow();
    expect(readSettings(undefined)).toEqual({ visited: false });
  });

  test.each([
    "",
    "null",
    "7",
    "[]",
    "{",
    '{"language":"xx","theme":"pink","visited":"yes"}',
    '{"__proto__":{"visited":true}}',
  ])("S7 %j found on the device is read with care", (found) => {
    expect(readSettings(shelf(found))).toEqual({ visited: false });
  });
});

describe("the language of the first visit", () => {
  test("is the first that the reader names and we speak", () => {
    expect(preferredLanguage(["eu", "pt-BR", "en"])).toBe("pt");
    expect(preferredLanguage(["AR-eg"])).toBe("ar");
    expect(preferredLanguage(["fr"], ["en", "es"])).toBe("en");
    expect(preferredLanguage([])).toBe("en");
  });
});
