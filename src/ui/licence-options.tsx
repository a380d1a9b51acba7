import { useApp } from "./context.ts";
import { licenceTitle } from "./licence.tsx";

/** By their SPDX identifiers. */
const OFFERED: readonly string[] = [
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

/** Licences to choose from; `own`: that of the file, which is offered whatever it is. */
export function LicenceOptions({ own }: { readonly own?: string }) {
  const { messages } = useApp();
  const ids = new Set(own === undefined ? OFFERED : [own, ...OFFERED]);
  return (
    <>
      {[...ids].map((id) => (
        <option key={id} value={id}>
          {id === "unknown" ? messages.imports.source.licenceUnknown : licenceTitle(id, messages)}
        </option>
      ))}
    </>
  );
}
