import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/source-files.ts";

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Lockfile {
  readonly packages: Readonly<
    Record<string, Package & { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }>
  >;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
const { "": project, ...installed } = (read("package-lock.json") as Lockfile).packages;
const { dependencies, devDependencies } = read("package.json") as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe("S10 few dependencies, and all of them pinned", () => {
  test("versions are exact", () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test("the lockfile follows package.json", () => {
    expect(project?.dependencies).toEqual(dependencies);
    expect(project?.devDependencies).toEqual(devDependencies);
  });

  test("at most 24 are needed at run time", () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(24);
  });

  test("every package has an integrity, and none names the address it came from", () => {
    const doubtful = Object.entries(installed).filter(
      ([, { integrity, resolved, link }]) => link || !integrity?.startsWith("sha512-") || resolved !== undefined,
    );
    expect(doubtful).toEqual([]);
    expect(Object.keys(installed).length).toBeGreaterThan(100);
  });

  test("no run-time dependency runs a script when it is installed", () => {
    expect(Object.entries(installed).filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript)).toEqual([]);
  });

  test("MapLibre has the fixes of 6.4.1", () => {
    const [major = 0, minor = 0, patch = 0] = (dependencies["maplibre-gl"] ?? "").split(".").map(Number);
    expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(6_004_001);
  });
});
