import { expect, test } from "vitest";
import { licenceAddress } from "../../src/ui/licence-address.ts";

const address = "https://example.org/own-licence";
const safeLinks = { [address]: address };

test("a row's licence leads to its own text, whatever its directory stands under", () => {
  const source = { licence: "CC-BY-SA-4.0", licenceUrl: "https://creativecommons.org/licenses/by-sa/4.0/" };
  expect(licenceAddress("ODbL-1.0", source, safeLinks)).toBe("https://opendatacommons.org/licenses/odbl/1-0/");
  expect(licenceAddress("CC-BY-SA-4.0", source, safeLinks)).toBe("https://creativecommons.org/licenses/by-sa/4.0/");
});

test("the address that a directory gives is that of its own licence alone", () => {
  const source = { licence: "LicenseRef-ours", licenceUrl: address };
  expect(licenceAddress("LicenseRef-ours", source, safeLinks)).toBe(address);
  expect(licenceAddress("LicenseRef-theirs", source, safeLinks)).toBeUndefined();
  expect(licenceAddress("unknown", source, safeLinks)).toBeUndefined();
  expect(licenceAddress("LicenseRef-ours", source, {})).toBeUndefined();
});
