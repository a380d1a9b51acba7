import { useEffect, useState } from "preact/hooks";
import { AboutDialog } from "./about-dialog.tsx";
import { afterFrame } from "./after-frame.ts";
import { useApp } from "./context.ts";
import { DownloadDialog } from "./download-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { later } from "./later.tsx";
import { ShareDialog } from "./share-dialog.tsx";

const BoundariesDialog = later(async () => (await import("./boundaries-dialog.tsx")).BoundariesDialog);
const InhabitantsDialog = later(async () => (await import("./inhabitants-dialog.tsx")).InhabitantsDialog);
const CompareDialog = later(async () => (await import("./compare-dialog.tsx")).CompareDialog);

export function Dialogs() {
  return (
    <>
      <Import />
      <OtherDialog />
    </>
  );
}

/** Behind the dialog first map and list change, then the facets; all within the time in which a check that was kept stays what it was (`state/app.ts`). */
const FRAMES_BEHIND = 3;

/** The check of a file that was kept is large: it is taken out of the page when what is behind it is shown, and not in the same task. */
function Import() {
  const { page, imports } = useApp();
  const isOpen = page.dialog.value === "import";
  const [isThere, setThere] = useState(isOpen);
  useEffect(() => {
    if (!isOpen) return afterFrame(() => setThere(false), FRAMES_BEHIND);
    setThere(true);
    return undefined;
  }, [isOpen]);
  const isLeaving = isThere && imports.stage.value.at === "keep";
  return isOpen || isLeaving ? <ImportDialog isLeaving={!isOpen} /> : null;
}

function OtherDialog() {
  const { page, store } = useApp();
  if (page.dialog.value === "none" && store.facts.value.compare) return <CompareDialog />;
  switch (page.dialog.value) {
    case "download":
      return <DownloadDialog />;
    case "share":
      return <ShareDialog />;
    case "boundaries":
      return <BoundariesDialog />;
    case "inhabitants":
      return <InhabitantsDialog />;
    case "about":
      return <AboutDialog />;
    case "import":
    case "none":
      return null;
  }
}
