/** Licences that are offered, by their SPDX identifiers; that of a file is, whatever it is. */
export const OFFERED_LICENCES: readonly string[] = [
  "CC0-1.0",
  "CC-BY-4.0",
  "CC-BY-SA-4.0",
  "ODbL-1.0",
  "ODC-By-1.0",
  "PDDL-1.0",
  "etalab-2.0",
  "OGL-UK-3.0",
  "DL-DE-BY-2.0",
  "LicenseRef-IODL-2.0",
  "CC-BY-NC-4.0",
  "all-rights-reserved",
  "unknown",
];
