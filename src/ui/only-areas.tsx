import type { Report } from "../model/report.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

/** A file of areas alone is hardly a directory: it is said how it is read, and that it can be read as boundaries. */
export function OnlyAreas({ report, file }: { readonly report: Report; readonly file: File }) {
  const { boundaries, imports, page, messages } = useApp();
  const { onlyAreas: text } = messages.boundaries;
  if (!holdsOnlyAreas(report)) return null;
  const readAsBoundaries = () => {
    imports.leave();
    boundaries.add(file);
    page.dialog.value = "boundaries";
  };
  return (
    <p class="notice notice-warn" role="status">
      <Icon name="info" />
      <span>
        <strong>{text.strong}</strong> {text.rest}{" "}
        <button type="button" class="link" onClick={readAsBoundaries}>
          {text.button}
        </button>
      </span>
    </p>
  );
}

/** Every record had an area, of which a point was taken. */
export function holdsOnlyAreas({ read, findings }: Pick<Report, "read" | "findings">): boolean {
  const shapes = findings.filter(({ code }) => code === "point-of-shape");
  const count = shapes.reduce((sum, finding) => sum + finding.count, 0);
  return (
    read > 0 && count >= read && shapes.every(({ examples }) => examples.every(({ found }) => found === "Polygon"))
  );
}
