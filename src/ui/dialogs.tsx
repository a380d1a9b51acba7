import { AboutDialog } from "./about-dialog.tsx";
import { useApp } from "./context.ts";
import { DownloadDialog } from "./download-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { later } from "./later.tsx";
import { ShareDialog } from "./share-dialog.tsx";

const BoundariesDialog = later(async () => (await import("./boundaries-dialog.tsx")).BoundariesDialog);
const InhabitantsDialog = later(async () => (await import("./inhabitants-dialog.tsx")).InhabitantsDialog);
const CompareDialog = later(async () => (await import("./compare-dialog.tsx")).CompareDialog);

export function Dialogs() {
  const { page, store } = useApp();
  if (page.dialog.value === "none" && store.facts.value.compare) return <CompareDialog />;
  switch (page.dialog.value) {
    case "import":
      return <ImportDialog />;
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
    case "none":
      return null;
  }
}
